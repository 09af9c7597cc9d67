"""Every practice of a theme is covered by at least one item."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.registries import Registries

_LETTERS = {
    "neighbourhoods": "W",
    "education": "S",
    "care": "C",
    "businesses": "B",
    "volunteering": "V",
}
_SHARED = "X"
_SAFE_ROUTE_FOR_VIOLENCE = "X3"
_THEMES_WITH_SAFE_ROUTE = frozenset({"neighbourhoods", "education", "care"})


def practices(checklist: Checklist, registries: Registries) -> Iterator[Finding]:
    """Find the practices of the theme, and those of all themes, that no item covers."""
    covered = {practice for item in checklist.items for practice in item.covers}
    uncovered = [
        practice
        for practice in practices_of(checklist.theme, registries)
        if practice not in covered
    ]
    if uncovered:
        parameters: dict[str, str | int] = {
            "count": len(uncovered),
            "practices": ", ".join(uncovered),
        }
        yield Finding(Rule.PRACTICES_UNCOVERED, parameters, "checklist", checklist.language)


def practices_of(theme: str, registries: Registries) -> tuple[str, ...]:
    """Return the ids of the practices that a theme has to cover, in the order of the registry."""
    return tuple(each for each in registries.practices if _asked_of(theme, each))


def _asked_of(theme: str, practice: str) -> bool:
    if practice == _SAFE_ROUTE_FOR_VIOLENCE:
        return theme in _THEMES_WITH_SAFE_ROUTE
    return practice[0] in {_SHARED, _LETTERS.get(theme)}
