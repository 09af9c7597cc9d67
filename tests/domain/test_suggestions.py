from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.checklist import Audience, Effort, Item
from kleurrijk_desktop.domain.suggestions import (
    Suggestion,
    first_count,
    in_order,
    of_several,
    suggestions,
)
from tests.domain.conftest import make_item
from tests.domain.strategies import answered


def at_level(level: int, *items: Item) -> dict[str, Answer]:
    return {item.id: Answer(Choice.of_level(level)) for item in items}


def names(found: tuple[Suggestion, ...]) -> list[str]:
    return [each.measure.title for each in found]


def test_a_must_have_comes_before_a_higher_lift() -> None:
    weighty, wanted = make_item("weighty", weight=2), make_item("wanted", must_have=True)
    answers = at_level(0, weighty) | at_level(2, wanted)
    assert names(suggestions((weighty, wanted), answers, 3)) == ["wanted m0", "weighty m0"]


def test_a_must_have_at_level_2_is_mended_even_when_the_target_is_2() -> None:
    wanted = make_item("wanted", must_have=True)
    found = suggestions((wanted,), at_level(2, wanted), 2)
    assert [(each.to_mend, each.lift) for each in found] == [(True, Fraction(0))]


def test_lift_then_effort_then_level_then_place() -> None:
    heavy = make_item("heavy", weight=2, efforts="L")
    small, late = make_item("small", efforts="S"), make_item("late", efforts="S")
    big, handy = make_item("big", efforts="L"), make_item("handy", weight=2, efforts="S")
    # 2 levels of weight 1 lift as much as 1 level of weight 2
    answers = at_level(1, small, late, big) | at_level(2, heavy, handy)
    found = names(suggestions((handy, big, heavy, small, late), answers, 3))
    assert found == ["small m0", "late m0", "handy m0", "big m0", "heavy m0"]


def test_the_first_six_hold_one_measure_per_item_and_the_rest_follows() -> None:
    items = tuple(make_item(f"i{n}", efforts="SM") for n in range(7))
    found = suggestions(items, at_level(1, *items), 3)
    assert names(found)[:6] == [f"i{n} m0" for n in range(6)]
    assert names(found)[6:8] == ["i6 m0", "i0 m1"]
    assert len(found) == 14


def test_three_of_the_first_six_are_small_where_they_exist() -> None:
    large = tuple(make_item(f"large{n}", efforts="L") for n in range(6))
    small = tuple(make_item(f"small{n}", efforts="S") for n in range(4))
    answers = at_level(0, *large) | at_level(2, *small)
    found = names(suggestions((*large, *small), answers, 3))
    assert found[:6] == [
        "large0 m0", "large1 m0", "large2 m0", "small0 m0", "small1 m0", "small2 m0",
    ]  # fmt: skip
    assert found[6] == "large3 m0"


def test_an_unscored_or_reached_item_gets_no_suggestion() -> None:
    items = tuple(make_item(f"i{n}") for n in range(4))
    answers = {
        "i0": Answer(Choice.UNKNOWN),
        "i1": Answer(Choice.NOT_APPLICABLE),
        "i2": Answer(Choice.LEVEL_3),
    }
    assert suggestions(items, answers, 3) == ()


def test_a_measure_for_another_size_is_left_out_unless_there_is_no_other() -> None:
    plain = make_item("item", efforts="SML")
    audiences = (Audience.SMALL, Audience.LARGE, Audience.ALL)
    item = replace(
        plain,
        measures=tuple(
            replace(measure, audience=audience)
            for measure, audience in zip(plain.measures, audiences, strict=True)
        ),
    )
    only_large = replace(item, id="only-large", measures=item.measures[1:2])
    answers = at_level(1, item, only_large)

    def proposed(size: str | None) -> list[str]:
        found = suggestions((item, only_large), answers, 3, size)
        return sorted(f"{each.item.id} {each.measure.id}" for each in found)

    assert proposed("small") == ["item m0", "item m2", "only-large m1"]
    assert proposed("large") == ["item m1", "item m2", "only-large m1"]
    for size in ("medium", None):
        assert proposed(size) == ["item m0", "item m1", "item m2", "only-large m1"]


@given(answered(), st.integers(1, 4))
def test_every_suggestion_stands_once_and_the_first_six_keep_the_rules(
    asked: tuple[tuple[Item, ...], Answers], target: int
) -> None:
    found = suggestions(*asked, target)
    keys = [(each.item.id, each.measure.id) for each in found]
    assert len(keys) == len(set(keys))
    distinct = {each.item.id for each in found}
    first = found[: min(6, len(distinct))]
    assert len({each.item.id for each in first}) == len(first)
    with_small = {each.item.id for each in found if each.measure.effort is Effort.SMALL}
    small_first = sum(each.measure.effort is Effort.SMALL for each in first)
    assert small_first >= min(3, len(with_small), len(first))


@given(answered(), answered())
def test_several_checklists_share_one_order_and_one_first_six(
    one: tuple[tuple[Item, ...], Answers], other: tuple[tuple[Item, ...], Answers]
) -> None:
    lists = [in_order(items, answers, 3) for items, answers in (one, other)]
    merged = of_several(lists)
    assert sorted(map(id, merged)) == sorted(id(each) for each in (*lists[0], *lists[1]))
    first, rest = merged[: first_count(merged)], merged[first_count(merged) :]
    assert len({id(each.item) for each in first}) == len(first)
    assert _in_order(rest)
    small = [each for each in merged if each.measure.effort is Effort.SMALL]
    items_with_small = len({id(each.item) for each in small})
    assert sum(each in small for each in first) >= min(
        3, len(first), _reachable_small(lists), items_with_small
    )


def test_one_checklist_alone_keeps_its_own_order() -> None:
    items = (make_item("a", efforts="SM"), make_item("b", efforts="L"), make_item("c"))
    answers = at_level(0, *items)
    assert of_several([in_order(items, answers, 3)]) == suggestions(items, answers, 3)


def _in_order(rest: tuple[Suggestion, ...]) -> bool:
    keys = [(not each.to_mend, -each.lift, each.measure.effort.rank, each.level) for each in rest]
    return keys == sorted(keys)


def _reachable_small(lists: list[list[Suggestion]]) -> int:
    """Count the items whose best measure is a small one; another one never stands for them."""
    best: dict[int, Suggestion] = {}
    for found in lists:
        for each in found:
            best.setdefault(id(each.item), each)
    return sum(each.measure.effort is Effort.SMALL for each in best.values())
