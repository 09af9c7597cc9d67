"""What a printed plan says, gathered before anything is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kleurrijk_desktop.domain.answers import Answers, Choice
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.partner_view import Beside, Noticed, beside_levels
from kleurrijk_desktop.domain.plan import Action, ActionStatus, Plan, Reason, Whose
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.domain.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class ShownReason:
    """An item that an action answers to, and what was marked at it in that assessment.

    Attributes:
        number: the place of the question among those in scope, from 1; None outside the scope.
    """

    reason: Reason
    checklist_id: str
    statement: Text
    choice: Choice
    number: int | None


@dataclass(frozen=True, slots=True)
class ShownAction:
    """An action, and the items that it answers to in words."""

    action: Action
    reasons: tuple[ShownReason, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of management.

    Attributes:
        decisions: the number, from 1, and the title of each printed action that is for them.
        minutes: the working time of these actions together; 0 where none says.
        cents: their money in hundredths of a euro; 0 where none says.
    """

    decisions: tuple[tuple[int, str], ...]
    minutes: int
    cents: int


@dataclass(frozen=True, slots=True)
class PlanContents:
    """A printed plan: where an organisation stands and what it does, or could begin with.

    Attributes:
        proposed: the suggestions to print where no action was decided on, with lines to fill in.
        plan: what is said of the whole plan; None where none is stored.
        actions: what was decided, in the order of the plan, with the reasons in words.
        reader: reads the checklist in the language of the document.
        printed_on: the day of printing.
        noticed: by item id, what people concerned notice; absent is nobody.
        style: how the organisation's documents look; None is plain.
    """

    organisation: Organisation
    unit: Unit
    assessment: Assessment
    checklist: Checklist
    answers: Answers
    result: Result
    proposed: tuple[Suggestion, ...]
    next_date: NextDate
    reader: Reader
    printed_on: date
    plan: Plan | None = None
    actions: tuple[ShownAction, ...] = ()
    noticed: Mapping[str, Noticed] = field(default_factory=dict)
    style: HouseStyle | None = None

    @property
    def asked(self) -> Asked:
        """What the actions for management that are not over ask, added up."""
        theirs = [
            (number, shown.action)
            for number, shown in enumerate(self.printed_actions, start=1)
            if shown.action.whose is Whose.MANAGEMENT and not shown.action.is_over
        ]
        return Asked(
            decisions=tuple((number, action.title) for number, action in theirs),
            minutes=sum(action.minutes or 0 for _number, action in theirs),
            cents=sum(action.cents or 0 for _number, action in theirs),
        )

    @property
    def others_say(self) -> tuple[Beside, ...]:
        """What people concerned notice, where enough of them answered to show it."""
        found = beside_levels(self.result.items, self.answers, self.noticed)
        return tuple(each for each in found if each.counts.enough)

    @property
    def printed_actions(self) -> tuple[ShownAction, ...]:
        """What we do and did ourselves, then what is for management; nothing that was dropped."""
        kept = [each for each in self.actions if each.action.status is not ActionStatus.DROPPED]
        return tuple(sorted(kept, key=lambda each: each.action.whose is Whose.MANAGEMENT))

    def action_for(self, item_id: str) -> int | None:
        """Return the number of the first printed action that answers to an item, from 1."""
        for number, shown in enumerate(self.printed_actions, start=1):
            for each in shown.reasons:
                if (each.checklist_id, each.reason.item_id) == (self.checklist.id, item_id):
                    return number
        return None
