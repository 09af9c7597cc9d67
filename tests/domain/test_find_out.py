"""Whom to ask what."""

from hypothesis import given

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.coverage import coverage_of
from kleurrijk_desktop.domain.find_out import to_ask
from tests.domain.conftest import make_item
from tests.domain.strategies import answered

ITEMS = tuple(make_item(name) for name in "abcde")


def test_one_person_is_asked_everything_at_once_and_nobody_comes_last() -> None:
    answers = {
        "a": Answer(Choice.UNKNOWN),
        "b": Answer(Choice.UNKNOWN, ask_whom="Ali  from the office"),
        "c": Answer(Choice.LEVEL_2, ask_whom="Ali from the office"),
        "d": Answer(Choice.UNKNOWN, ask_whom="ali from the Office "),
    }
    found = [(each.whom, [item.id for item in each.items]) for each in to_ask(ITEMS, answers)]
    assert found == [("Ali from the office", ["b", "d"]), ("", ["a", "e"])]


@given(answered())
def test_everything_without_a_level_is_asked_once(case: tuple[tuple[Item, ...], Answers]) -> None:
    items, answers = case
    listed = [item.id for group in to_ask(items, answers) for item in group.items]
    assert len(listed) == len(set(listed)) == coverage_of(items, answers).missing
