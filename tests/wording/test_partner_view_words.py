import pytest

from kleurrijk_desktop.domain.partner_view import Beside, Noticed
from kleurrijk_desktop.wording.partner_view_words import (
    counts_text,
    difference_text,
    own_level_text,
    sheets_text,
)
from tests.samples import sample_item


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (Noticed(), "Nobody was asked yet."),
        (Noticed(yes=1), "Too few to show (1 of 5)."),
        (Noticed(yes=2, no=2), "Too few to show (4 of 5)."),
        (Noticed(4, 2, 6, 1), "4 yes · 2 partly · 6 no · 1 don't know"),
        (Noticed(yes=1200), "1,200 yes · 0 partly · 0 no · 0 don't know"),
    ],
)
def test_counts_are_told_as_counts(counts: Noticed, said: str) -> None:
    assert counts_text(counts) == said
    assert "%" not in said


def test_the_sheets_are_counted() -> None:
    assert sheets_text(Noticed(unknown=1)) == "We counted 1 sheet."
    assert sheets_text(Noticed(4, 3, 1, 1)) == "We counted 9 sheets."


def test_the_own_level_is_named() -> None:
    assert own_level_text(3) == "Our own answer: level 3, Agreed and routine"
    assert own_level_text(None) == "We gave no level here."


@pytest.mark.parametrize(
    ("level", "counts", "said"),
    [
        (4, Noticed(no=5), "More than half say no. Our own answer is level 4."),
        (0, Noticed(yes=5), "More than half say yes. Our own answer is level 0."),
        (2, Noticed(yes=5), ""),
        (None, Noticed(yes=5), ""),
    ],
)
def test_a_difference_is_one_sentence(level: int | None, counts: Noticed, said: str) -> None:
    assert difference_text(Beside(sample_item("s1-a"), level, counts)) == said
