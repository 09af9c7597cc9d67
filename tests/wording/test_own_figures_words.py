from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.own_figures import Figure, series_of
from kleurrijk_desktop.translation import use_language
from kleurrijk_desktop.wording.own_figures_words import (
    change_text,
    figure_number_text,
    figures_table,
    read_number,
    read_year,
)
from tests.storage.problems import expect_input

numbers = st.decimals(
    min_value=-(10**9), max_value=10**9, allow_nan=False, allow_infinity=False, places=3
)


def figure(year: int, name: str, number: str) -> Figure:
    return Figure("x", "org-1", year, name, Decimal(number), place=1)


@pytest.mark.parametrize(
    ("language", "typed", "number"),
    [
        ("en", "12.5", "12.5"),
        ("en", "1,234.50", "1234.50"),
        ("en", " 7 ", "7"),
        ("nl", "12,5", "12.5"),
        ("nl", "1.234,5", "1234.5"),
        ("de", "-3,25", "-3.25"),
        ("de", "\u22123", "-3"),
    ],
)
def test_a_number_is_read_in_the_form_of_the_language(
    language: str, typed: str, number: str
) -> None:
    use_language(language)
    try:
        assert str(read_number(typed)) == number
    finally:
        use_language("en")


@pytest.mark.parametrize(
    "typed", ["", "x", "NaN", "1e5", "Infinity", "12,5", "1.2.3", "5 %", "--1"]
)
def test_what_is_no_number(typed: str) -> None:
    with expect_input("number-unreadable"):
        read_number(typed)


@given(numbers, st.sampled_from(["nl", "de", "en"]))
def test_what_is_shown_can_be_typed(number: Decimal, language: str) -> None:
    use_language(language)
    try:
        assert read_number(figure_number_text(number)) == number
    finally:
        use_language("en")


@pytest.mark.parametrize("typed", ["", "26", "20x6", "\uff12\uff10\uff12\uff16", "02026"])
def test_what_is_no_year(typed: str) -> None:
    with expect_input("year-unreadable"):
        read_year(typed)


def test_a_year() -> None:
    assert read_year(" 2026 ") == 2026


def test_figures_make_a_table_and_a_sentence() -> None:
    figures = [
        figure(2024, "parents", "2"),
        figure(2026, "parents", "5"),
        figure(2026, "hours", "1200.50"),
    ]
    assert figures_table(figures) == (
        ("Own figure", "2024", "2026"),
        (("parents", "2", "5"), ("hours", "–", "1,200.50")),
    )
    said = [change_text(series) for series in series_of(figures)]
    assert said == ["parents: 2 in 2024, 5 in 2026.", ""]
