from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.wording.standing_out import standing_out, strongest, weakest
from tests.wording import sample

LIST = sample.checklist(
    sample.item("i-0"), sample.item("i-1", weight=2), sample.item("i-2"), sample.item("i-3")
)


def test_heavier_questions_come_first_then_those_that_stand_first() -> None:
    given_answers = sample.answers(i_0="3", i_1="3", i_2="3", i_3="1")
    found = sample.result(LIST, given_answers)
    assert [item.id for item, _level in strongest(found, given_answers)] == ["i-1", "i-0"]
    assert [item.id for item, _level in weakest(found, given_answers)] == ["i-3"]


def test_a_level_4_that_was_checked_needs_no_mark() -> None:
    checked = Answer(Choice.LEVEL_4, checked_with="ouderraad", checked_on=date(2026, 2, 1))
    for highest, marked in ((Answer(Choice.LEVEL_4), True), (checked, False)):
        given_answers = {**sample.answers(i_1="3"), "i-0": highest}
        found = sample.result(LIST, given_answers)
        strong, weak = standing_out(found, Reader(LIST), given_answers)
        assert ("not yet confirmed" in strong) is marked
        assert "not yet confirmed" not in weak


@given(st.lists(st.sampled_from(list(Choice)), min_size=4, max_size=4))
def test_no_question_is_both_strongest_and_weakest(choices: list[Choice]) -> None:
    given_answers = {f"i-{place}": Answer(choice) for place, choice in enumerate(choices)}
    found = sample.result(LIST, given_answers)
    best, worst = strongest(found, given_answers), weakest(found, given_answers)
    assert not {item.id for item, _ in best} & {item.id for item, _ in worst}
    assert bool(best) == bool(worst)
