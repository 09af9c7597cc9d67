"""Which questions are to be talked about first, and when counts may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.partner_view import (
    FEWEST_SHOWN,
    NOTHING_NOTICED,
    Beside,
    Noticed,
    beside_levels,
    differs,
    noticeable,
)
from tests.samples import sample_checklist, sample_item

counts = st.integers(0, 30)
noticed = st.builds(Noticed, counts, counts, counts, counts)
levels = st.integers(0, 4)


@pytest.mark.parametrize(
    ("level", "counted", "first"),
    [
        (3, Noticed(no=3, yes=2), True),
        (4, Noticed(no=3, unknown=2), True),
        (3, Noticed(no=3, yes=1, partly=1, unknown=1), False),  # exactly half
        (3, Noticed(no=4), False),  # too few
        (2, Noticed(no=9), False),
        (2, Noticed(yes=9), False),
        (1, Noticed(yes=3, partly=2), True),
        (0, Noticed(yes=5), True),
        (1, Noticed(yes=3, unknown=3), False),
        (0, Noticed(no=9), False),
        (4, Noticed(yes=9), False),
        (None, Noticed(no=9), False),
    ],
)
def test_where_they_differ(level: int | None, counted: Noticed, *, first: bool) -> None:
    assert differs(level, counted) is first


@given(levels, noticed)
def test_a_difference_needs_enough_answers_and_a_real_majority(
    level: int, counted: Noticed
) -> None:
    if not differs(level, counted):
        return
    assert counted.total >= FEWEST_SHOWN
    assert level != 2
    against = counted.no if level > 2 else counted.yes
    assert against > counted.total - against


@given(levels, noticed)
def test_the_rule_is_the_same_upside_down(level: int, counted: Noticed) -> None:
    mirrored = Noticed(counted.no, counted.partly, counted.yes, counted.unknown)
    assert differs(level, counted) is differs(4 - level, mirrored)


@given(levels, noticed)
def test_one_more_who_does_not_know_never_makes_a_difference(level: int, counted: Noticed) -> None:
    if counted.enough and not differs(level, counted):
        more = Noticed(counted.yes, counted.partly, counted.no, counted.unknown + 1)
        assert not differs(level, more)


def test_people_are_asked_about_the_short_path_only() -> None:
    asked = noticeable(sample_checklist().items)
    assert "s1-paper" not in [item.id for item in asked]
    assert len(asked) == 7
    assert noticeable([sample_item("s1-x", noticed="")]) == ()


def test_levels_and_counts_stand_beside_each_other() -> None:
    first, second = sample_item("s1-a"), sample_item("s1-b")
    answers = {"s1-a": Answer(Choice.LEVEL_3), "s1-b": Answer(Choice.UNKNOWN)}
    found = beside_levels([first, second], answers, {"s1-a": Noticed(no=5)})
    assert found == (Beside(first, 3, Noticed(no=5)), Beside(second, None, NOTHING_NOTICED))
    assert [beside.talk_first for beside in found] == [True, False]
