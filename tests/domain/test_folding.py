"""A search minds neither capitals nor accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.folding import folded


@pytest.mark.parametrize(
    ("text", "found_by"),
    [
        ("Café De Überfahrt", "cafe de uberfahrt"),
        ("STRASSE", "straße"),
        ("e\u0301e\u0301n", "één"),
        ("İstanbul", "istanbul"),
        ("ﬁets", "fiets"),
        ("مرحبا", "مرحبا"),
    ],
)
def test_what_is_alike_becomes_equal(text: str, found_by: str) -> None:
    assert folded(text) == folded(found_by)


def test_what_differs_stays_different() -> None:
    assert folded("ouders") != folded("oudere")


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
