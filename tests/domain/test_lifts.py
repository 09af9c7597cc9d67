from fractions import Fraction

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.lifts import effort_of, lifts
from tests.domain.conftest import make_item

# Each but the last lacks 2 in level × weight up to level 3, which is 100 · 2 / (4 · 8) points.
ITEMS = (
    make_item("late", efforts=""),
    make_item("large", efforts="L"),
    make_item("heavy", weight=2, efforts="SM"),
    make_item("steep", efforts="MS"),
    make_item("third", efforts="M"),
    make_item("done", weight=2, efforts="S"),
)
ANSWERS = {
    "late": Answer(Choice.LEVEL_1),
    "large": Answer(Choice.LEVEL_1),
    "heavy": Answer(Choice.LEVEL_2),
    "steep": Answer(Choice.LEVEL_1),
    "third": Answer(Choice.LEVEL_1),
    "done": Answer(Choice.LEVEL_3),
}


def test_equal_lifts_stand_by_effort_then_level_then_place() -> None:
    found = lifts(ITEMS, ANSWERS, 3)
    assert {lift.points for lift in found} == {Fraction(25, 4)}
    assert [lift.item.id for lift in found] == ["steep", "heavy", "third", "large", "late"]


def test_the_highest_lift_stands_first() -> None:
    found = lifts(ITEMS, {**ANSWERS, "late": Answer(Choice.LEVEL_0)}, 3)
    assert found[0].item.id == "late"


def test_the_effort_of_an_item_is_its_smallest() -> None:
    assert [effort_of(item) for item in ITEMS[:4]] == [
        None,
        Effort.LARGE,
        Effort.SMALL,
        Effort.SMALL,
    ]
