"""Writing down what a group does next; each action goes into the improvement plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.session.part import Part
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.use_cases.plan_changes import LONGEST_TITLE
from kleurrijk_desktop.use_cases.session_actions import Decided
from kleurrijk_desktop.wording.session_words import action_line
from kleurrijk_desktop.wording.typed_days import read_day


class ActionsPart(Part):
    """The actions so far, and a form for one more.

    Signals:
        decided: a `Decided` to write into the plan.
        drafted: what is typed of an action that is not written down yet.
    """

    decided = Signal(object)
    drafted = Signal(str)

    def __init__(self, theme: Theme, view: SessionView) -> None:
        super().__init__()
        session = view.session
        assert session is not None
        items = session.by_priority
        options = [(item, str(view.statement(item))) for item in items]
        self._about = RadioGroup(_("Which question is it about?"), options, items[0])
        self._about.setObjectName("decided-about")
        self._title = LineField(theme, _("What do you do?"), limit=LONGEST_TITLE)
        self._title.setObjectName("decided-title")
        self._title.edited.connect(self.drafted)
        self._owner = LineField(theme, _("Who sees to it? (optional)"), limit=LONGEST_TITLE)
        self._owner.setObjectName("decided-owner")
        self._due = LineField(theme, _("Ready by (optional)"), limit=10)
        self._due.setObjectName("decided-due")
        self._step = LineField(theme, _("First step (optional)"))
        self._step.setObjectName("decided-step")
        self._sign = LineField(theme, _("How do you notice that it works? (optional)"))
        self._sign.setObjectName("decided-sign")
        form = (self._title, self._owner, self._due, self._step, self._sign)
        self.unwritten = [self._about, *form]
        for each in form:
            each.submitted.connect(self._write)
        write = secondary_button(_("Write it into the plan"), self._write)
        write.setObjectName("write-decided")
        self.first = self._title
        self.add(PlainLabel(_how()), *self._so_far(view.actions), self._about, *form)
        end = self.step_button(_("Close the session"), "end-session", events.End())
        end.setEnabled(is_possible(session, events.End()))
        self.onwards = write
        self.add(FlowRow([write, end]))

    def put_back(self, drafts: dict[str, str]) -> None:
        super().put_back(drafts)
        self.drafted.emit(self._title.text())

    def _so_far(self, actions: tuple[Action, ...]) -> list[QWidget]:
        if not actions:
            return []
        lines = [PlainLabel(action_line(action)) for action in actions]
        return [headed(_("In the plan so far"), lines)]

    def _write(self) -> None:
        if not self._title.text().strip():
            self._title.show_problem(_("Say what you do, for example: call five parents."))
            self._title.focus_field()
            return
        try:
            due = read_day(self._due.text())
        except ValueError:
            self._due.show_problem(_("Type a day, for example 1-9-2027."))
            self._due.focus_field()
            return
        texts = (self._title, self._owner, self._step, self._sign)
        title, owner, first_step, sign = (field.text().strip() for field in texts)
        self.decided.emit(Decided(self._about.value, title, owner, due, first_step, sign))


def _how() -> str:
    return _("What you write here goes into the improvement plan. You can take it back there.")
