"""Turns contents into the bytes of a document; ReportLab is loaded with the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kleurrijk_desktop.translation import speaking

if TYPE_CHECKING:
    from datetime import date

    from kleurrijk_desktop.use_cases.ballot_sheet_contents import BallotSheetContents
    from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetContents
    from kleurrijk_desktop.use_cases.plan_contents import PlanContents
    from kleurrijk_desktop.use_cases.report_contents import ReportContents
    from kleurrijk_desktop.use_cases.result_contents import ResultContents
    from kleurrijk_desktop.use_cases.session_record import RecordContents
    from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents


class ReportLabWriter:
    """Fulfils `use_cases.ports.ReportWriter`."""

    def plan(self, contents: PlanContents, language: str) -> bytes:
        """Return the improvement plan as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.plan import plan_document

        with speaking(language):
            return plan_document(contents).write()

    def large_plan(self, contents: PlanContents, language: str) -> bytes:
        """Return the improvement plan in large print."""
        from kleurrijk_desktop.reports.plan import large_plan_document

        with speaking(language):
            return large_plan_document(contents).write()

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

    def session_record(self, contents: RecordContents, language: str) -> bytes:
        """Return the record of a group session as a tagged PDF in a language of the interface."""
        from kleurrijk_desktop.reports.session_record import session_record_document

        with speaking(language):
            return session_record_document(contents).write()

    def result_table(self, contents: ResultContents, language: str) -> bytes:
        """Return the answers of an assessment as CSV, its words in a language of the interface."""
        from kleurrijk_desktop.reports.result_table import result_table

        with speaking(language):
            return result_table(contents)

    def worksheet(self, contents: WorksheetContents) -> bytes:
        """Return a blank worksheet as a tagged PDF, in the languages that it was asked in."""
        from kleurrijk_desktop.reports.worksheet import worksheet_document

        with speaking(contents.options.language):
            return worksheet_document(contents).write()

    def partner_sheet(self, contents: PartnerSheetContents) -> bytes:
        """Return a sheet for people concerned as a tagged PDF."""
        from kleurrijk_desktop.reports.partner_sheet import partner_sheet_document

        with speaking(contents.options.language):
            return partner_sheet_document(contents).write()

    def ballot_sheets(self, contents: BallotSheetContents) -> bytes:
        """Return the ballot sheets of a group as one tagged PDF, each in its own language."""
        from kleurrijk_desktop.reports.ballot_sheet import ballot_sheet_document

        with speaking(contents.options.language):
            return ballot_sheet_document(contents).write()

    def reading_sheet(self, contents: WorksheetContents) -> bytes:
        """Return what a group session is about as a tagged PDF, to be read before it."""
        from kleurrijk_desktop.reports.reading_sheet import reading_sheet_document

        with speaking(contents.options.language):
            return reading_sheet_document(contents).write()

    def guide(self, language: str, printed_on: date, *, large: bool) -> bytes:
        """Return the guide for whoever leads a group session as a tagged PDF."""
        from kleurrijk_desktop.reports.guide import guide_document

        with speaking(language):
            return guide_document(printed_on, large=large).write()
