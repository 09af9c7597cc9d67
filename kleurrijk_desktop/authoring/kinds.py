"""Every kind of organisation that a checklist is for meets enough questions of its own."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Parameters, Rule
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.domain.scope import in_scope

_FEWEST = 28
_FEWEST_SHORT, _MOST_SHORT = 10, 14


def kinds(checklist: Checklist, registries: Registries) -> Iterator[Finding]:
    """Find the kinds that meet too few questions, whatever their size."""
    for kind in registries.kinds.values():
        if checklist.id in kind.checklists:
            yield from _of_kind(checklist, kind.id)


def _of_kind(checklist: Checklist, kind: str) -> Iterator[Finding]:
    whole = min(len(in_scope(checklist, Scope.ALL, kind, size)) for size in SizeClass)
    if whole < _FEWEST:
        few: Parameters = {"kind": kind, "count": whole, "fewest": _FEWEST}
        yield Finding(Rule.KIND_QUESTIONS, few, "checklist", checklist.language)
    for size in SizeClass:
        short = len(in_scope(checklist, Scope.SHORT, kind, size))
        if not _FEWEST_SHORT <= short <= _MOST_SHORT:
            wrong: Parameters = {
                "kind": kind,
                "count": short,
                "fewest": _FEWEST_SHORT,
                "most": _MOST_SHORT,
            }
            yield Finding(Rule.KIND_SHORT_PATH, wrong, "checklist", checklist.language)
            return
