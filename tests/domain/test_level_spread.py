from fractions import Fraction
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.level_spread import LevelSpread, level_spread
from tests.samples import sample_item


@given(st.lists(st.integers(0, 4), min_size=1, max_size=9))
def test_it_is_lowest_median_and_highest(levels: list[int]) -> None:
    items = [sample_item(f"i{place}") for place in range(len(levels) + 1)]
    answers = {
        item.id: Answer(Choice.of_level(level)) for item, level in zip(items, levels, strict=False)
    }
    answers[items[-1].id] = Answer(Choice.UNKNOWN)  # which counts for nothing here
    expected = LevelSpread(min(levels), Fraction(median(levels)), max(levels))
    assert level_spread(items, answers) == expected


def test_without_a_level_there_is_none() -> None:
    assert level_spread([sample_item("i1")], {}) is None
