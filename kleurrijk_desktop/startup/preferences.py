"""The preferences of the window, kept in the settings file."""

import logging
from pathlib import Path

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.settings_file import read_settings, write_settings
from kleurrijk_desktop.ui.shell.context import Preferences

log = logging.getLogger(__name__)


class KeptPreferences:
    """Reads and writes what the user chose; other settings in the file stay as they are.

    The language is written only once the user changes it, so that until then the window follows
    the system, or the option it was started with.
    """

    def __init__(self, file: Path, language: str) -> None:
        """Keep preferences in a file; `language` is the one that the window begins with."""
        self._file = file
        self._language = language

    def read(self) -> Preferences:
        settings = read_settings(self._file).settings
        return Preferences(
            language=self._language,
            appearance=settings.appearance,
            text_size=settings.text_size,
            number_keys=settings.number_keys,
            auto_advance=settings.auto_advance,
            reduced_motion=settings.reduced_motion,
            question_list=settings.question_list,
            organisation=settings.last_organisation,
            content_language=settings.content_language,
        )

    def write(self, preferences: Preferences) -> None:
        """Write the preferences; where that fails, they hold until the window closes."""
        try:
            self._write(preferences)
        except WorldFault as fault:
            log.warning("preferences not kept", exc_info=fault)
        self._language = preferences.language

    def _write(self, preferences: Preferences) -> None:
        before = read_settings(self._file).settings
        chosen = preferences.language != self._language
        after = before._replace(
            language=preferences.language if chosen else before.language,
            appearance=preferences.appearance,
            text_size=preferences.text_size,
            number_keys=preferences.number_keys,
            auto_advance=preferences.auto_advance,
            reduced_motion=preferences.reduced_motion,
            content_language=preferences.content_language,
            question_list=preferences.question_list,
            last_organisation=preferences.organisation,
        )
        if after != before:
            write_settings(self._file, after)
