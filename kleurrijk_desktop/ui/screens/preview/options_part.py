"""What is shown in the preview: which document, in which language, and what belongs to it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm, forms_of
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.wording.printed_documents import (
    document_name,
    form_name,
    scope_choice,
    section_choice,
)

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.open_printing import Printing, Sheets

EVERYTHING = "everything"  # that people concerned can notice
IN_SECTION = "section/"  # before the id of a section
NO_SECOND = ""
Options = Sequence[tuple[str, str]]


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
        languages: Options,
        spoken: Options,
        place: PreviewPlace,
        beside: QWidget,
    ) -> None:
        """Offer documents.

        Args:
            theme: how the fields look.
            printing: what can be printed.
            languages: code and name of those that documents are written in.
            spoken: code and name of those that checklists may have.
            place: what is chosen at first.
            beside: a field that stands in the same row.
        """
        super().__init__()
        self._printing = printing
        self._spoken = spoken
        self._document = ChoiceField(theme, _("Document"))
        self._checklist = ChoiceField(theme, _("Checklist"))
        self._language = ChoiceField(theme, _("Language of the document"))
        self._questions = ChoiceField(theme, _("Which questions"))
        self._form = ChoiceField(theme, _("Layout"))
        self._also = ChoiceField(theme, _("Second language"))
        self._offer(languages, place)
        self._lay_out(beside)

    @property
    def printable(self) -> Printable:
        """The document that is chosen."""
        return Printable(self._document.value())

    @property
    def language(self) -> str:
        """The language of the document."""
        return self._language.value()

    @property
    def checklist_id(self) -> str:
        """The checklist whose blank sheets are shown."""
        return self._sheets.checklist_id

    @property
    def choice(self) -> PrintChoice:
        """What else is chosen; what the document does not have is as usual."""
        return self._told(PrintChoice())

    def focus_first(self) -> None:
        self._document.focus_field()

    @property
    def _sheets(self) -> "Sheets":
        found = self._printing.sheets
        chosen = self._checklist.value()
        return next((each for each in found if each.checklist_id == chosen), found[0])

    def _offer(self, languages: Options, place: PreviewPlace) -> None:
        documents = [
            (each.value, document_name(each))
            for each in Printable
            if each.is_blank or self._printing.row is not None
        ]
        known = [key for key, _name in documents]
        asked = place.document if place.document in known else known[0]
        self._document.set_options(documents, asked)
        sheets = self._printing.sheets
        ids = [each.checklist_id for each in sheets]
        shown = place.checklist_id if place.checklist_id in ids else ids[0]
        self._checklist.set_options(
            [(each.checklist_id, str(each.title)) for each in sheets], shown
        )
        self._language.set_options(languages, place.language or current_language())
        row = self._printing.row
        usual = PrintChoice(scope=row.assessment.scope) if row is not None else PrintChoice()
        self._kept = place.choice or usual
        self._offer_the_rest()

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
        if not self._also.isHidden():
            told = replace(told, also=self._also.value() or None)
        return told

    def _offer_the_rest(self) -> None:
        """Offer what belongs to the document, with what was chosen before where it is there."""
        chosen = self._kept
        printable, sheets = self.printable, self._sheets
        questions = self._question_options() if printable.is_blank else []
        wanted = f"{IN_SECTION}{chosen.section}" if chosen.section else chosen.scope.value
        _set(self._questions, questions, wanted)
        forms = [(each.value, form_name(each)) for each in forms_of(printable)]
        _set(self._form, forms, chosen.form.value)
        others = [
            pair
            for pair in self._spoken
            if pair[0] in sheets.languages and pair[0] != self.language
        ]
        also = [(NO_SECOND, _("No second language")), *others] if printable.is_blank else []
        _set(self._also, also, chosen.also or NO_SECOND)
        self._checklist.setVisible(len(self._printing.sheets) > 1)

    def _question_options(self) -> list[tuple[str, str]]:
        sheets = self._sheets
        sections = [
            (f"{IN_SECTION}{key}", section_choice(str(title))) for key, title in sheets.sections
        ]
        if self.printable is Printable.PARTNER_SHEET:
            return [(EVERYTHING, _("All that people can notice")), *sections]
        return [*((each.value, scope_choice(each)) for each in sheets.scopes), *sections]

    def _lay_out(self, beside: QWidget) -> None:
        fields = {
            "document": (self._document, 34),
            "checklist": (self._checklist, 50),
            "document-language": (self._language, 14),
            "document-questions": (self._questions, 28),
            "document-form": (self._form, 26),
            "document-also": (self._also, 18),
        }
        for name, (field, room) in fields.items():
            field.setObjectName(name)
            field.make_room(room)
            field.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FlowRow([*(field for field, _room in fields.values()), beside]))

    def _choose(self, _key: str) -> None:
        self._kept = self._told(self._kept)
        self._offer_the_rest()
        self.changed.emit()


def _set(field: ChoiceField, options: Options, wanted: str) -> None:
    """Offer options, with the first one chosen where the wanted one is not there."""
    keys = [key for key, _name in options]
    field.set_options(options, wanted if wanted in keys or not keys else keys[0])
    field.setVisible(len(options) > 1)
