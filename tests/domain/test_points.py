from dataclasses import replace
from fractions import Fraction
from itertools import product
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.coverage import Coverage
from kleurrijk_desktop.domain.lifts import lifts
from kleurrijk_desktop.domain.points import Number, number_of, rounded
from tests.domain.strategies import LEVELS, answered

BESIDE_THE_SCALE = (Choice.NOT_APPLICABLE, Choice.UNKNOWN, Choice.OPEN)
Asked = tuple[tuple[Item, ...], Answers]


@given(answered(), st.randoms(use_true_random=False))
def test_the_order_of_items_never_matters(asked: Asked, random: Random) -> None:
    items, answers = asked
    shuffled = list(items)
    random.shuffle(shuffled)
    assert number_of(shuffled, answers) == number_of(items, answers)


@given(answered(least=1), st.sampled_from(BESIDE_THE_SCALE))
def test_an_item_beside_the_scale_never_changes_points(asked: Asked, choice: Choice) -> None:
    items, answers = asked
    without = number_of(items[:-1], answers)
    beside = number_of(items, {**answers, items[-1].id: Answer(choice)})
    assert beside.points == without.points


@given(answered())
def test_points_lie_between_0_and_100(asked: Asked) -> None:
    points = number_of(*asked).points
    assert points is None or 0 <= points <= 100


@given(answered(least=3, choices=LEVELS), st.data())
def test_raising_one_answer_never_lowers_points(asked: Asked, data: st.DataObject) -> None:
    items, answers = asked
    item = data.draw(st.sampled_from(items))
    level = answers[item.id].level
    assert level is not None
    raised = {**answers, item.id: Answer(Choice.of_level(min(level + 1, 4)))}
    before, after = number_of(items, answers).points, number_of(items, raised).points
    assert before is not None
    assert after is not None
    assert after >= before
    assert (after == before) == (level == 4)


@given(answered(least=3), st.integers(1, 4))
def test_a_lift_is_the_difference_when_recomputed(asked: Asked, target: int) -> None:
    items, answers = asked
    before = number_of(items, answers).points
    for lift in lifts(items, answers, target):
        reached = {**answers, lift.item.id: Answer(Choice.of_level(target))}
        after = number_of(items, reached).points
        if before is not None:
            assert after is not None
            assert after - before == lift.points


@given(answered(least=3), st.data())
def test_the_range_holds_every_completion(asked: Asked, data: st.DataObject) -> None:
    items, answers = asked
    number = number_of(items, answers)
    if number.span is None:
        return
    missing = [item.id for item in items if answers[item.id].choice in BESIDE_THE_SCALE[1:]]
    levels = data.draw(
        st.tuples(*(st.sampled_from((*LEVELS, Choice.NOT_APPLICABLE)) for _ in missing))
    )
    completed = {**answers, **dict(zip(missing, map(Answer, levels), strict=True))}
    points = number_of(items, completed).points
    low, high = number.span
    assert points is not None
    assert low <= points <= high


def test_the_ends_of_the_range_are_reached(three_items: tuple[Item, ...]) -> None:
    items = three_items
    answers = {item.id: Answer(Choice.LEVEL_2) for item in items}
    open_item = replace(items[0], id="i9")
    number = number_of((*items, open_item), answers)
    assert number.points == 50
    assert number.span == (Fraction(40), Fraction(60))
    assert number.provisional


def test_fewer_than_three_scored_items_give_no_number(three_items: tuple[Item, ...]) -> None:
    answers = {item.id: Answer(Choice.LEVEL_4) for item in three_items[:2]}
    assert number_of(three_items, answers) == Number(None, Coverage(scored=2, open=1), None)


def test_a_number_is_provisional_above_a_fifth_not_at_it() -> None:
    def provisional(scored: int, missing: int) -> bool:
        return Number(Fraction(0), Coverage(scored=scored, unknown=missing), None).provisional

    assert not provisional(4, 1)
    assert provisional(7, 2)
    assert not provisional(0, 0)


def test_the_published_example_of_all_levels_3_is_75(three_items: tuple[Item, ...]) -> None:
    answers = {item.id: Answer(Choice.LEVEL_3) for item in three_items}
    assert number_of(three_items, answers).points == 75


def test_halves_are_rounded_up() -> None:
    assert [rounded(Fraction(n, 2)) for n in range(5)] == [0, 1, 1, 2, 2]
    assert rounded(Fraction(2500, 41)) == 61


def test_weights_count(three_items: tuple[Item, ...]) -> None:
    for levels in product(range(5), repeat=3):
        answers = {
            item.id: Answer(Choice.of_level(level))
            for item, level in zip(three_items, levels, strict=True)
        }
        weighted = sum(item.weight * level for item, level in zip(three_items, levels, strict=True))
        assert number_of(three_items, answers).points == Fraction(100 * weighted, 4 * 4)
