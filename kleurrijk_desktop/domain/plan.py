"""The improvement plan: what an organisation decides to do, with what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from kleurrijk_desktop.domain.checklist import DecidedBy, Effort, Goal


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
class PlanKey:
    """Whose plan, and of which year; without a unit it is that of the whole organisation."""

    organisation_id: str
    unit_id: str | None
    year: int


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

    @property
    def key(self) -> PlanKey:
        return PlanKey(self.organisation_id, self.unit_id, self.year)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named in a plan; the same name in one organisation is the same person."""

    id: str
    organisation_id: str
    name: str


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
        continues: the id of the action of an earlier plan that this one goes on with.
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
    continues: str | None = None
    version: int = 1

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be done about it."""
        return self.status in {ActionStatus.DONE, ActionStatus.DROPPED}


class Missing(StrEnum):
    """What an action could do with; it is pointed out and never in the way."""

    OWNER = "owner"
    DATE = "date"
    SIGN = "sign"
    DROPPED_BECAUSE = "dropped-because"
    WHAT_CHANGED = "what-changed"
    WHO_TOLD = "who-told"


def missing(action: Action) -> tuple[Missing, ...]:
    """Return what is not filled in yet and matters now: before it is over, and after."""
    if action.status is ActionStatus.DROPPED:
        asked = {Missing.DROPPED_BECAUSE: action.dropped_because}
    elif action.status is ActionStatus.DONE:
        asked = {Missing.WHAT_CHANGED: action.what_changed, Missing.WHO_TOLD: action.who_told}
    else:
        due = action.due_on.isoformat() if action.due_on else ""
        asked = {Missing.OWNER: action.owner, Missing.DATE: due, Missing.SIGN: action.sign}
    return tuple(lack for lack, text in asked.items() if not text.strip())


def whose(decided_by: DecidedBy) -> Whose:
    """Return who can take an action that answers to an item which these people decide on."""
    return Whose.OURS if decided_by is DecidedBy.TEAM else Whose.MANAGEMENT


def with_reason(action: Action, reason: Reason, goals: Iterable[Goal]) -> Action:
    """Let an action serve one more item, and so the goals of that item."""
    if any(_same_item(each, reason) for each in action.reasons):
        return action
    served = (*action.goals, *(goal.value for goal in goals))
    return replace(
        action,
        reasons=(*action.reasons, reason),
        goals=tuple(goal.value for goal in Goal if goal.value in served),
    )


def without_reason(action: Action, reason: Reason) -> Action:
    """Let an action serve an item no longer; its goals stay, since people may have set them."""
    kept = tuple(each for each in action.reasons if not _same_item(each, reason))
    return replace(action, reasons=kept)


def with_note(action: Action, day: date, text: str) -> Action:
    """Let the note of a day say this; a blank text takes it away, and a new one has no id yet."""
    others = tuple(note for note in action.progress if note.written_on != day)
    found = next((note.id for note in action.progress if note.written_on == day), "")
    notes = (*others, ProgressNote(found, day, text)) if text.strip() else others
    return replace(action, progress=tuple(sorted(notes, key=lambda note: note.written_on)))


def with_status(action: Action, status: ActionStatus, today: date) -> Action:
    """Set how far an action is; the day on which it was done comes and goes with that."""
    done_on = (action.done_on or today) if status is ActionStatus.DONE else None
    return replace(action, status=status, done_on=done_on)


def moved(order: tuple[str, ...], action_id: str, before: str | None) -> tuple[str, ...]:
    """Return the ids with one of them put before another, or at the end."""
    others = [each for each in order if each != action_id]
    others.insert(others.index(before) if before is not None else len(others), action_id)
    return tuple(others)


def _same_item(one: Reason, other: Reason) -> bool:
    return (one.assessment_id, one.item_id) == (other.assessment_id, other.item_id)
