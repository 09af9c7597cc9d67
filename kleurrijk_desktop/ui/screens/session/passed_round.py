"""A step in which the keyboard can be passed round instead of typing in cards or sheets."""

from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.passing import Aside, Passed, Passing
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.widgets.buttons import quiet_button


class PassedRound:
    """The button of a step that passes the keyboard round, and what it puts on the page."""

    def __init__(self, part: Part, view: SessionView, passed: Passed) -> None:
        assert view.session is not None
        self._part, self._view, self._passed = part, view, passed
        self._session = view.session
        self._passing: Passing | None = None
        self._aside: Aside | None = None
        self.button: QPushButton = quiet_button(_("Pass the keyboard round"), self._begin)
        self.button.setObjectName("pass-keyboard")

    def shows(self, session: Session) -> bool:
        """Count anew, and say whether the keyboard is passed round, so that only that is shown."""
        self._session = session
        self.button.setEnabled(self._passed.may_vote(session))
        if self._passing is not None:
            self._passing.show_session(session)
        return self._passing is not None

    def _begin(self) -> None:
        column = self._part.column
        places = (column.itemAt(place) for place in range(column.count()))
        shown = [place.widget() for place in places if place is not None]
        self._aside = Aside(each for each in shown if isinstance(each, QWidget))
        self._passing = Passing(self._view, self._passed, self._session)
        self._passing.happened.connect(self._part.happened)
        self._passing.ended.connect(self._end)
        self._passing.turned.connect(self._tell_lent)
        self._part.add(self._passing)
        self._tell_lent()
        self._passing.focus_first()

    def _end(self) -> None:
        assert self._passing is not None
        assert self._aside is not None
        self._passing.hide()
        self._passing.deleteLater()
        self._passing = None
        self._aside.give_back()
        self._tell_lent()
        self._part.show_session(self._session)
        self._part.focus_first()

    def _tell_lent(self) -> None:
        self._part.lent.emit(self._passing is not None)
