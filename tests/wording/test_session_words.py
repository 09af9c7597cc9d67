"""What a group hears of its votes; the example is the acceptance run of a session."""

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.agreement import Move, Verdict, Word, verdict
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Agreement
from kleurrijk_desktop.wording.session_words import (
    agreed_note,
    agreed_text,
    counts_line,
    counts_rows,
    minutes_text,
    move_text,
    sheets_in_text,
    small_group_text,
    verdict_text,
    voted_text,
)

FIRST = Counts((0, 1, 2, 4, 1), unknown=1)
SECOND = Counts((0, 0, 1, 8, 0))


def test_nine_votes_in_two_rounds() -> None:
    assert voted_text(9, 9) == "9 of 9 votes are in."
    said = "Level 1: 1 · Level 2: 2 · Level 3: 4 · Level 4: 1 · Don't know: 1"
    assert counts_line(FIRST) == said
    assert verdict_text(verdict(FIRST)) == "Close, between 2 and 3"
    assert counts_line(SECOND) == "Level 2: 1 · Level 3: 8"
    assert verdict_text(verdict(SECOND)) == "Agreed at level 3"
    assert len(counts_rows(SECOND)) == 7


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Verdict(Word.MOST, (3,)), "Most of us at 3, another view to hear first"),
        (Verdict(Word.MOST, (2, 3)), "Most of us at 2 or 3, another view to hear first"),
        (Verdict(Word.DIVIDED), "Divided"),
        (Verdict(Word.NOT_VISIBLE), "Not visible to us"),
        (None, "There are too few votes to say what they mean. Talk about it."),
    ],
)
def test_each_word_is_a_sentence_of_its_own(found: Verdict | None, said: str) -> None:
    assert verdict_text(found) == said


def test_each_move_has_a_sentence() -> None:
    assert len({move_text(move) for move in Move}) == len(Move)


def test_only_a_small_group_is_warned() -> None:
    assert "recognised" in small_group_text(Counts((4, 0, 0, 0, 0)))
    assert small_group_text(FIRST) == ""


def test_what_was_agreed_and_what_is_noted() -> None:
    agreement = Agreement(Choice.LEVEL_2, " Every Monday. ", " One sees 0. ")
    assert agreed_text(agreement) == "Level 2: Happens, depends on the person"
    assert agreed_text(Agreement(Choice.UNKNOWN)) == "We don't know yet"
    assert agreed_note(agreement) == "Every Monday.\nAnother view: One sees 0."
    assert agreed_note(Agreement(Choice.LEVEL_2)) == ""


def test_numbers_go_with_their_words() -> None:
    assert sheets_in_text(0, 1) == "0 of 1 sheet is counted."
    assert minutes_text(1) == "This takes about 1 minute."
