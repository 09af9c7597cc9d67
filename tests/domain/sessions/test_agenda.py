"""What is proposed to talk about, and how long that takes."""

from kleurrijk_desktop.domain.sessions.agenda import (
    LONGEST_SESSION,
    First,
    minutes_for,
    minutes_planned,
    proposed,
)
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Form

VOTES = {
    "a": Counts((0, 0, 0, 9, 0)),
    "b": Counts((4, 0, 0, 0, 5)),
    "c": Counts((9, 0, 0, 0, 0)),
    "d": Counts((0, 0, 0, 2, 0), unknown=7),
    "e": Counts((0, 0, 0, 0, 9)),
    "f": Counts((3, 3, 3, 0, 0)),
    "g": Counts((0, 3, 3, 3, 0)),
}


def test_the_widest_come_first_and_the_lower_of_two_alike() -> None:
    assert proposed(VOTES, First.WIDEST) == ["b", "f", "g", "c", "a", "e"]


def test_the_lowest_come_first_and_the_wider_of_two_alike() -> None:
    assert proposed(VOTES, First.LOWEST) == ["c", "f", "g", "a", "b", "e"]


def test_too_few_votes_keep_the_order_of_the_questions() -> None:
    two = {item: Counts((1, 0, 0, 0, 1)) for item in "xyz"}
    assert proposed(two, First.WIDEST) == proposed(two, First.LOWEST) == ["x", "y", "z"]
    assert proposed(two, First.WIDEST, limit=2) == ["x", "y"]


def test_minutes() -> None:
    assert minutes_for(6, 0) == 12
    assert minutes_for(4, 6) == 44
    assert minutes_planned(Form.SHEETS_FIRST, 14) == 51
    assert minutes_planned(Form.SHEETS_FIRST, 3) == 33
    assert minutes_planned(Form.ITEM_BY_ITEM, 13) == 54


def test_a_short_path_fits_into_one_session_and_a_whole_checklist_does_not() -> None:
    assert minutes_planned(Form.ITEM_BY_ITEM, 14) <= LONGEST_SESSION
    assert minutes_planned(Form.ITEM_BY_ITEM, 35) > LONGEST_SESSION
