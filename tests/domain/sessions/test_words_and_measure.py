"""The words for votes and the measure, against published figures and a second implementation."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations_with_replacement
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.agreement import (
    TWO_THIRDS,
    Move,
    Verdict,
    Word,
    suggested_move,
    verdict,
)
from kleurrijk_desktop.domain.sessions.consensus import consensus, measure, medians
from kleurrijk_desktop.domain.sessions.counts import OPTIONS, Counts
from tests.thorough import THOROUGH

THRESHOLDS = (51, 60, 67, 75, 90, 100) if THOROUGH else (75,)


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ((30, 40, 210, 130, 530, 50, 10), 0.7256876),  # published
        ((0, 0, 5, 5, 0), 0.8073549),  # with the width of the votes it would be 0
        ((0, 5, 0, 5, 0), 0.5849625),
        ((5, 0, 0, 0, 5), 0.0),
        ((1, 1, 1, 1, 1), 0.4339850),
        ((0, 0, 9, 0, 0), 1.0),
    ],
)
def test_the_measure_has_its_known_values(votes: tuple[int, ...], expected: float) -> None:
    assert consensus(votes) == pytest.approx(expected, abs=5e-8)


votes = st.lists(st.integers(0, 40), min_size=5, max_size=5).filter(any).map(tuple)


@given(votes)
def test_the_measure_stays_within_bounds_and_mirrors(levels: tuple[int, ...]) -> None:
    found = consensus(levels)
    assert -1e-12 <= found <= 1 + 1e-12
    assert found == pytest.approx(consensus(levels[::-1]))
    assert found == pytest.approx(consensus([7 * count for count in levels]))
    assert (found == pytest.approx(1)) is (sum(count > 0 for count in levels) == 1)


@given(votes)
def test_the_measure_is_the_formula_vote_by_vote(levels: tuple[int, ...]) -> None:
    each = [level for level, count in enumerate(levels) for _vote in range(count)]
    mean = Fraction(sum(each), len(each))
    sum_of_logs = sum(log(float(1 - abs(level - mean) / 4)) / log(2) for level in each)
    assert consensus(levels) == pytest.approx(1 + sum_of_logs / len(each))


def test_fewer_than_three_on_the_scale_have_no_measure() -> None:
    assert measure(Counts((0, 0, 1, 1, 0), unknown=9)) is None
    assert measure(Counts((0, 0, 3, 0, 0))) == 1
    with pytest.raises(ValueError, match="nobody"):
        consensus((0, 0, 0))


@given(st.lists(st.integers(0, 4), max_size=9))
def test_medians_are_levels_that_somebody_chose(levels: list[int]) -> None:
    found = medians(Counts.of(Choice.of_level(level) for level in levels))
    if not levels:
        assert found is None
        return
    assert found is not None
    low, high = found
    assert low in levels
    assert high in levels
    assert 2 * sum(level < low for level in levels) < len(levels)
    assert 2 * sum(level > high for level in levels) < len(levels)


EXAMPLES = [
    ("1 2 2 3 3 3 3 4 ?", Verdict(Word.CLOSE, (2, 3))),
    ("3 " * 14 + "0 " * 4, Verdict(Word.MOST, (3,))),
    ("2 " + "3 " * 8, Verdict(Word.AGREED, (3,))),
    ("0 0 4 4 2 2", Verdict(Word.DIVIDED)),
    ("3 3 3 ? ?", Verdict(Word.NOT_VISIBLE)),  # two of five don't know
    ("3 3 3 3 ?", Verdict(Word.NOT_VISIBLE)),  # four on the scale in a group of five
    ("3 3 3 ?", Verdict(Word.AGREED, (3,))),  # a smaller group
    ("3 3 3 3 - - - - -", Verdict(Word.NOT_VISIBLE)),
    ("2 2 2 2 2 3 3 3 3 3 0", Verdict(Word.MOST, (2, 3))),
    ("3 3", None),
    ("3 3 - -", None),
    ("3 3 ?", Verdict(Word.NOT_VISIBLE)),
]


def ballots(text: str) -> Counts:
    beside = {"?": Choice.UNKNOWN, "-": Choice.NOT_APPLICABLE}
    return Counts.of(beside.get(vote) or Choice(vote) for vote in text.split())


@pytest.mark.parametrize(("text", "expected"), EXAMPLES)
def test_votes_have_their_word(text: str, expected: Verdict | None) -> None:
    assert verdict(ballots(text)) == expected


@pytest.mark.parametrize("text", ["3 3 2", "3 3 3 3 2 2", "3 3 3 3 3 3 2 2 2"])
def test_two_thirds_are_enough_where_two_thirds_are_asked_for(text: str) -> None:
    assert verdict(ballots(text), TWO_THIRDS) == Verdict(Word.AGREED, (3,))
    one_less = ballots(f"{text} 2")
    assert verdict(one_less, TWO_THIRDS) == Verdict(Word.CLOSE, (2, 3))


def groups() -> Iterator[tuple[int, ...]]:
    """Yield every distribution of 3–9 votes; place 5 is "don't know"."""
    for size in range(3, 10):
        for each in combinations_with_replacement(range(6), size):
            yield tuple(each.count(place) for place in range(6))


def by_the_book(group: tuple[int, ...], per_cent: int) -> tuple[str, set[tuple[int, ...]]]:
    """Return the word by the written rules, in their order, and the levels it may name."""
    level_votes = [level for level in range(5) for _each in range(group[level])]
    voters, dont_know = sum(group), group[5]
    if Fraction(dont_know, voters) >= Fraction(1, 3) or (len(level_votes) < 5 <= voters):
        return "not-visible", {()}
    needed = Fraction(2, 3) if per_cent == TWO_THIRDS else Fraction(per_cent, 100)

    def reached(of: tuple[int, ...]) -> bool:
        return Fraction(sum(vote in of for vote in level_votes), len(level_votes)) >= needed

    def all_near(of: tuple[int, ...]) -> bool:
        return all(min(abs(vote - level) for level in of) < 2 for vote in level_votes)

    ones: set[tuple[int, ...]] = {(level,) for level in range(5) if reached((level,))}
    twos: set[tuple[int, ...]] = {(low, low + 1) for low in range(4) if reached((low, low + 1))}
    for word, fitting in (
        ("agreed", {of for of in ones if all_near(of)}),
        ("close", {of for of in twos if all_near(of)}),
        ("most", ones or twos),
    ):
        if fitting:
            return word, fitting
    return "divided", {()}


@pytest.mark.parametrize("per_cent", THRESHOLDS)
def test_the_words_equal_those_of_a_second_implementation(per_cent: int) -> None:
    words = set()
    for group in groups():
        found = verdict(Counts(group[:5], unknown=group[5]), per_cent)
        word, levels = by_the_book(group, per_cent)
        assert found is not None
        assert (found.word, found.levels in levels) == (word, True), group
        words.add(found.word)
    assert words == set(Word) or per_cent > 75


def test_a_vote_that_nobody_gave_cannot_be_taken_back() -> None:
    counts = ballots("1 - ?")
    for option in OPTIONS:
        assert counts.plus(option).minus(option) == counts
    with pytest.raises(ValueError, match="2"):
        counts.minus(Choice.LEVEL_2)
    with pytest.raises(ValueError, match="OPEN"):
        counts.plus(Choice.OPEN)


@pytest.mark.parametrize(
    ("found", "again", "move"),
    [
        (Verdict(Word.AGREED, (3,)), True, Move.RECORD_THE_REASON),
        (Verdict(Word.CLOSE, (2, 3)), True, Move.ONE_EXAMPLE_EACH),
        (Verdict(Word.MOST, (3,)), True, Move.HEAR_THE_OTHER_VIEW),
        (Verdict(Word.NOT_VISIBLE), True, Move.FIND_OUT),
        (Verdict(Word.DIVIDED), True, Move.EXPLAIN_THE_ENDS),
        (Verdict(Word.DIVIDED), False, Move.DECIDE_OR_PARK),
        (None, True, Move.EXPLAIN_THE_ENDS),
    ],
)
def test_each_word_has_its_next_move(found: Verdict | None, *, again: bool, move: Move) -> None:
    assert suggested_move(found, may_vote_again=again) is move
