"""Our colours as Qt wants them; every role is set, so that no system colour shines through."""

from PySide6.QtGui import QColor, QPalette

from kleurrijk_desktop.ui.theme.tokens import Tokens

_ROLE = QPalette.ColorRole


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of the application for these tokens."""
    palette = QPalette()
    for role, colour in _colours(tokens).items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.placeholder))
    return palette


def _colours(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: tokens.window,
        _ROLE.WindowText: tokens.text,
        _ROLE.Base: tokens.surface,
        _ROLE.AlternateBase: tokens.sunken,
        _ROLE.Text: tokens.text,
        _ROLE.PlaceholderText: tokens.placeholder,
        _ROLE.Button: tokens.surface,
        _ROLE.ButtonText: tokens.text,
        _ROLE.BrightText: tokens.error,
        _ROLE.Highlight: tokens.accent,
        _ROLE.HighlightedText: tokens.on_accent,
        _ROLE.Accent: tokens.accent,
        _ROLE.Link: tokens.link,
        _ROLE.LinkVisited: tokens.link,
        _ROLE.ToolTipBase: tokens.surface,
        _ROLE.ToolTipText: tokens.text,
        _ROLE.Light: tokens.surface,
        _ROLE.Midlight: tokens.sunken,
        _ROLE.Mid: tokens.hairline,
        _ROLE.Dark: tokens.border,
        _ROLE.Shadow: tokens.border,
    }
