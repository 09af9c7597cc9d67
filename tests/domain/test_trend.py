"""The trend against a recomputation from plain tables, with nothing of the program."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope
from kleurrijk_desktop.domain.checklist import Section
from kleurrijk_desktop.domain.comparison import Answered
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.trend import Held, MethodChange, method_changes, step, trend_of
from tests.domain.conftest import make_item
from tests.samples import sample_checklist

NAMES = "abcdefg"
MOMENT = datetime(2021, 3, 1, 12, tzinfo=UTC)
# item -> (revision, weight, on the short path, choice); an absent item is not in the checklist
Year = dict[str, tuple[int, int, bool, Choice]]
rows = st.tuples(
    st.sampled_from((1, 1, 2)), st.sampled_from((1, 2)), st.booleans(), st.sampled_from(Choice)
)
years = st.lists(
    st.tuples(st.dictionaries(st.sampled_from(NAMES), rows), st.sampled_from(Scope)),
    min_size=1,
    max_size=6,
)


def assessment(number: int = 0, **changes: object) -> Assessment:
    made = Assessment(
        id=f"a{number}",
        unit_id="u",
        snapshot="s",
        scope=Scope.ALL,
        held_on=date(2021 + number, 3, 1),
        started_at=MOMENT + timedelta(days=number),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the caller knows the fields


def held(number: int, year: Year, scope: Scope) -> Held:
    items = tuple(
        replace(make_item(name, weight=weight), revision=revision, short_path=short)
        for name, (revision, weight, short, _choice) in sorted(year.items())
    )
    checklist = sample_checklist(sections=(Section("s", "S", "", items),))
    answers = {name: Answer(row[3]) for name, row in year.items()}
    answered = Answered(checklist, in_scope(checklist, scope), answers)
    return Held(assessment(number, scope=scope), answered)


def expected(older: tuple[Year, Scope], newer: tuple[Year, Scope]) -> tuple[int, int, object]:
    """Return how many questions compare, how many are asked, and the two shown numbers."""

    def asked(year: tuple[Year, Scope]) -> set[str]:
        return {name for name, row in year[0].items() if row[2] or year[1] is Scope.ALL}

    both = [
        name
        for name in asked(older) & asked(newer)
        if older[0][name][0] == newer[0][name][0]
        and older[0][name][3].value in "01234"
        and newer[0][name][3].value in "01234"
        and older[0][name][3].value
        and newer[0][name][3].value
    ]
    if len(both) < 3:
        return len(both), len(asked(newer)), None
    weights = sum(newer[0][name][1] for name in both)
    numbers = []
    for year in (older[0], newer[0]):
        top = sum(newer[0][name][1] * int(year[name][3].value) for name in both)
        numbers.append(floor(Fraction(200 * top + 4 * weights, 8 * weights)))
    return len(both), len(asked(newer)), numbers[1] - numbers[0]


@given(years)
def test_every_step_compares_neighbours_like_for_like(told: list[tuple[Year, Scope]]) -> None:
    found = trend_of([held(number, *year) for number, year in reversed(list(enumerate(told)))])
    assert [each.assessment.id for each in found.points] == [f"a{at}" for at in range(len(told))]
    computed = [
        (len(each.comparison.moves), each.comparison.asked, each.comparison.overall.difference)
        for each in found.steps
    ]
    assert computed == [expected(*pair) for pair in itertools.pairwise(told)]


@given(years)
def test_every_question_is_spoken_of_exactly_once(told: list[tuple[Year, Scope]]) -> None:
    for each in trend_of([held(number, *year) for number, year in enumerate(told)]).steps:
        found = each.comparison
        now = [
            *found.comparable,
            *found.reworded,
            *found.added,
            *found.newly_asked,
            *found.unscored,
        ]
        assert sorted(item.id for item in now) == sorted(
            item.id for item in each.newer.answered.items
        )
        then = {
            item.id
            for group in (
                found.comparable,
                found.reworded,
                found.unscored,
                found.removed,
                found.no_longer_asked,
            )
            for item in group
        }
        assert then == {item.id for item in each.older.answered.items}
        assert len(found.improved) + len(found.worsened) + found.unchanged == len(found.moves)


def test_one_question_that_was_skipped_once_spoils_two_steps_and_no_more() -> None:
    full = dict.fromkeys("abcd", (1, 1, True, Choice.LEVEL_2))
    gap = {**full, "a": (1, 1, True, Choice.UNKNOWN)}
    told = [full, gap, full, full]
    found = trend_of([held(at, year, Scope.ALL) for at, year in enumerate(told)])
    assert [len(each.comparison.moves) for each in found.steps] == [3, 3, 4]


def test_any_two_are_compared_in_the_order_of_time() -> None:
    low = held(0, dict.fromkeys("abc", (1, 1, True, Choice.LEVEL_1)), Scope.ALL)
    high = held(1, dict.fromkeys("abc", (1, 1, True, Choice.LEVEL_3)), Scope.ALL)
    assert step(high, low) == step(low, high)
    assert step(high, low).comparison.overall.difference == 50


def test_two_units_are_never_put_side_by_side() -> None:
    mine = held(0, {}, Scope.ALL)
    theirs = replace(mine, assessment=assessment(1, unit_id="other"))
    with pytest.raises(ValueError, match="units"):
        trend_of([mine, theirs])


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        ({}, {}, ()),
        ({}, {"method": Method.GROUP}, (MethodChange.NOW_A_GROUP,)),
        ({"method": Method.GROUP}, {}, (MethodChange.NOW_ALONE,)),
        ({}, {"people_concerned": True}, ()),
        (
            {"people_concerned": False},
            {"people_concerned": True},
            (MethodChange.NOW_WITH_PEOPLE_CONCERNED,),
        ),
        (
            {"people_concerned": True},
            {"people_concerned": False},
            (MethodChange.NOW_WITHOUT_PEOPLE_CONCERNED,),
        ),
        ({"roles": (Role("Teacher", 3),)}, {"roles": (Role("teacher", 5),)}, ()),
        ({"roles": (Role("teacher", 3),)}, {}, ()),
        (
            {"roles": (Role("teacher", 3),)},
            {"roles": (Role("teacher", 3), Role("parent", 2))},
            (MethodChange.OTHER_ROLES,),
        ),
    ],
)
def test_a_change_of_method_is_noticed(
    older: dict[str, object], newer: dict[str, object], told: tuple[MethodChange, ...]
) -> None:
    assert method_changes(assessment(0, **older), assessment(1, **newer)) == told
