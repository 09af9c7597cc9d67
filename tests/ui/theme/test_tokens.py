"""The table of colours, by the formula of WCAG 2."""

import pytest
from PySide6.QtGui import QColor, QPalette

from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.high_contrast import high_contrast
from kleurrijk_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

TEXTS = ("text", "text_2", "accent", "link", "error", "warning", "success")
GROUNDS = ("window", "surface", "sunken")
CONTRAST_LIGHT, CONTRAST_DARK = (high_contrast(QPalette(), dark=dark) for dark in (False, True))
STRONG = [
    pytest.param(CONTRAST_LIGHT, id="contrast-light"),
    pytest.param(CONTRAST_DARK, id="contrast-dark"),
]
PALETTES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark"), *STRONG]


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("tokens", PALETTES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", TEXTS)
def test_text_is_readable(tokens: Tokens, name: str, ground: str) -> None:
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", PALETTES)
@pytest.mark.parametrize(
    ("name", "ground"),
    [
        *((name, ground) for name in ("border", "accent", "ring") for ground in GROUNDS),
        ("accent", "selected"),
        ("ring", "selected"),
    ],
)
def test_what_a_control_is_known_by_stands_out(tokens: Tokens, name: str, ground: str) -> None:
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", PALETTES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("placeholder", "surface"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("text", "selected"),
        ("text_2", "selected"),
        ("text", "error_tint"),
        ("text", "warning_tint"),
        ("text", "success_tint"),
        ("error", "error_tint"),
        ("warning", "warning_tint"),
        ("success", "success_tint"),
    ],
)
def test_text_is_readable_on_its_own_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", PALETTES)
@pytest.mark.parametrize("level", range(5))
def test_figures_are_readable_on_their_level(tokens: Tokens, level: int) -> None:
    assert contrast(tokens.level_figures[level], tokens.level_fills[level]) >= 4.5


@pytest.mark.parametrize("tokens", PALETTES)
def test_more_is_always_more_contrast_with_the_page(tokens: Tokens) -> None:
    steps = [contrast(fill, tokens.window) for fill in tokens.level_fills[1:]]
    assert steps == sorted(steps)


@pytest.mark.parametrize("tokens", STRONG)
def test_with_high_contrast_all_text_has_seven_to_one_and_nothing_is_tinted(tokens: Tokens) -> None:
    for name in (*TEXTS, "placeholder", "border", "hairline", "ring"):
        for ground in (*GROUNDS, "selected", "error_tint", "warning_tint", "success_tint"):
            assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 7, (name, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= 7
    for figure, fill in zip(tokens.level_figures, tokens.level_fills, strict=True):
        assert contrast(figure, fill) >= 7
    assert tokens.line == 2


def test_strong_colours_of_the_system_are_used() -> None:
    theirs = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#202020"),
        (QPalette.ColorRole.WindowText, "#FFFFFF"),
        (QPalette.ColorRole.Highlight, "#8EE3F0"),
        (QPalette.ColorRole.HighlightedText, "#263B50"),
        (QPalette.ColorRole.Link, "#75E9FC"),
    ):
        theirs.setColor(role, QColor(colour))
    assert high_contrast(theirs, dark=False).window == "#202020"
    theirs.setColor(QPalette.ColorRole.Link, QColor("#6A6A6A"))
    assert high_contrast(theirs, dark=False) == CONTRAST_LIGHT
