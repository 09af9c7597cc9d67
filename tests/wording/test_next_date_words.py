from datetime import date

import pytest

from kleurrijk_desktop.domain.next_date import NextDate, Reason
from kleurrijk_desktop.wording.next_date_words import next_date_text


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_comes_with_the_date(reason: Reason) -> None:
    assert "22 November 2027" in next_date_text(NextDate(date(2027, 11, 22), reason))


def test_each_reason_reads_differently() -> None:
    day = date(2027, 11, 22)
    assert len({next_date_text(NextDate(day, reason)) for reason in Reason}) == len(Reason)
