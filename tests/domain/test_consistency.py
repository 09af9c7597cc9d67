"""Questions that answers raise: which, and what they never do."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.consistency import (
    ConsistencyQuestion,
    Doubt,
    consistency_questions,
)
from kleurrijk_desktop.domain.points import number_of
from tests.domain.conftest import make_item
from tests.domain.strategies import answered

MUST = make_item("must", must_have=True)
A, B = make_item("a"), make_item("b", weight=2)
SECTION = (MUST, A, B)


def asked(answers: dict[str, str], before: dict[str, int] | None = None) -> list[tuple[str, str]]:
    given_now = {item: Answer(Choice(choice)) for item, choice in answers.items()}
    found = consistency_questions([SECTION], given_now, before or {})
    return [(question.doubt.value, question.item.id) for question in found]


def test_a_low_must_have_in_a_strong_section_is_asked_about() -> None:
    assert asked({"must": "1", "a": "3", "b": "3"}) == [("low-must-have", "must")]
    assert asked({"must": "2", "a": "3", "b": "3"}) == []
    assert asked({"must": "1", "a": "2", "b": "3"}) == []  # (2 + 2 · 3) : 3 is below 3
    assert asked({"must": "1", "b": "3"}) == []  # one other says too little


def test_a_must_have_is_left_out_for_a_reason() -> None:
    assert asked({"must": "na", "a": "na"}) == [("must-have-left-out", "must")]
    with_reason = {"must": Answer(Choice.NOT_APPLICABLE, reason="no parents")}
    assert consistency_questions([SECTION], with_reason, {}) == ()


def test_one_high_level_among_low_ones_is_asked_about() -> None:
    assert asked({"must": "0", "a": "3", "b": "1"}) == [("stands-alone", "a")]
    assert asked({"must": "0", "a": "3", "b": "2"}) == []


def test_level_four_is_asked_about_until_it_is_confirmed() -> None:
    assert asked({"a": "4"}) == [("not-confirmed", "a")]
    checked = Answer(Choice.LEVEL_4, checked_with="two mothers", checked_on=date(2026, 3, 2))
    assert consistency_questions([SECTION], {"a": checked}, {}) == ()


def test_two_levels_since_last_time_are_asked_about() -> None:
    assert asked({"a": "3", "b": "1"}, {"a": 1, "b": 3}) == [
        ("much-higher", "a"),
        ("much-lower", "b"),
    ]
    assert asked({"a": "2", "b": "2"}, {"a": 1, "b": 3}) == []
    assert asked({"a": "na"}, {"a": 4}) == []


@given(
    answered(), st.dictionaries(st.sampled_from([f"i{n}" for n in range(12)]), st.integers(0, 4))
)
def test_questions_change_nothing_and_follow_the_answers(
    case: tuple[tuple[Item, ...], Answers], before: dict[str, int]
) -> None:
    items, answers = case
    kept, number = dict(answers), number_of(items, answers)
    found = consistency_questions([items], answers, before)
    assert (answers, number_of(items, answers)) == (kept, number)
    assert len(found) == len({(each.doubt, each.item.id) for each in found})
    for each in found:
        assert each.level == answer_to(answers, each.item.id).level
    kinds = [list(Doubt).index(each.doubt) for each in found]
    assert kinds == sorted(kinds)


@given(answered(choices=tuple(Choice.of_level(level) for level in range(4))))
def test_who_answers_as_last_time_is_not_asked_what_changed(
    case: tuple[tuple[Item, ...], Answers],
) -> None:
    items, answers = case
    same = {item: answer.level for item, answer in answers.items() if answer.level is not None}
    found = consistency_questions([items], answers, same)
    assert not {Doubt.MUCH_HIGHER, Doubt.MUCH_LOWER} & {each.doubt for each in found}


def test_a_question_knows_the_level_of_last_time() -> None:
    (question,) = consistency_questions([SECTION], {"a": Answer(Choice.LEVEL_3)}, {"a": 0})
    assert question == ConsistencyQuestion(Doubt.MUCH_HIGHER, A, 3, 0)
