from dataclasses import replace

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.comparison import Answered, compare
from tests.domain.conftest import make_item


def levels(**by_item: int) -> dict[str, Answer]:
    return {item: Answer(Choice.of_level(level)) for item, level in by_item.items()}


def test_only_what_was_scored_in_both_with_the_same_meaning_is_compared() -> None:
    same = tuple(make_item(name) for name in ("a", "b", "c"))
    changed, removed, new = make_item("changed"), make_item("removed"), make_item("new")
    unscored = make_item("unscored")
    older = Answered(
        (*same, changed, removed, unscored),
        levels(a=1, b=1, c=1, changed=4, removed=4),
    )
    newer = Answered(
        (*same, replace(changed, revision=2), new, unscored),
        levels(a=2, b=2, c=2, changed=0, new=0, unscored=4),
    )
    found = compare(older, newer)
    assert [item.id for item in found.comparable] == ["a", "b", "c"]
    assert found.asked == 6
    assert found.before.points == 25
    assert found.after.points == 50
    assert [item.id for item in found.removed] == ["removed"]


def test_the_newer_weights_count_for_both() -> None:
    older = tuple(make_item(name) for name in ("a", "b", "c"))
    newer = (replace(older[0], weight=2), *older[1:])
    answers = levels(a=4, b=0, c=0)
    found = compare(Answered(older, answers), Answered(newer, answers))
    assert found.before.points == found.after.points == 50
