from dataclasses import replace

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.comparison import Answered, compare
from kleurrijk_desktop.domain.scope import in_scope
from tests.domain.conftest import make_item
from tests.samples import sample_checklist


def levels(**by_item: int) -> dict[str, Answer]:
    return {item: Answer(Choice.of_level(level)) for item, level in by_item.items()}


def ids(items: tuple[Item, ...]) -> list[str]:
    return [item.id for item in items]


def of(items: tuple[Item, ...]) -> Checklist:
    """A checklist that has the first half of the items in one section, the rest in another."""
    half = (len(items) + 1) // 2
    parts = (items[:half], items[half:])
    return sample_checklist(
        sections=tuple(Section(f"s{at}", f"S{at}", "", part) for at, part in enumerate(parts))
    )


def side(items: tuple[Item, ...], scope: Scope = Scope.ALL, **answers: int) -> Answered:
    checklist = of(items)
    return Answered(checklist, in_scope(checklist, scope), levels(**answers))


def test_only_what_was_scored_in_both_with_the_same_meaning_is_compared() -> None:
    same = tuple(make_item(name) for name in ("a", "b", "c"))
    changed, removed, new = make_item("changed"), make_item("removed"), make_item("new")
    unscored = make_item("unscored")
    older = side((*same, changed, removed, unscored), a=1, b=1, c=1, changed=4, removed=4)
    newer = side(
        (*same, replace(changed, revision=2), new, unscored),
        a=2,
        b=2,
        c=2,
        changed=0,
        new=0,
        unscored=4,
    )
    found = compare(older, newer)
    assert ids(found.comparable) == ["a", "b", "c"]
    assert found.asked == 6
    assert found.overall.before.points == 25
    assert found.overall.after.points == 50
    assert found.overall.difference == 25
    assert ids(found.reworded) == ["changed"]
    assert ids(found.added) == ["new"]
    assert ids(found.unscored) == ["unscored"]
    assert ids(found.removed) == ["removed"]


def test_the_newer_weights_count_for_both() -> None:
    older = tuple(make_item(name) for name in ("a", "b", "c"))
    newer = (replace(older[0], weight=2), *older[1:])
    found = compare(side(older, a=4, b=0, c=0), side(newer, a=4, b=0, c=0))
    assert found.overall.before.points == found.overall.after.points == 50


def test_what_only_left_the_scope_is_not_called_removed_or_new() -> None:
    a, b, c = (make_item(name) for name in ("a", "b", "c"))
    deep = replace(make_item("deep"), short_path=False)
    whole = side((a, b, c, deep), a=1, b=1, c=1, deep=1)
    short = side((a, b, c, deep), Scope.SHORT, a=1, b=1, c=1, deep=1)
    shorter, longer = compare(whole, short), compare(short, whole)
    assert (ids(shorter.removed), ids(shorter.no_longer_asked)) == ([], ["deep"])
    assert (ids(longer.added), ids(longer.newly_asked)) == ([], ["deep"])
    assert ids(shorter.comparable) == ids(longer.comparable) == ["a", "b", "c"]


def test_fewer_than_three_comparable_questions_give_no_number() -> None:
    two = tuple(make_item(name) for name in ("a", "b"))
    found = compare(side(two, a=0, b=0), side(two, a=4, b=4))
    assert found.overall.before.points is None
    assert found.overall.difference is None
    assert [move.difference for move in found.moves] == [4, 4]


def test_a_difference_is_that_of_the_two_shown_numbers() -> None:
    """8.33 is shown as 8, 16.67 as 17: the difference shown is 9, not the rounded 8.33."""
    three = tuple(make_item(name) for name in ("a", "b", "c"))
    found = compare(side(three, a=1, b=0, c=0), side(three, a=2, b=0, c=0))
    assert found.overall.difference == 9


def test_what_counts_most_comes_first() -> None:
    items = (
        make_item("one-up"),
        make_item("heavy-up", weight=2),
        make_item("must-up", must_have=True),
        make_item("four-up"),
        make_item("down"),
        make_item("same"),
    )
    then = {"one-up": 1, "heavy-up": 1, "must-up": 1, "four-up": 0, "down": 3}
    older = side(items, Scope.ALL, **then)
    now = {"one-up": 2, "heavy-up": 2, "must-up": 2, "four-up": 4, "down": 1}
    newer = side(items, Scope.ALL, **now)
    found = compare(older, newer)
    assert [move.item.id for move in found.improved] == ["four-up", "heavy-up", "must-up", "one-up"]
    assert [(move.item.id, move.before, move.after) for move in found.worsened] == [("down", 3, 1)]


def test_sections_are_those_of_the_newer_checklist_with_a_comparable_question() -> None:
    items = tuple(make_item(name) for name in "abcdef")
    found = compare(side(items, a=1, b=1, c=1), side(items, a=2, b=2, c=2, d=4))
    assert [each.section.id for each in found.sections] == ["s0"]
    assert found.sections[0].change.difference == 25


def test_two_checklists_are_never_compared() -> None:
    three = tuple(make_item(name) for name in "abc")
    other = side(three, a=1)
    with pytest.raises(ValueError, match="different checklists"):
        compare(replace(other, checklist=replace(other.checklist, id="care")), other)
