"""Every doubt has its question."""

import pytest

from kleurrijk_desktop.domain.consistency import ConsistencyQuestion, Doubt
from kleurrijk_desktop.wording.consistency_words import question_words
from tests.wording.sample import item


@pytest.mark.parametrize("doubt", Doubt)
def test_a_doubt_is_asked_as_a_question(doubt: Doubt) -> None:
    said = question_words(ConsistencyQuestion(doubt, item("a"), 3, 1))
    assert "?" in said
    assert "{" not in said


def test_then_and_now_are_named() -> None:
    said = question_words(ConsistencyQuestion(Doubt.MUCH_LOWER, item("a"), 0, 3))
    assert said.startswith("Last time this was at level 3, now at 0.")
