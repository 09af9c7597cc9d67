"""What was answered last time, beside the question and never in its options."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.previous import LastAnswer
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.levels import choice_label


class LastTime(Card):
    """A card that is there only where something was answered last time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("last-time")
        self._answer = PlainLabel()
        self._anchor = PlainLabel(quiet=True)
        self._note = PlainLabel(quiet=True)
        self._changed = PlainLabel(quiet=True)
        self._statement = PlainLabel(quiet=True)
        for line in (self._answer, self._anchor, self._note, self._changed, self._statement):
            self.column.addWidget(line)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_last(self, last: LastAnswer | None) -> None:
        """Show what was answered; nothing where nothing was."""
        self.setVisible(last is not None)
        if last is None:
            return
        note = last.answer.note
        changed = _("The question meant something else then. It read:") if last.changed else ""
        _show(self._answer, _answered(last))
        _show(self._anchor, last.anchor)
        _show(self._note, _("Note: {note}").format(note=note) if note else None)
        _show(self._changed, changed)
        _show(self._statement, last.changed)


def _show(line: PlainLabel, text: Text | str | None) -> None:
    line.set_text(text or "")
    line.setVisible(bool(text))


def _answered(last: LastAnswer) -> str:
    day, choice = date_text(last.held_on), last.answer.choice
    if choice is Choice.OPEN:
        return _("Last time ({day}): not answered").format(day=day)
    if choice.level is None:
        return _("Last time ({day}): {answer}").format(day=day, answer=choice_label(choice))
    return _("Last time ({day}): level {level}, {label}").format(
        day=day, level=choice.level, label=choice_label(choice)
    )
