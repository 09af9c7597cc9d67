"""One assessment in the list of the history page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.assessment import Scope, Status
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.explained_number import NumberOf, explained_number
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.history import Entry
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.result_words import coverage_text, number_text

_STATUSES = {
    Status.OPEN: N_("Not finished yet"),
    Status.FINISHED: N_("Finished"),
    Status.CORRECTED: N_("Replaced by a correction"),
}


class EntryRow(Card):
    """What an assessment was, how it was made, and where to go from it.

    Signals:
        result_wanted: the id of the assessment.
        comparison_wanted: the same, to be compared with the one before it.
    """

    result_wanted = Signal(str)
    comparison_wanted = Signal(str)

    def __init__(self, entry: Entry, *, has_earlier: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("entry")
        made = entry.row.assessment
        day = date_text(made.held_on)
        self.column.addWidget(PlainLabel(day, "item"))
        self.column.addWidget(PlainLabel(_facts(entry), quiet=True))
        self.column.addWidget(PlainLabel(how_made(made.who_scored)))
        if made.correction_reason:
            self.column.addWidget(PlainLabel(_("Reason for the correction:"), quiet=True))
            self.column.addWidget(PlainLabel(made.correction_reason))
        self.column.addWidget(PlainLabel(number_text(entry.held.number)))
        self.column.addWidget(PlainLabel(coverage_text(entry.coverage), quiet=True))
        self.column.addWidget(explained_number(_number_of(entry, day)))
        self.column.addSpacing(8)
        result = secondary_button(_("Result"), lambda: self.result_wanted.emit(entry.id))
        result.setObjectName("show-result")
        buttons = [result]
        if has_earlier:
            compare = secondary_button(
                _("Compare with the one before"), lambda: self.comparison_wanted.emit(entry.id)
            )
            compare.setObjectName("compare-before")
            buttons.append(compare)
        for button in buttons:
            # i18n: What a screen reader says: the button, then the day of the assessment.
            button.setAccessibleName(_("{button}: {day}").format(button=button.text(), day=day))
        self.column.addWidget(FlowRow(buttons))
        self._result = result

    def focus_first(self) -> None:
        self._result.setFocus()


def _number_of(entry: Entry, day: str) -> NumberOf:
    answered = entry.held.answered
    return NumberOf(day, entry.held.number, answered.items, answered.answers, entry.reader)


def _facts(entry: Entry) -> str:
    made = entry.row.assessment
    # i18n: For example "Short path · version 2 of the checklist · Finished".
    return _("{path} · version {version} of the checklist · {status}").format(
        path=_("Short path") if made.scope is Scope.SHORT else _("All questions"),
        version=entry.row.checklist_version,
        status=_(_STATUSES[made.status]),
    )
