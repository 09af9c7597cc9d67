"""What is shown in the preview: which document, in which language, and what belongs to it."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.screens.preview.copies_part import CopiesPart
from kleurrijk_desktop.ui.screens.preview.offers import (
    EVERYTHING,
    IN_SECTION,
    WITH_COUNTS,
    WITHOUT_COUNTS,
    Options,
    also_options,
    count_options,
    document_options,
    form_options,
    issued_options,
    question_key,
    question_options,
    session_options,
)
from kleurrijk_desktop.ui.screens.preview.place import ISSUED, PreviewPlace
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.late_choice import LateChoice
from kleurrijk_desktop.wording.printed_documents import document_file_name

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.issued_report import IssuedReport
    from kleurrijk_desktop.use_cases.open_printing import Printing, Sheets


@dataclass(frozen=True, slots=True)
class Spoken:
    """Languages, as code and name.

    Attributes:
        documents: those that documents are written in.
        checklists: those that checklists may have.
    """

    documents: Options
    checklists: Options


class OptionsPart(QWidget):
    """Choices, of which only those are there that the document has.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        printing: "Printing",
        spoken: Spoken,
        place: PreviewPlace,
    ) -> None:
        """Offer documents, with a place chosen at first."""
        super().__init__()
        self._printing = printing
        self._kept = PrintChoice()
        self._reports = list(printing.issued)
        self._spoken = spoken
        self._document = LateChoice(theme, _("Document"), 34)
        self._issued = LateChoice(theme, _("Handed out"), 46)
        self._checklist = LateChoice(theme, _("Checklist"), 46)
        self._language = LateChoice(theme, _("Language of the document"), 14)
        self._questions = LateChoice(theme, _("Which questions"), 28)
        self._form = LateChoice(theme, _("Layout"), 26)
        self._session = LateChoice(theme, _("Group session"), 34)
        self._counts = LateChoice(theme, _("Votes"), 28)
        self._also = LateChoice(theme, _("Second language"), 18)
        self._copies = CopiesPart(theme)
        self._lay_out()
        self._offer(place)

    @property
    def document(self) -> str:
        """The code of what is shown."""
        return self._document.value()

    @property
    def printable(self) -> Printable | None:
        """The document that is made; None where one is shown that was handed out."""
        return None if self.report is not None else Printable(self.document)

    @property
    def report(self) -> "IssuedReport | None":
        """What was handed out and is shown again, or None."""
        if self.document != ISSUED:
            return None
        return next(each for each in self._reports if each.id == self.issued)

    @property
    def issued(self) -> str:
        """The id of what was handed out and is chosen there; empty where there is nothing."""
        return self._issued.value()

    @property
    def language(self) -> str:
        """The language of the document."""
        return self._language.value() if self.report is None else self.report.language

    @property
    def checklist_id(self) -> str:
        """The checklist whose blank sheets are shown."""
        return self._sheets.checklist_id

    @property
    def choice(self) -> PrintChoice:
        """What else is chosen; what the document does not have is as usual."""
        return self._told(PrintChoice())

    def file_name(self, about: str, now: datetime) -> str:
        """Return the name that is proposed for the file; of an old document with its day."""
        report = self.report
        if report is None:
            return document_file_name(Printable(self.document), about, now, self.language)
        return document_file_name(report.kind, about, report.issued_at, report.language)

    def add_issued(self, report: "IssuedReport") -> None:
        """Offer what was handed out just now as well."""
        self._reports.insert(0, report)
        self._offer_documents(self.document, self.issued)

    def leave_counts_out(self) -> None:
        """Choose a record in words only, without telling anyone."""
        self._counts.offer(count_options(self.printable), WITHOUT_COUNTS)
        self._kept = self._told(self._kept)

    def focus_first(self) -> None:
        self._document.focus_field()

    @property
    def _sheets(self) -> "Sheets":
        found = self._printing.sheets
        chosen = self._checklist.value()
        return next((each for each in found if each.checklist_id == chosen), found[0])

    def _offer(self, place: PreviewPlace) -> None:
        self._offer_documents(place.document, place.issued)
        sheets = self._printing.sheets
        titles = [(each.checklist_id, str(each.title)) for each in sheets]
        self._checklist.offer(titles, place.checklist_id or "", shown=False)
        language = place.language or current_language()
        self._language.offer(self._spoken.documents, language, shown=False)
        row = self._printing.row
        usual = PrintChoice(scope=row.assessment.scope) if row is not None else PrintChoice()
        self._kept = place.choice or usual
        self._offer_the_rest()

    def _offer_documents(self, wanted: str, shown: str) -> None:
        issued = bool(self._reports)
        self._document.offer(document_options(self._printing, issued=issued), wanted)
        reports = issued_options(self._reports, self._spoken.documents)
        self._issued.offer(reports, shown, shown=self.document == ISSUED)

    def _offer_the_rest(self) -> None:
        """Offer what belongs to the document, with what was chosen before where it is there."""
        chosen, printable, sheets = self._kept, self.printable, self._sheets
        self._questions.offer(question_options(printable, sheets), question_key(chosen))
        self._form.offer(form_options(printable), chosen.form.value)
        self._session.offer(session_options(printable, self._printing), chosen.session or "")
        kept = WITH_COUNTS if chosen.counts else WITHOUT_COUNTS
        self._counts.offer(count_options(printable), kept)
        spoken = self._spoken.checklists
        others = also_options(printable, sheets, self._language.value(), spoken)
        self._also.offer(others, chosen.also or "")
        self._issued.show_where(wanted=printable is None)
        self._offer_copies(chosen.copies)
        self._language.show_where(wanted=printable not in {None, Printable.BALLOT_SHEET})
        several = len(self._printing.sheets) > 1
        has_sheets = printable not in {None, Printable.GUIDE}
        self._checklist.show_where(wanted=several and has_sheets)

    def _offer_copies(self, wanted: tuple[tuple[str, int], ...]) -> None:
        """Offer sheets in every language; at first one in that of the document."""
        wants = self.printable is Printable.BALLOT_SHEET
        self._copies.setVisible(wants)
        if wants:
            spoken, there = self._spoken.checklists, self._sheets.languages
            languages = [pair for pair in spoken if pair[0] in there]
            self._copies.offer(languages, wanted or ((self._language.value(), 1),))

    def _told(self, otherwise: PrintChoice) -> PrintChoice:
        """Return what the fields say, and of fields that are not there what is said here."""
        chosen, told = self._questions.value(), otherwise
        if chosen in {*Scope}:
            told = replace(told, scope=Scope(chosen), section=None)
        elif not self._questions.isHidden():
            of_all = chosen == EVERYTHING
            told = replace(told, section=None if of_all else chosen.removeprefix(IN_SECTION))
        if not self._form.isHidden():
            told = replace(told, form=PrintForm(self._form.value()))
        if not self._counts.isHidden():
            told = replace(told, counts=self._counts.value() == WITH_COUNTS)
        if not self._session.isHidden():
            told = replace(told, session=self._session.value())
        if not self._also.isHidden():
            told = replace(told, also=self._also.value() or None)
        if not self._copies.isHidden():
            told = replace(told, copies=self._copies.copies)
        return told

    def _lay_out(self) -> None:
        fields = {
            "document": self._document,
            "document-issued": self._issued,
            "checklist": self._checklist,
            "document-language": self._language,
            "document-questions": self._questions,
            "document-form": self._form,
            "document-session": self._session,
            "document-counts": self._counts,
            "document-also": self._also,
        }
        for name, field in fields.items():
            field.setObjectName(name)
            field.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FlowRow(fields.values()))
        column.addWidget(self._copies)
        self._copies.changed.connect(partial(self._choose, ""))

    def _choose(self, _key: str) -> None:
        self._kept = self._told(self._kept)
        self._offer_the_rest()
        self.changed.emit()
