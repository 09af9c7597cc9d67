from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.content_text import Reader, Translation
from kleurrijk_desktop.domain.coverage import Coverage
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.wording.result_words import (
    coverage_text,
    headline,
    in_words,
    nearest_level,
    number_text,
    provisional_text,
    summary,
)
from tests.wording import sample

FOUR = sample.checklist(
    sample.item("i-0"),
    sample.item("i-1", weight=2),
    sample.item("i-2", must_have=True),
    sample.item("i-3", must_have=True),
)
SURE = Coverage(scored=4)


def test_the_headline_says_what_the_number_is_not() -> None:
    found = sample.result(FOUR, sample.answers(i_0="1", i_1="3", i_2="2", i_3="3"))
    assert headline(found) == "60 of 100 points — what we do, not what people experience."


def test_fewer_than_three_levels_give_no_number() -> None:
    found = sample.result(FOUR, sample.answers(i_0="1", i_1="3", i_2="unknown"))
    too_few = "Too few for a number: 2 questions have a level, at least 3 are needed."
    assert headline(found) == too_few
    assert in_words(found.overall) == [too_few]
    assert number_text(found.overall) == "Too few"


@pytest.mark.parametrize(
    ("points", "level"),
    [(Fraction(0), 0), (Fraction(12), 0), (Fraction(25, 2), 1), (Fraction(61), 2), (100, 4)],
)
def test_the_nearest_level_rounds_halves_up(points: Fraction, level: int) -> None:
    assert nearest_level(Fraction(points)) == level


@given(st.fractions(min_value=0, max_value=100))
def test_the_nearest_level_is_never_further_than_half_a_level(points: Fraction) -> None:
    assert 0 <= nearest_level(points) <= 4
    assert abs(nearest_level(points) * 25 - points) <= Fraction(25, 2)


def test_a_number_in_words_holds_the_nearest_level_and_a_mark() -> None:
    number = Number(Fraction(61), SURE, (Fraction(61), Fraction(61)))
    assert in_words(number) == [
        "Nearest to level 2: Happens, depends on the person.",
        "Level 3 everywhere = 75 points.",
    ]


def test_a_provisional_number_shows_its_range() -> None:
    number = Number(Fraction(100), Coverage(scored=3, open=35), (Fraction(300, 38), Fraction(100)))
    assert in_words(number)[-1] == (
        "Provisional: 35 questions have no level yet. With them, the number could be anything "
        "from 8 to 100 points."
    )


def test_no_points_have_no_range() -> None:
    with pytest.raises(ValueError, match="no range"):
        provisional_text(Number(None, Coverage(scored=1), None))


def test_the_coverage_counts_every_kind_of_answer() -> None:
    coverage = Coverage(scored=22, unknown=4, not_applicable=2, open=5)
    assert coverage_text(coverage) == (
        "Based on 22 of 33 questions; 4 don't know yet, 2 not applicable, 5 open."
    )


def test_the_summary_begins_with_words_and_ends_with_what_must_be_in_place() -> None:
    found_for = sample.answers(i_0="0", i_1="4", i_2="2", i_3="unknown")
    translation = Translation("nl", {"i-1.statement": "Wij doen i-1."})
    sentences = summary(sample.result(FOUR, found_for), Reader(FOUR, translation), found_for)
    assert sentences == [
        "Strongest: “Wij doen i-1.” (level 4, reviewed and improved together, not yet confirmed)",
        "Weakest: “We do i-0.” (level 0, not started)",
        "1 question that must be in place is below level 3.",
        "Find out this week: 1 question that must be in place has no level yet.",
    ]


def test_nothing_stands_out_where_all_levels_are_equal() -> None:
    given_answers = sample.answers(i_0="3", i_1="3", i_2="3", i_3="na")
    sentences = summary(sample.result(FOUR, given_answers), Reader(FOUR), given_answers)
    assert sentences == [
        "All 3 questions with a level have the same one: 3, Agreed and routine.",
        "1 question that must be in place does not apply to us.",
    ]


def test_without_answers_only_the_must_haves_are_spoken_of() -> None:
    assert summary(sample.result(FOUR, {}), Reader(FOUR), {}) == [
        "Find out this week: 2 questions that must be in place have no level yet."
    ]


def test_no_sentence_speaks_of_percent() -> None:
    given_answers = sample.answers(i_0="0", i_1="4", i_2="2")
    found = sample.result(FOUR, given_answers)
    words = [headline(found), *in_words(found.overall), coverage_text(found.overall.coverage)]
    assert not any("%" in sentence or "percent" in sentence for sentence in words)
