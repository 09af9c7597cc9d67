"""Which language the program speaks."""

import gettext
import sys
from collections.abc import Mapping, Sequence

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.translation import DOMAIN, SOURCE_LANGUAGE

NO_LANGUAGE = frozenset({"", "C", "POSIX"})


def languages_at_hand() -> tuple[str, ...]:
    """Return the languages whose texts are installed; English needs none."""
    return tuple(
        language
        for language in INTERFACE_LANGUAGES
        if language == SOURCE_LANGUAGE
        or gettext.find(DOMAIN, str(assets.interface_translations()), [language])
    )


def choose_language(
    wanted: Sequence[str | None], environment: Mapping[str, str], at_hand: Sequence[str]
) -> str:
    """Return the first wanted language that is at hand, else the system's, else English.

    Args:
        wanted: languages asked for, the most important one first; None where nobody asked.
        environment: the variables of the process.
        at_hand: the languages that the program can speak.
    """
    named = [language for language in wanted if language is not None]
    candidates = [*named, *system_languages(environment)]
    return next((name for name in candidates if name in at_hand), SOURCE_LANGUAGE)


def system_languages(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages that the system asks for, by preference.

    `LC_ALL` overrules `LC_MESSAGES`, which overrules `LANG`; `LANGUAGE` lists languages before
    them and counts only beside a real locale, as gettext has it.
    """
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale_name = next((name for name in names if name), "") or _name_from_windows()
    if locale_name.partition(".")[0] in NO_LANGUAGE:
        return ()
    preferred = [*environment.get("LANGUAGE", "").split(":"), locale_name]
    return tuple(filter(None, map(language_of, preferred)))


def language_of(locale_name: str) -> str:
    """Return the language part of a locale's name: `nl@euro`, `en-US`, `de_DE.UTF-8`."""
    for mark in ".@_-":
        locale_name = locale_name.partition(mark)[0]
    return locale_name.casefold()


def _name_from_windows() -> str:
    if sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(number, "")
    return ""
