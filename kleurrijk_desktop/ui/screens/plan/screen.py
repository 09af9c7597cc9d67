"""The page with the plan of a year: what became of the last one, what could be, what is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.plan import Whose
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.change_desk import ChangeDesk
from kleurrijk_desktop.ui.screens.plan.action_card import ActionCard
from kleurrijk_desktop.ui.screens.plan.asked_part import AskedPart
from kleurrijk_desktop.ui.screens.plan.bin_part import removed_actions
from kleurrijk_desktop.ui.screens.plan.earlier_part import EarlierCard
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.screens.plan.head import PlanHead, plan_title
from kleurrijk_desktop.ui.screens.plan.own_action import OwnAction
from kleurrijk_desktop.ui.screens.plan.place import PlanPlace
from kleurrijk_desktop.ui.screens.plan.plan_things import Thing, key_of
from kleurrijk_desktop.ui.screens.plan.reasons_part import Question, questions_of
from kleurrijk_desktop.ui.screens.plan.suggestions_part import SuggestionsPart
from kleurrijk_desktop.ui.screens.plan.target_part import TargetPart
from kleurrijk_desktop.ui.screens.plan.typed_field import TypedField
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.use_cases.open_plan import EarlierAction, PlanOpened
from kleurrijk_desktop.use_cases.plan_contents import ShownAction
from kleurrijk_desktop.wording.plan_words import whose_name

Editing = ActionCard | EarlierCard | AskedPart


@dataclass(frozen=True)
class Keeping:
    """Where what is changed on the page goes.

    Attributes:
        desk: stores what is typed.
        hands: do what is pressed.
        today: the day on which notes are written.
    """

    desk: ChangeDesk
    hands: PlanHands
    today: date


class PlanScreen(Screen):
    """Shows a plan; `printing` is the part that puts it on paper, where that can be done."""

    def __init__(
        self,
        theme: Theme,
        plan: PlanOpened,
        keeping: Keeping,
        *,
        printing: QWidget | None = None,
        at: PlanPlace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        at = at or PlanPlace()
        self._theme, self._plan, self._keeping = theme, plan, keeping
        self._hands = keeping.hands
        self._printing = printing
        self._open = at.opened
        self._editing: list[Editing] = []
        self._head = PlanHead(theme, plan)
        self._head.chosen.connect(self._hands.go)
        self._own = OwnAction(theme, self._hands)
        self._own.show_typed(at.typed)
        self._body = QVBoxLayout()
        self._body.setSpacing(16)
        self.column.addWidget(self._head)
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        self.grow(self._parts())

    @property
    def at(self) -> PlanPlace:
        """Where one is, to come back to."""
        return PlanPlace(self._plan.unit.id, self._plan.plan.year, self._open, self._own.typed())

    def title(self) -> str:
        return plan_title(self._plan)

    def focus_first(self) -> None:
        self._head.focus_heading()

    def pending_edits_flush(self) -> None:
        for part in self._editing:
            part.flush()

    def has_pending_edits(self) -> bool:
        return any(part.pending for part in self._editing)

    @cached_property
    def _questions(self) -> tuple[Question, ...]:
        return questions_of(self._plan.newest)

    def _parts(self) -> Iterator[None]:
        yield from self._earlier()
        target = TargetPart(self._theme, self._plan.newest, self._hands)
        question = _("Which of these do you want to start with?")
        self._add(headed(question, [target, self._suggestions()]))
        yield
        self._add(self._own)
        yield
        yield from self._actions()
        self._add(headed(_("What we ask of you"), [self._asked()]))
        yield
        if self._printing is not None:
            self._add(headed(_("Plan on paper"), [self._printing]))
        if self._plan.binned:
            removed = removed_actions(self._plan.binned, self._hands)
            self._add(headed(_("Removed from the plan"), [removed]))

    def _add(self, part: QWidget) -> None:
        self._body.addWidget(part)

    def _earlier(self) -> Iterator[None]:
        if not self._plan.earlier:
            return
        heading = _("What became of the plan of {year}?").format(year=self._plan.earlier_year)
        self._add(PlainLabel(heading, "item"))
        self._add(PlainLabel(_("Done? What changed, and who told you?"), quiet=True))
        for earlier in self._plan.earlier:
            self._add(self._earlier_card(earlier))
            yield

    def _earlier_card(self, earlier: EarlierAction) -> QWidget:
        action = self._keeping.desk.learn(earlier.shown.action, self._plan.organisation.id)
        card = EarlierCard(self._theme, earlier, action, self._keeping.today, self._hands)
        return self._edited(card, action)

    def _suggestions(self) -> QWidget:
        if self._plan.proposals:
            return SuggestionsPart(self._theme, self._plan.proposals, self._hands)
        if self._plan.newest:
            return PlainLabel(_("Nothing is proposed: all questions have reached their level."))
        return PlainLabel(
            _("Nothing is proposed yet, since no question has a level. Answer questions first.")
        )

    def _actions(self) -> Iterator[None]:
        self._add(PlainLabel(_("What we do"), "item"))
        if not self._plan.actions:
            empty = _("Nothing is in the plan yet. Choose a suggestion, or add your own action.")
            self._add(PlainLabel(empty))
        number = 0
        for whose in Whose:
            mine = [each for each in self._plan.actions if each.action.whose is whose]
            if mine:
                self._add(PlainLabel(whose_name(whose), "item"))
            for shown in mine:
                number += 1
                self._add(self._action_card(number, shown))
                yield

    def _action_card(self, number: int, shown: ShownAction) -> QWidget:
        wanted = self._keeping.desk.learn(shown.action, self._plan.organisation.id)
        card = ActionCard(self._theme, number, replace(shown, action=wanted), self._hands)
        card.opened.connect(lambda is_open: self._turn(card, is_open=is_open))
        if wanted.id == self._open:
            card.open_form(self._questions, self._keeping.today)
        return self._edited(card, wanted)

    def _turn(self, card: ActionCard, *, is_open: bool) -> None:
        another, self._open = self._open, card.action.id if is_open else None
        if is_open and another is not None:
            self._hands.build_anew()
        elif is_open:
            card.open_form(self._questions, self._keeping.today)
            self._keep_unread(card, card.action)
            card.focus_form()

    def _asked(self) -> QWidget:
        plan = self._keeping.desk.learn(self._plan.plan, self._plan.organisation.id)
        return self._edited(AskedPart(self._theme, plan, self._plan.next_date, self._hands), plan)

    def _edited(self, part: Editing, thing: Thing) -> QWidget:
        self._keep_unread(part, thing)
        part.pending_changed.connect(self.pending_changed)
        self._editing.append(part)
        return part

    def _keep_unread(self, part: QWidget, thing: Thing) -> None:
        """Let what is typed and cannot be read stay where it is, also on a page built anew."""
        for field in part.findChildren(TypedField):
            field.keep_in(self._keeping.desk.unread, f"{key_of(thing)}/{field.objectName()}")
