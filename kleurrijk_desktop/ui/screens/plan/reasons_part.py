"""Which questions an action answers to, and which goals it serves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Goal
from kleurrijk_desktop.domain.plan import Action, Reason, with_reason, without_reason
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.plan_contents import ShownReason
from kleurrijk_desktop.wording.goals import goal_name


@dataclass(frozen=True, slots=True)
class Question:
    """A question that an action could answer to, with the goals that it serves."""

    shown: ShownReason
    goals: tuple[Goal, ...]


def questions_of(assessments: Sequence[Opened]) -> tuple[Question, ...]:
    """Return all questions of some assessments."""
    return tuple(
        Question(
            ShownReason(
                Reason(opened.row.assessment.id, item.id),
                opened.checklist.id,
                opened.reader.statement(item),
                answer_to(opened.answers, item.id).choice,
                number,
            ),
            item.goals,
        )
        for opened in assessments
        for number, item in enumerate(opened.result.items, start=1)
    )


class ReasonsPart(QWidget):
    """The questions with a button to take each away, a list of more, and the four goals."""

    def __init__(
        self,
        theme: Theme,
        action: Action,
        known: Sequence[ShownReason],
        questions: Sequence[Question],
        change: Callable[[Callable[[Action], Action]], Action],
    ) -> None:
        """Show the reasons of an action.

        Args:
            theme: of the window.
            action: what is shown.
            known: its reasons in words.
            questions: those that it could answer to as well.
            change: takes what changes an action, and returns the action as it is then.
        """
        super().__init__()
        self._theme = theme
        self._questions = questions
        self._words = {_key(each.reason): each for each in (*known, *(q.shown for q in questions))}
        self._change = change
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._more = ChoiceField(theme, _("Another question that this answers to"))
        self._more.setObjectName("more-reasons")
        add = secondary_button(_("Add this question"), self._add)
        add.setObjectName("add-reason")
        self._adding = stack([self._more, FlowRow([add])])
        self._goals = {goal: QCheckBox(goal_name(goal)) for goal in Goal}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._rows)
        column.addWidget(self._adding)
        column.addWidget(self._goal_group())
        self._show(action)

    def _goal_group(self) -> QWidget:
        name = _("Which goals does it serve?")
        group = NamedGroup(name)
        inside = QVBoxLayout(group)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(PlainLabel(name))
        for goal, box in self._goals.items():
            box.setObjectName(f"goal-{goal.value}")
            box.clicked.connect(self._take_goals)
            inside.addWidget(box)
        return group

    def _show(self, action: Action) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for reason in action.reasons:
            if (words := self._words.get(_key(reason))) is not None:
                self._rows.addWidget(self._row(reason, words))
        served = {_key(reason) for reason in action.reasons}
        left = [
            (str(place), str(each.shown.statement))
            for place, each in enumerate(self._questions)
            if _key(each.shown.reason) not in served
        ]
        self._more.set_options(left, left[0][0] if left else "")
        self._adding.setVisible(bool(left))
        for goal, box in self._goals.items():
            box.setChecked(goal.value in action.goals)

    def _row(self, reason: Reason, words: ShownReason) -> QWidget:
        remove = quiet_button(_("Remove this question"), lambda: self._remove(reason))
        # i18n: What a screen reader says: the button, then the question.
        remove.setAccessibleName(
            _("{button}: {question}").format(button=remove.text(), question=words.statement)
        )
        strip = LevelStrip(self._theme, words.choice)
        return led(strip, [PlainLabel(words.statement), FlowRow([remove])])

    def _add(self) -> None:
        question = self._questions[int(self._more.value())]
        reason, goals = question.shown.reason, question.goals
        self._show(self._change(lambda action: with_reason(action, reason, goals)))

    def _remove(self, reason: Reason) -> None:
        self._show(self._change(lambda action: without_reason(action, reason)))
        if self._adding.isHidden():
            self._goals[Goal.MIXED_PARTICIPATION].setFocus()
        else:
            self._more.focus_field()

    def _take_goals(self) -> None:
        chosen = tuple(goal.value for goal, box in self._goals.items() if box.isChecked())
        self._change(lambda action: replace(action, goals=chosen))


def _key(reason: Reason) -> tuple[str, str]:
    return reason.assessment_id, reason.item_id
