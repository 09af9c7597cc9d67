"""Saying how an assessment was made: alone or as a group, in which roles, with whom."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Status, WhoScored
from kleurrijk_desktop.domain.problems import InputFault, Problem, fault
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork

LONGEST_ROLE = 80
LARGEST_GROUP = 999


@dataclass(frozen=True, slots=True)
class MethodSet:
    """What was said before about who scored, and the head as it is stored now."""

    before: WhoScored
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class SetMethod:
    """Store who scored; the call hands back what it replaced.

    People whose role is not said become one entry, the last. `expected_version` is the version of
    the head that the caller last saw.

    Raises:
        InputFault: the assessment is finished or was changed elsewhere, or the roles cannot be:
            one is there twice, its name is too long, or its count is out of bounds.
    """

    assessment_id: str
    who: WhoScored
    expected_version: int

    def __call__(self, services: Services) -> MethodSet:
        who = checked(self.who)
        with services.database.writing() as work:
            stored = open_head(work, self.assessment_id)
            changed = replace(_made_by(stored, who), version=self.expected_version)
            return MethodSet(stored.who_scored, work.assessments.update(changed))


@dataclass(frozen=True, slots=True)
class SaidWho:
    """Who scored, as it is stored or as it is wanted.

    Attributes:
        version: of the head that is stored.
    """

    assessment_id: str
    who: WhoScored
    version: int


@dataclass(frozen=True, slots=True)
class WhoChanged:
    """Who scored before and after one change, both as stored."""

    before: SaidWho
    after: SaidWho


@dataclass(frozen=True, slots=True)
class ChangeWho:
    """Store who scored as it is wanted in the place of what was found.

    Raises:
        InputFault: as `SetMethod` does.
    """

    found: SaidWho
    wanted: SaidWho

    def __call__(self, services: Services) -> WhoChanged:
        found = self.found
        done = SetMethod(found.assessment_id, self.wanted.who, found.version)(services)
        return WhoChanged(replace(found, who=done.before), said_in(done.assessment))


@dataclass(frozen=True, slots=True)
class ReadWho:
    """Read who scored as it is stored now."""

    found: SaidWho

    def __call__(self, services: Services) -> SaidWho:
        with services.database.reading() as work:
            return said_in(work.assessments.get(self.found.assessment_id))


def said_in(head: Assessment) -> SaidWho:
    """Return who scored as the head of an assessment tells."""
    return SaidWho(head.id, head.who_scored, head.version)


@dataclass(frozen=True, slots=True)
class SwapMethod:
    """Put one saying of who scored in the place of another; so undo and redo work.

    They cannot know the version of the head, which counts every other change too.

    Raises:
        InputFault: the assessment is finished, or something else than `found` is stored.
    """

    assessment_id: str
    found: WhoScored
    wanted: WhoScored

    def __call__(self, services: Services) -> Assessment:
        with services.database.writing() as work:
            stored = open_head(work, self.assessment_id)
            if stored.who_scored != self.found:
                raise fault("changed-elsewhere", item="", stored=stored.about_whom)
            return work.assessments.update(_made_by(stored, self.wanted))


def open_head(work: UnitOfWork, assessment_id: str) -> Assessment:
    """Return the head of an assessment that can still be changed.

    Raises:
        InputFault: there is no such assessment, or it is finished.
    """
    stored = work.assessments.get(assessment_id)
    if stored.status is not Status.OPEN:
        raise fault("assessment-finished")
    return stored


def _made_by(head: Assessment, who: WhoScored) -> Assessment:
    return replace(head, method=who.method, roles=who.roles, people_concerned=who.people_concerned)


def checked(who: WhoScored) -> WhoScored:
    """Return what would be stored, with trimmed names; raises InputFault as `SetMethod` does."""
    roles = tuple(Role(role.name.strip(), role.count) for role in who.roles)
    problems = tuple(_problems(who.method, roles))
    if problems:
        raise InputFault(*problems)
    named = tuple(role for role in roles if role.name)
    others = _count(roles) - _count(named)
    return replace(who, roles=(*named, Role("", others)) if others else named)


def _problems(method: Method, roles: tuple[Role, ...]) -> Iterator[Problem]:
    for name, times in Counter(role.name for role in roles).items():
        if name and times > 1:
            yield Problem("role-twice", {"role": name})
        if len(name) > LONGEST_ROLE:
            yield Problem("role-long", {"length": len(name), "limit": LONGEST_ROLE})
    if any(role.count < 1 for role in roles) or _count(roles) > LARGEST_GROUP:
        yield Problem("group-size", {"limit": LARGEST_GROUP})
    if method is Method.INDIVIDUAL and _count(roles) > 1:
        yield Problem("alone-with-others", {"count": _count(roles)})


def _count(roles: tuple[Role, ...]) -> int:
    return sum(role.count for role in roles)
