"""How the window looks now: light, dark or of high contrast, and how big its text is."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from kleurrijk_desktop import assets
from kleurrijk_desktop.ui.theme.focus_ring import FocusRing
from kleurrijk_desktop.ui.theme.high_contrast import high_contrast
from kleurrijk_desktop.ui.theme.motion import Motion
from kleurrijk_desktop.ui.theme.palette import palette_of
from kleurrijk_desktop.ui.theme.style import style_sheet
from kleurrijk_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

Appearance = Literal["system", "light", "dark", "contrast"]

LEAST_POINTS = 10.5  # of ordinary text at its normal size; some systems propose 9
SMALLEST_TEXT, NORMAL_TEXT, BIGGEST_TEXT = 80, 100, 250  # per cent
TEXT_STEP = 10  # per cent


class Theme(QObject):
    """Dresses the application; passed to every widget that paints itself.

    Signals:
        changed: the colours or the text size are other ones now.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance = "system",
        text_size: int = NORMAL_TEXT,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._text_size = _kept_in_range(text_size)
        self._normal_font = _readable(application.font())
        self._system_palette = QPalette(application.palette())
        hints = application.styleHints()
        self._system_is_dark = _is_dark(hints.colorScheme())
        self._system_wants_contrast = _is_high(hints.accessibility().contrastPreference())
        self.motion = Motion(application)
        self._icons: dict[str, QIcon] = {}
        self._ring = FocusRing(application, lambda: self.tokens.ring, self)
        hints.colorSchemeChanged.connect(self._follow_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
        self._tokens = self._chosen_tokens()
        self._dress()

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def appearance(self) -> Appearance:
        """What was asked for; `tokens.dark` tells what it came to."""
        return self._appearance

    @property
    def text_size(self) -> int:
        """The size of text in per cent of the system's."""
        return self._text_size

    def set_appearance(self, appearance: Appearance) -> None:
        if appearance != self._appearance:
            self._appearance = appearance
            self._dress()

    def set_text_size(self, percent: int) -> None:
        """Make all text this big, kept between 80 and 250 per cent."""
        if _kept_in_range(percent) != self._text_size:
            self._text_size = _kept_in_range(percent)
            self._dress()

    def px(self, at_normal_size: float) -> int:
        """Return a length in pixels that grows with the text; given as at 100 per cent."""
        return round(at_normal_size * self._text_size / NORMAL_TEXT)

    def icon(self, name: str) -> "QIcon":
        """Return one of our icons (undo, redo, find, print, menu, check, info, warning …).

        Raises:
            OSError: there is no icon of this name.
        """
        # Here, since the first paint does without QtSvg.
        from kleurrijk_desktop.ui.theme.icons import recoloured

        if name not in self._icons:
            file = assets.resources() / "icons" / f"{name}.svg"
            self._icons[name] = recoloured(file, self.tokens)
        return self._icons[name]

    def _chosen_tokens(self) -> Tokens:
        follows = self._appearance == "system"
        if self._appearance == "contrast" or (follows and self._system_wants_contrast):
            return high_contrast(self._system_palette, dark=self._system_is_dark)
        dark = self._system_is_dark if follows else self._appearance == "dark"
        return DARK if dark else LIGHT

    def _dress(self) -> None:
        self._tokens = self._chosen_tokens()
        self._icons.clear()
        palette = palette_of(self.tokens)
        font = self._font()
        self._application.setFont(font)
        self._application.setPalette(palette)
        QToolTip.setPalette(palette)
        icons = assets.resources() / "icons"
        self._application.setStyleSheet(style_sheet(self.tokens, self.px, font, icons))
        self._ring.refresh()
        self.changed.emit()

    def _font(self) -> QFont:
        font = QFont(self._normal_font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._text_size / NORMAL_TEXT)
        else:
            font.setPixelSize(self.px(font.pixelSize()))
        return font

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._system_is_dark = _is_dark(scheme)
        self._follow()

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._system_wants_contrast = _is_high(preference)
        self._follow()

    def _follow(self) -> None:
        if self._chosen_tokens() != self._tokens:
            self._dress()


def _readable(font: QFont) -> QFont:
    readable = QFont(font)
    if 0 < font.pointSizeF() < LEAST_POINTS:
        readable.setPointSizeF(LEAST_POINTS)
    return readable


def _is_dark(scheme: Qt.ColorScheme) -> bool:
    return scheme == Qt.ColorScheme.Dark


def _is_high(preference: Qt.ContrastPreference) -> bool:
    return preference == Qt.ContrastPreference.HighContrast


def _kept_in_range(percent: int) -> int:
    return min(max(percent, SMALLEST_TEXT), BIGGEST_TEXT)
