from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.counts import count_text
from kleurrijk_desktop.wording.numbers import decimal_text, lift_text, points_text, truncated_text


@pytest.mark.parametrize(
    ("points", "shown"),
    [
        (Fraction(0), "0"),
        (Fraction(2500, 41), "61"),
        (Fraction(121, 2), "61"),
        (Fraction(6049, 100), "60"),
        (Fraction(100), "100"),
    ],
)
def test_points_are_whole_and_halves_go_up(points: Fraction, shown: str) -> None:
    assert points_text(points) == shown


@pytest.mark.parametrize(("language", "shown"), [("en", "2.4"), ("nl", "2,4"), ("de", "2,4")])
def test_a_lift_has_one_decimal_in_the_sign_of_the_language(language: str, shown: str) -> None:
    with speaking(language):
        assert lift_text(Fraction(100, 41)) == shown


@pytest.mark.parametrize(
    ("points", "shown"),
    [(Fraction(1, 20), "0.1"), (Fraction(25), "25.0"), (Fraction(1999, 100), "20.0")],
)
def test_a_lift_is_rounded_once_with_halves_up(points: Fraction, shown: str) -> None:
    assert lift_text(points) == shown


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "12,345"), ("nl", "12.345"), ("de", "12.345")]
)
def test_a_count_is_grouped_as_in_the_language(language: str, shown: str) -> None:
    with speaking(language):
        assert count_text(12345) == shown


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        (Fraction(75), "75"),
        (Fraction(125, 2), "62.50"),
        (Fraction(2500, 41), "60.97…"),
        (Fraction(60499, 1000), "60.49…"),
    ],
)
def test_an_exact_number_is_cut_off_visibly(exact: Fraction, shown: str) -> None:
    assert truncated_text(exact) == shown


@given(st.integers(min_value=0, max_value=1000))
def test_a_decimal_text_reads_back_as_the_same_number(scaled: int) -> None:
    assert Fraction(decimal_text(scaled, places=1)) == Fraction(scaled, 10)
