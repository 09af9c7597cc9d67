"""Language, colours, text size and keys: chosen anywhere, kept from start to start."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from kleurrijk_desktop.translation import use_content_language
from kleurrijk_desktop.ui.shell.context import Preferences, UiSettings
from kleurrijk_desktop.ui.theme.theme import NORMAL_TEXT, TEXT_STEP, Appearance, Theme


class Looks(QObject):
    """Applies what is chosen at once, and writes it down.

    Signals:
        changed: something else is chosen now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, settings: UiSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.preferences = settings.read()
        theme.motion.reduce(wanted=self.preferences.reduced_motion)
        use_content_language(self.preferences.content_language)

    def keep(self, preferences: Preferences) -> None:
        """Apply and write down the preferences where they are other ones."""
        self._theme.set_text_size(preferences.text_size)
        wanted = replace(preferences, text_size=self._theme.text_size)
        if wanted == self.preferences:
            return
        self.preferences = wanted
        self._theme.set_appearance(cast("Appearance", wanted.appearance))
        self._theme.motion.reduce(wanted=wanted.reduced_motion)
        use_content_language(wanted.content_language)
        self._settings.write(wanted)
        self.changed.emit()

    def dress(self, appearance: str) -> None:
        self.keep(replace(self.preferences, appearance=appearance))

    def turn_number_keys(self) -> None:
        self.keep(replace(self.preferences, number_keys=not self.preferences.number_keys))

    def turn_auto_advance(self) -> None:
        self.keep(replace(self.preferences, auto_advance=not self.preferences.auto_advance))

    def larger(self) -> None:
        self._set_text_size(self._theme.text_size + TEXT_STEP)

    def smaller(self) -> None:
        self._set_text_size(self._theme.text_size - TEXT_STEP)

    def normal(self) -> None:
        self._set_text_size(NORMAL_TEXT)

    def _set_text_size(self, percent: int) -> None:
        self.keep(replace(self.preferences, text_size=percent))
