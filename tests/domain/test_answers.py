from dataclasses import replace
from datetime import date

import pytest

from kleurrijk_desktop.domain.answers import OPEN_ANSWER, Answer, Choice, answer_to

WRITTEN = Answer(reason=" geen stagiairs ", ask_whom="de directie")


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        (Choice.NOT_APPLICABLE, "geen stagiairs"),
        (Choice.UNKNOWN, "de directie"),
        (Choice.OPEN, ""),
        (Choice.LEVEL_3, ""),
    ],
)
def test_a_text_counts_only_beside_the_choice_it_was_written_for(choice: Choice, why: str) -> None:
    assert replace(WRITTEN, choice=choice).why_no_level == why


@pytest.mark.parametrize(
    ("whom", "day", "confirmed"),
    [
        ("ouderraad", date(2026, 2, 1), True),
        ("ouderraad", None, False),
        (" ", date(2026, 2, 1), False),
        ("", None, False),
    ],
)
def test_a_level_is_confirmed_with_somebody_on_a_day(
    whom: str, day: date | None, *, confirmed: bool
) -> None:
    answer = Answer(Choice.LEVEL_4, checked_with=whom, checked_on=day)
    assert answer.confirmed is confirmed


def test_what_is_not_stored_is_open() -> None:
    assert answer_to({}, "anything") is OPEN_ANSWER
    assert [choice.level for choice in Choice] == [0, 1, 2, 3, 4, None, None, None]
