"""Colours for those who need strong contrast: the system's own where they suffice, else ours."""

from PySide6.QtGui import QPalette

from kleurrijk_desktop.domain.contrast import contrast, luminance
from kleurrijk_desktop.ui.theme.tokens import Tokens

LEAST = 7.0  # of text on its ground
_LEAST_MARK = 3.0  # of the mark in a check box, which comes in two colours only
_THICK = 2  # pixels
_MIDDLE = 0.18  # the luminance that contrasts as much with black as with white
_ROLE = QPalette.ColorRole
_ROLES = (_ROLE.Window, _ROLE.WindowText, _ROLE.Highlight, _ROLE.HighlightedText, _ROLE.Link)


def high_contrast(system: QPalette, *, dark: bool) -> Tokens:
    """Return strong colours without tints.

    Args:
        system: the palette of the system; it is used where all its text has a contrast of 7:1.
        dark: whether ours are to be dark, where the system's do not suffice.
    """
    theirs = _tokens(*(_colour(system, role) for role in _ROLES))
    return theirs if _suffices(theirs) else (_OURS_DARK if dark else _OURS_LIGHT)


def _tokens(window: str, text: str, accent: str, on_accent: str, link: str) -> Tokens:
    return Tokens(
        dark=luminance(window) < _MIDDLE,
        line=_THICK,
        window=window,
        surface=window,
        sunken=window,
        text=text,
        text_2=text,
        placeholder=text,
        border=text,
        hairline=text,
        accent=accent,
        accent_hover=accent,
        on_accent=on_accent,
        link=link,
        selected=window,
        ring=text,
        error=text,
        error_tint=window,
        warning=text,
        warning_tint=window,
        success=text,
        success_tint=window,
        level_fills=(window, text, text, text, text),
        level_figures=(text, window, window, window, window),
    )


_OURS_LIGHT = _tokens("#FFFFFF", "#000000", "#00308F", "#FFFFFF", "#00308F")._replace(
    placeholder="#545454"
)
_OURS_DARK = _tokens("#000000", "#FFFFFF", "#FFE14D", "#000000", "#FFE14D")._replace(
    placeholder="#A6A6A6"
)


def _suffices(tokens: Tokens) -> bool:
    texts = ((tokens.text, tokens.window), (tokens.link, tokens.window))
    accents = ((tokens.on_accent, tokens.accent), (tokens.accent, tokens.window))
    mark = "#0D1117" if tokens.dark else "#FFFFFF"
    return (
        all(contrast(*pair) >= LEAST for pair in (*texts, *accents))
        and contrast(mark, tokens.accent) >= _LEAST_MARK
    )


def _colour(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(QPalette.ColorGroup.Active, role).name().upper()
