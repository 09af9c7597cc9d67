"""Language, colours and text size: chosen in the menu, kept from start to start."""

from dataclasses import replace
from typing import cast

from kleurrijk_desktop.ui.shell.context import Preferences, UiSettings
from kleurrijk_desktop.ui.theme.theme import NORMAL_TEXT, Appearance, Theme

TEXT_STEP = 10  # per cent


class Looks:
    """Applies what is chosen at once, and writes it down."""

    def __init__(self, theme: Theme, settings: UiSettings) -> None:
        self._theme = theme
        self._settings = settings
        self.preferences = settings.read()

    def keep(self, preferences: Preferences) -> None:
        """Write the preferences down where they are other ones."""
        if preferences != self.preferences:
            self.preferences = preferences
            self._settings.write(preferences)

    def dress(self, appearance: str) -> None:
        self._theme.set_appearance(cast("Appearance", appearance))
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
        self._theme.set_text_size(percent)
        self.keep(replace(self.preferences, text_size=self._theme.text_size))
