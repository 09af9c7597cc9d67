from datetime import date

import pytest

from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.typed_days import read_day, write_day


@pytest.mark.parametrize(
    "typed", ["3-11-2026", "03.11.2026", "3/11/2026", " 2026-11-03 ", "3 11 2026"]
)
def test_a_day_is_read_day_first(typed: str) -> None:
    assert read_day(typed) == date(2026, 11, 3)


@pytest.mark.parametrize("typed", ["31-2-2026", "yesterday", "3-11", "20261"])
def test_what_is_no_day_is_said_so(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_day(typed)


@pytest.mark.parametrize(
    ("language", "shown"), [("nl", "09-01-2026"), ("de", "09.01.2026"), ("en", "09/01/2026")]
)
def test_what_is_shown_can_be_read_again(language: str, shown: str) -> None:
    with speaking(language):
        assert write_day(date(2026, 1, 9)) == shown
    assert read_day(shown) == date(2026, 1, 9)
    assert read_day(write_day(None)) is None
