"""Turns contents into the bytes of a document; ReportLab is loaded with the first of them."""

from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.result_contents import ResultContents


class ReportLabWriter:
    """Fulfils `use_cases.ports.ReportWriter`."""

    def plan(self, contents: PlanContents, language: str) -> bytes:
        """Return the improvement plan as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.plan import plan_document

        with speaking(language):
            return plan_document(contents).write()

    def result_table(self, contents: ResultContents, language: str) -> bytes:
        """Return the answers of an assessment as CSV, its words in a language of the interface."""
        from kleurrijk_desktop.reports.result_table import result_table

        with speaking(language):
            return result_table(contents)
