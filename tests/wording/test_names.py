from collections.abc import Callable
from enum import StrEnum

import pytest

from kleurrijk_desktop.domain.checklist import DecidedBy, Effort, Goal
from kleurrijk_desktop.domain.organisation import Country, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.registries import Kind
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.effort import decided_by_name, effort_name
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.organisations import (
    country_name,
    kind_name,
    size_name,
    unit_kind_name,
    unit_words,
)


@pytest.mark.parametrize(
    ("named", "name"),
    [
        (Goal, goal_name),
        (Effort, effort_name),
        (DecidedBy, decided_by_name),
        (SizeClass, size_name),
        (UnitKind, unit_kind_name),
        (Country, country_name),
    ],
)
def test_every_member_has_a_name_of_its_own(
    named: type[StrEnum], name: Callable[[StrEnum], str]
) -> None:
    names = {name(member) for member in named}
    assert len(names) == len(named)
    assert all(names)


def test_a_unit_is_called_by_its_name_or_by_what_it_is() -> None:
    assert unit_words(Unit("u", "o", "Groep 3", UnitKind.TEAM)) == "Groep 3"
    assert unit_words(Unit("u", "o", "", UnitKind.TEAM)) == "A team"
    assert unit_words(Unit("u", "o")) == "The whole organisation"


def test_a_kind_is_named_in_the_current_language_or_else_in_dutch() -> None:
    kind = Kind("primary", {"nl": "basisschool", "de": "Grundschule"}, ("education",))
    with speaking("de"):
        assert kind_name(kind) == "Grundschule"
    with speaking("en"):
        assert kind_name(kind) == "Basisschool"
