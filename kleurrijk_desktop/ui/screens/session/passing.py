"""Passing the keyboard round: each person votes alone at the laptop, one after the other."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.turn import Turn
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

Marks = tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Passed:
    """What a turn is about, and what becomes of it.

    Attributes:
        items: the ids of the questions that each person votes on.
        count: says how many have voted.
        cast: makes the event that counts the marks of one person.
        back: makes the event that takes them back.
    """

    items: tuple[str, ...]
    count: Callable[[Session], str]
    cast: Callable[[Marks], events.Event]
    back: Callable[[Marks], events.Event]

    def may_vote(self, session: Session) -> bool:
        """Say whether somebody has not voted yet."""
        return is_possible(session, self.cast((Choice.UNKNOWN,) * len(self.items)))


class Passing(QWidget):
    """Waits for the next person, lets her vote, and waits again.

    The marks of whoever voted last are known until the next turn begins, so that a slip of the
    finger can be mended; nothing of them is shown.

    Signals:
        happened: an `Event` of the session.
        ended: the facilitator goes on with the page.
        turned: a turn begins or is over; the page is looked at from its top again.
    """

    happened = Signal(object)
    ended = Signal()
    turned = Signal()

    def __init__(self, view: SessionView, passed: Passed, session: Session) -> None:
        super().__init__()
        self._view, self._passed, self._session = view, passed, session
        self._last: Marks | None = None
        self._turn: Turn | None = None
        self._said = PlainLabel(role="item")
        self._said.setObjectName("passing")
        self._count = PlainLabel(quiet=True)
        self._begin = primary_button(_("Begin my turn"), self._begin_turn)
        self._begin.setObjectName("begin-turn")
        self._again = secondary_button(_("That was a mistake: vote again"), self._vote_again)
        self._again.setObjectName("turn-again")
        self._end = quiet_button(_("Back to the facilitator"), self._leave)
        self._end.setObjectName("end-passing")
        self._buttons = FlowRow([self._begin, self._again, self._end])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._said, self._count, self._buttons):
            self._column.addWidget(part)
        self._wait()

    def show_session(self, session: Session) -> None:
        """Count anew."""
        self._session = session
        self._count.set_text(self._passed.count(session))
        self._begin.setVisible(self._passed.may_vote(session))
        self._again.setVisible(self._last is not None)
        self._said.set_text(self._waiting_words())

    def focus_first(self) -> None:
        """Let a screen reader read who is next."""
        self._said.setFocus(Qt.FocusReason.TabFocusReason)

    def _waiting_words(self) -> str:
        if not self._passed.may_vote(self._session):
            return _("Everybody has voted. Give the laptop back.")
        if self._last is None:
            return _("Sit at the laptop alone, and begin.")
        return _("Thank you, your vote is counted. Give the laptop to the next person.")

    def _wait(self) -> None:
        for part in (self._said, self._count, self._buttons):
            part.show()
        self.show_session(self._session)
        self.focus_first()
        if self._turn is not None:
            self._turn.hide()
            self._turn.deleteLater()
            self._turn = None
        self.turned.emit()

    def _begin_turn(self) -> None:
        self._last = None
        self._turn = Turn(self._view, self._passed.items)
        self._turn.complete.connect(self._take)
        self._turn.stopped.connect(self._wait)
        self._column.addWidget(self._turn)
        self._turn.show()
        self._turn.focus_first()
        for part in (self._said, self._count, self._buttons):
            part.hide()
        self.turned.emit()

    def _take(self, marks: Marks) -> None:
        self._last = marks
        self.happened.emit(self._passed.cast(marks))
        self._wait()
        self._move_pointer()
        announce(self._said, f"{self._said.text()} {self._count.text()}")

    def _move_pointer(self) -> None:
        """Take the pointer off the place of the level that was pressed, where one may do that."""
        may = not QGuiApplication.platformName().startswith("wayland")
        if may and self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            QCursor.setPos(self.mapToGlobal(QPoint(0, 0)))

    def _vote_again(self) -> None:
        assert self._last is not None
        self.happened.emit(self._passed.back(self._last))
        self._begin_turn()

    def _leave(self) -> None:
        self._last = None
        self.ended.emit()


class Aside:
    """Shows one thing in the place of all that a page has, and gives the page back."""

    def __init__(self, others: Iterable[QWidget]) -> None:
        self._hidden = [each for each in others if not each.isHidden()]
        for each in self._hidden:
            each.hide()

    def give_back(self) -> None:
        for each in self._hidden:
            each.show()
