"""What a group session needs on paper: before it, and after it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.sessions.state import Session, Step
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow

_TO_PREPARE = (None, Step.WELCOME, Step.CALIBRATE, Step.SHEETS)
_BEFORE = (
    Printable.BALLOT_SHEET,
    Printable.READING_SHEET,
    Printable.PARTNER_SHEET,
    Printable.GUIDE,
)
_ENDING = (Step.THEME_CLOSE, Step.PRIORITISE, Step.ACTIONS, Step.CLOSE)
_COUNTING = (Step.SHEETS, *_ENDING[:-1])
_BUTTONS = {
    Printable.BALLOT_SHEET: N_("Print ballot sheets…"),
    Printable.READING_SHEET: N_("Print what to read beforehand…"),
    Printable.PARTNER_SHEET: N_("Print what people notice…"),
    Printable.GUIDE: N_("Print the guide…"),
    Printable.SESSION_RECORD: N_("Print the record…"),
}


class PaperRow(QWidget):
    """A row of buttons that lead to the preview; empty while there is nothing to print.

    Signals:
        wanted: a `Printable`.
        noticed: what people concerned notice is to be typed in.
    """

    wanted = Signal(object)
    noticed = Signal()

    def __init__(self, session: Session | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = list(self._made(papers_of(session)))
        if session is not None and session.step in _COUNTING:
            count = quiet_button(_("Type in what people notice"), self.noticed.emit)
            count.setObjectName("type-noticed")
            buttons.append(count)
        column.addWidget(FlowRow(buttons))

    def _made(self, papers: tuple[Printable, ...]) -> Iterator[QPushButton]:
        for paper in papers:
            button = quiet_button(_(_BUTTONS[paper]), partial(self.wanted.emit, paper))
            button.setObjectName(f"print-{paper}")
            yield button


def papers_of(session: Session | None) -> tuple[Printable, ...]:
    """Return what is printed at a step, what is wanted most first."""
    step = None if session is None else session.step
    if step in _TO_PREPARE:
        return _BEFORE
    return (Printable.SESSION_RECORD,) if step in _ENDING else ()
