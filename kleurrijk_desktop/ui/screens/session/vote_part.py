"""Typing in the votes of an open vote; only how many there are is shown."""

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.item_part import QuestionPart
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.mark_field import MarkField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.session_words import voted_text


class VotePart(QuestionPart):
    """One key per vote; a vote is taken back by its level, since nobody knows the last one."""

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__(view)
        self._field = MarkField(theme, _("One key for each vote"), 1)
        self._field.setObjectName("ballot")
        self._field.complete.connect(self._cast)
        self._back = MarkField(theme, _("Take back one vote: type its level"), 1)
        self._back.setObjectName("take-back-ballot")
        self._back.complete.connect(self._take_back)
        self._voted = PlainLabel(role="strong")
        self._voted.setObjectName("voted")
        self._wrong = PlainLabel()
        self._close = self.step_button(_("Close the vote"), "close-vote", events.CloseVote())
        self._leave = self.step_button(_("Talk on without a vote"), "leave", events.BackToTalk())
        self.first = self._field
        self.add(
            self.levels(view), PlainLabel(_how()), self._voted, self._field, self._back, self._wrong
        )
        self.add(FlowRow([self._close, self._leave]))
        self.show_session(self.session)

    def show_session(self, session: Session) -> None:
        self.session = session
        voted = voted_text(session.ballots.total, session.setup.present)
        self._voted.set_text(voted)
        self._wrong.set_text("")
        full = session.ballots.total >= session.setup.present
        self._field.setEnabled(not full)
        self._close.setEnabled(is_possible(session, events.CloseVote()))
        self._leave.setEnabled(is_possible(session, events.BackToTalk()))
        if full:
            self._close.setFocus()

    def _cast(self, marks: tuple[Choice, ...]) -> None:
        self.happened.emit(events.CastBallot(marks[0]))
        announce(self._field, self._voted.text())

    def _take_back(self, marks: tuple[Choice, ...]) -> None:
        event = events.TakeBackBallot(marks[0])
        if is_possible(self.session, event):
            self.happened.emit(event)
            announce(self._back, self._voted.text())
            return
        self._wrong.set_text(_("There is no such vote to take back."))
        announce(self._back, self._wrong.text(), urgent=True)


def _how() -> str:
    return _(
        "Collect the cards, or pass the keyboard. Type 0 to 4, - for “doesn't apply”, ? for "
        "“don't know”. Nothing of it stays on the screen."
    )
