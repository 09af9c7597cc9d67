"""The improvement plan: what an organisation decides to do, with what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kleurrijk_desktop.domain.checklist import Effort


class Whose(StrEnum):
    """Who can take an action: those who scored, or the people above them."""

    OURS = "ours"
    MANAGEMENT = "management"


class ActionStatus(StrEnum):
    """How far an action is."""

    TO_DO = "to-do"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of an organisation, or of one unit, for a year, over all its checklists.

    Attributes:
        asked: what is asked of those who read it: decisions, hours, money.
        review_on: when the whole plan is looked at again.
    """

    id: str
    organisation_id: str
    unit_id: str | None
    year: int
    asked: str = ""
    review_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """The item that an action answers to, and the measure that it began as, if any."""

    assessment_id: str
    item_id: str
    measure_id: str | None = None


@dataclass(frozen=True, slots=True)
class ProgressNote:
    """What was noted about an action on a day."""

    id: str
    written_on: date
    note: str


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that an organisation decided to do; everything but the title may be empty.

    Attributes:
        place: where it stands in the plan, from 0.
        goals: ids of goals; of an action with reasons those of its items.
        owner: the name of the person who sees to it.
        with_whom: who works on it too.
        taking_part: who of the people it is about takes part.
        minutes: the working time that it takes.
        cents: what it costs in hundredths of a euro.
        now: the situation today, and `wanted` the one to come to.
        sign: how one notices that it worked.
        what_changed: apart from whether it was done, and `who_told` the organisation so.
    """

    id: str
    plan_id: str
    place: int
    title: str
    reasons: tuple[Reason, ...] = ()
    goals: tuple[str, ...] = ()
    whose: Whose = Whose.OURS
    start_small: str = ""
    first_step: str = ""
    owner: str = ""
    with_whom: str = ""
    taking_part: str = ""
    start_on: date | None = None
    due_on: date | None = None
    effort: Effort | None = None
    minutes: int | None = None
    cents: int | None = None
    now: str = ""
    wanted: str = ""
    sign: str = ""
    status: ActionStatus = ActionStatus.TO_DO
    dropped_because: str = ""
    review_on: date | None = None
    done_on: date | None = None
    what_changed: str = ""
    who_told: str = ""
    progress: tuple[ProgressNote, ...] = ()
    binned_at: datetime | None = None
    version: int = 1
