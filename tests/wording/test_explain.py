from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.wording.explain import explain
from tests.wording import sample

ITEMS = tuple(sample.item(f"i-{place}", weight=1 + place % 2) for place in range(6))
LIST = sample.checklist(*ITEMS)


def test_the_sum_the_division_and_the_rounding_are_spelled_out() -> None:
    given_answers = sample.answers(i_0="1", i_1="3", i_2="2", i_3="4", i_4="1", i_5="2")
    found = sample.result(LIST, given_answers)
    explanation = explain(found.overall, found.items, given_answers, Reader(LIST))
    assert [line.adds for line in explanation.lines] == [1, 6, 2, 8, 1, 4]
    assert explanation.sentences == (
        "Each question with a level adds its level times its weight. Together: 22.",
        "With level 4 everywhere it would be 4 × 9 = 36.",
        "100 × 22 ÷ 36 = 61.11…, rounded to 61 of 100 points.",
        "Based on 6 of 6 questions; 0 don't know yet, 0 not applicable, 0 open.",
    )


def test_what_is_left_out_says_why_and_the_range_is_shown() -> None:
    given_answers = {
        **sample.answers(i_0="1", i_1="3", i_2="2"),
        "i-3": Answer(Choice.NOT_APPLICABLE, reason="We have no canteen."),
        "i-4": Answer(Choice.UNKNOWN, ask_whom="the janitor"),
    }
    found = sample.result(LIST, given_answers)
    explanation = explain(found.overall, found.items, given_answers, Reader(LIST))
    assert [left.words for left in explanation.left_out] == [
        "Doesn't apply to us: We have no canteen.",
        "We don't know yet. Ask: the janitor",
        "Not answered yet",
    ]
    assert explanation.sentences[-1] == (
        "2 questions have no level yet, so the number is provisional. If all were 0, we would "
        "have 32 points; if all were 4, 75 points."
    )


def test_too_few_levels_are_explained_without_a_sum() -> None:
    given_answers = sample.answers(i_0="1")
    found = sample.result(LIST, given_answers)
    explanation = explain(found.overall, found.items, given_answers, Reader(LIST))
    assert explanation.sentences[0].startswith("Too few for a number: 1 question has a level")
    assert len(explanation.lines) + len(explanation.left_out) == len(ITEMS)


@given(st.lists(st.sampled_from(list(Choice)), min_size=6, max_size=6))
def test_the_lines_add_up_to_the_points(choices: list[Choice]) -> None:
    given_answers = {f"i-{place}": Answer(choice) for place, choice in enumerate(choices)}
    found = sample.result(LIST, given_answers)
    explanation = explain(found.overall, found.items, given_answers, Reader(LIST))
    if found.overall.points is not None:
        weights = sum(line.weight for line in explanation.lines)
        total = sum(line.adds for line in explanation.lines)
        assert found.overall.points == Fraction(100 * total, 4 * weights)
