"""Turns contents into the bytes of a document; ReportLab is loaded with the first of them."""

from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from kleurrijk_desktop.use_cases.result_contents import ResultContents


class ReportLabWriter:
    """Fulfils `use_cases.ports.ReportWriter`."""

    def plan(self, contents: PlanContents, language: str) -> bytes:
        """Return the improvement plan as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.plan import plan_document

        with speaking(language):
            return plan_document(contents).write()

    def board_page(self, contents: PlanContents, language: str) -> bytes:
        """Return one page for the board as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.board import board_document

        with speaking(language):
            return board_document(contents).write()

    def report(self, contents: ReportContents, language: str) -> bytes:
        """Return the full report as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.report import report_document

        with speaking(language):
            return report_document(contents).write()

    def result_table(self, contents: ResultContents, language: str) -> bytes:
        """Return the answers of an assessment as CSV, its words in a language of the interface."""
        from kleurrijk_desktop.reports.result_table import result_table

        with speaking(language):
            return result_table(contents)
