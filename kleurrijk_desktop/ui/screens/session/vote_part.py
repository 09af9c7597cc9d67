"""Typing in the votes of an open vote; only how many there are is shown."""

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.item_part import QuestionPart
from kleurrijk_desktop.ui.screens.session.passed_round import PassedRound
from kleurrijk_desktop.ui.screens.session.passing import Passed
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.session.key_box import KeyBox
from kleurrijk_desktop.ui.session.ways import AT_AN_ITEM
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.session_words import voted_text

_COUNTED = (events.CastBallot, events.TakeBackBallot, events.ChangePresent)


class VotePart(QuestionPart):
    """One key per vote; a vote is taken back by its level, since nobody knows the last one."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__(view)
        self.keys = KeyBox(AT_AN_ITEM, self.session)
        self.keys.happened.connect(self._happen)
        self.keys.black_wanted.connect(self.black_wanted)
        self._voted = PlainLabel(role="strong")
        self._voted.setObjectName("voted")
        self._close = self.step_button(
            _("Close the vote"), "close-vote", events.CloseVote(), first=True
        )
        self._leave = self.step_button(_("Talk on without a vote"), "leave", events.BackToTalk())
        self._back = quiet_button(_("Take back a vote"), self.keys.take_back)
        self._back.setObjectName("take-back")
        self._more = quiet_button(_("One more person is here"), self._one_more)
        self._more.setObjectName("one-more")
        passed = Passed((self.item.id,), _voted, _cast, _taken_back)
        self._round = PassedRound(self, view, passed)
        self.first = self.keys
        self.add(self.levels(view), PlainLabel(_how()), self._voted, self.keys)
        ways = [self._close, self._leave, self._round.button, self._back, self._more]
        self.onwards = self._close
        self.add(FlowRow(ways))
        theme.changed.connect(self.updateGeometry)
        self.show_session(self.session)

    def show_session(self, session: Session) -> None:
        self.session = session
        if self._round.shows(session):
            return
        self._voted.set_text(_voted(session))
        self._close.setEnabled(is_possible(session, events.CloseVote()))
        self._leave.setEnabled(is_possible(session, events.BackToTalk()))
        self._back.setEnabled(bool(session.ballots.total))
        self._more.setEnabled(is_possible(session, events.ChangePresent(_with_one_more(session))))
        self.keys.show_session(session)

    def _one_more(self) -> None:
        self._happen(events.ChangePresent(_with_one_more(self.session)))
        self.keys.setFocus()

    def _happen(self, event: events.Event) -> None:
        self.happened.emit(event)
        if isinstance(event, _COUNTED):
            announce(self.keys, self._voted.text())


def _with_one_more(session: Session) -> int:
    return session.setup.present + 1


def _voted(session: Session) -> str:
    return voted_text(session.ballots.total, session.setup.present)


def _cast(marks: tuple[Choice, ...]) -> events.Event:
    return events.CastBallot(marks[0])


def _taken_back(marks: tuple[Choice, ...]) -> events.Event:
    return events.TakeBackBallot(marks[0])


def _how() -> str:
    return _(
        "Collect the cards, or pass the keyboard. Type 0 to 4, - for “doesn't apply”, ? for "
        "“don't know”. Nothing of it stays on the screen."
    )
