"""The short path: 12–14 items, every must-have, every section, at least four items per goal."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.domain.checklist import Checklist, Goal

_FEWEST, _MOST = 12, 14
_FEWEST_PER_GOAL = 4
_FEWEST_MUST_HAVES, _MOST_MUST_HAVES = 3, 5


def short_path(checklist: Checklist) -> Iterator[Finding]:
    """Find what the short path lacks, or holds too much of."""
    language = checklist.language
    chosen = [item for item in checklist.items if item.short_path]
    if not _FEWEST <= len(chosen) <= _MOST:
        size = {"count": len(chosen), "fewest": _FEWEST, "most": _MOST}
        yield Finding(Rule.SHORT_PATH_SIZE, size, "checklist", language)
    for section in checklist.sections:
        if not any(item.short_path for item in section.items):
            yield Finding(Rule.SHORT_PATH_SECTION, {}, section.id, language)
    for goal in Goal:
        count = sum(goal in item.goals for item in chosen)
        if count < _FEWEST_PER_GOAL:
            few = {"goal": goal.value, "count": count, "fewest": _FEWEST_PER_GOAL}
            yield Finding(Rule.SHORT_PATH_GOAL, few, "checklist", language)


def must_haves(checklist: Checklist) -> Iterator[Finding]:
    """Find must-haves off the short path, and too few or too many of them."""
    wanted = [item for item in checklist.items if item.must_have]
    for item in wanted:
        if not item.short_path:
            yield Finding(Rule.MUST_HAVE_OFF_SHORT_PATH, {}, item.id, checklist.language)
    if not _FEWEST_MUST_HAVES <= len(wanted) <= _MOST_MUST_HAVES:
        count = {"count": len(wanted), "fewest": _FEWEST_MUST_HAVES, "most": _MOST_MUST_HAVES}
        yield Finding(Rule.MUST_HAVE_COUNT, count, "checklist", checklist.language)
