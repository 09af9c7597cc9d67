"""The agenda of a session with the time that is left; it only tells, and never ends anything."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.agenda import minutes_each
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led
from kleurrijk_desktop.wording.session_words import agenda_state, time_left_text

EVERY_MS = 20_000
LONG_AGO = timedelta(hours=12)  # a session that went on another day has no clock any more


class Planner(QWidget):
    """How many minutes are left for each question, and the agenda with a way to each.

    Signals:
        happened: an `Event` of the session.
    """

    happened = Signal(object)

    def __init__(self, theme: Theme, view: SessionView, now: Callable[[], datetime]) -> None:
        super().__init__()
        assert view.session is not None
        self._view, self._session, self._now = view, view.session, now
        self._left = PlainLabel(role="strong")
        self._left.setObjectName("time-left")
        agenda = Disclosure(theme, "session-agenda", self)
        agenda.show_parts(_("Show the agenda"), _("Hide the agenda"), self._rows())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._left)
        column.addWidget(agenda)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.show_time)
        self.show_time()

    def show_time(self) -> None:
        """Say how much time is left now."""
        end = self._view.ends_at
        left = None if end is None else end - self._now()
        shown = left is not None and left > -LONG_AGO and self._session.step is not Step.CLOSE
        self._left.setVisible(shown)
        if not shown or left is None:
            self._timer.stop()
            return
        self._timer.start()
        minutes = round(left.total_seconds() / 60)
        undecided = len(self._session.undecided)
        self._left.set_text(time_left_text(minutes, minutes_each(minutes, undecided)))

    def _rows(self) -> list[QWidget]:
        session = self._session
        return [
            led(PlainLabel(str(place), "number", wraps=False), self._row(session, item))
            for place, item in enumerate(session.agenda, start=1)
        ]

    def _row(self, session: Session, item: str) -> list[QWidget]:
        statement = self._view.statement(item)
        state = PlainLabel(agenda_state(session, item), quiet=True)
        event = events.GoTo(item)
        if item == session.item or not is_possible(session, event):
            return [PlainLabel(statement), state]
        button = quiet_button(_("Go to this question"), lambda: self.happened.emit(event))
        # i18n: What a screen reader says: the button, then which question it is about.
        name = _("{button}: {question}").format(button=button.text(), question=statement)
        button.setAccessibleName(name)
        button.setObjectName(f"agenda-{item}")
        return [PlainLabel(statement), state, FlowRow([button])]
