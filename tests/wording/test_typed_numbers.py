"""What is typed for hours and money, and what is shown for it."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.typed_numbers import (
    read_hours,
    read_money,
    write_hours,
    write_money,
)

LANGUAGES = st.sampled_from(["nl", "de", "en"])


@pytest.mark.parametrize(
    ("language", "typed", "cents"),
    [
        ("nl", "250", 25_000),
        ("nl", "1.250,50", 125_050),
        ("nl", "€ 1.250", 125_000),
        ("nl", "12,5", 1_250),
        ("nl", "12.50", 1_250),
        ("de", "1 250,50", 125_050),
        ("en", "1,250.50", 125_050),
        ("en", "1,250", 125_000),
        ("en", "12,50", 1_250),
        ("nl", " ", None),
        ("nl", "€", None),
    ],
)
def test_money_is_read_as_it_is_written_here(language: str, typed: str, cents: int | None) -> None:
    with speaking(language):
        assert read_money(typed) == cents


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("2", 120), ("1,5", 90), ("1.5", 90), ("1:30", 90), ("0,25", 15), ("", None), ("100", 6000)],
)
def test_hours_are_read(typed: str, minutes: int | None) -> None:
    with speaking("nl"):
        assert read_hours(typed) == minutes


@pytest.mark.parametrize(
    "typed", ["two", "1:60", "-1", "1,2,3", "1,250", "1.2345", "99999999999", "½", "٣", "1e5"]
)
@pytest.mark.parametrize("read", [read_hours, read_money])
def test_what_is_no_number_is_said_so(typed: str, read: Callable[[str], int | None]) -> None:
    with speaking("de"), pytest.raises(ValueError, match=r"."):
        read(typed)


@given(st.none() | st.integers(0, 5_000_000), LANGUAGES)
def test_what_is_shown_can_be_read_again(value: int | None, language: str) -> None:
    with speaking(language):
        assert read_hours(write_hours(value)) == value
        assert read_money(write_money(value)) == value


def test_what_is_shown_looks_as_it_is_written_here() -> None:
    with speaking("nl"):
        shown = [write_hours(120), write_hours(90), write_hours(80), write_money(125_050)]
        assert shown == ["2", "1,5", "1:20", "1250,50"]
    with speaking("en"):
        assert (write_hours(75), write_money(1_250)) == ("1.25", "12.50")
