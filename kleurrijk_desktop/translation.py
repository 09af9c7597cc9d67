"""The language in which the program speaks.

The window speaks one language at a time (`use_language`); a document may be made in another one
meanwhile (`speaking`), also on another thread. Source strings are English. The texts of the
checklists may be wanted in a language of their own (`use_content_language`).
"""

import gettext as _gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from kleurrijk_desktop import assets

SOURCE_LANGUAGE = "en"
DOMAIN = "kleurrijk"

_window_language = SOURCE_LANGUAGE
_window_content_language: str | None = None
_document_language: ContextVar[str | None] = ContextVar("document_language", default=None)


def use_language(language: str) -> None:
    """Speak this language (`nl`, `de`, `en`) from now on, on every thread."""
    global _window_language  # noqa: PLW0603 - the one piece of state gettext cannot do without
    _window_language = language


def use_content_language(language: str | None) -> None:
    """Show the texts of the checklists in this language; None follows the program."""
    global _window_content_language  # noqa: PLW0603 - it goes with the one above
    _window_content_language = language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language inside this block, on this thread only."""
    token = _document_language.set(language)
    try:
        yield
    finally:
        _document_language.reset(token)


def current_language() -> str:
    """Return the language that `_` speaks here and now."""
    return _document_language.get() or _window_language


def content_language() -> str:
    """Return the language in which the texts of the checklists are wanted here and now."""
    return _document_language.get() or _window_content_language or _window_language


def _(message: str) -> str:
    """Translate a source string."""
    return _catalogue(current_language()).gettext(message)


def ngettext(singular: str, plural: str, n: int) -> str:
    """Translate a source string that depends on a number."""
    return _catalogue(current_language()).ngettext(singular, plural, n)


def pgettext(context: str, message: str) -> str:
    """Translate a source string that means different things in different places."""
    return _catalogue(current_language()).pgettext(context, message)


def N_(message: str) -> str:  # noqa: N802 - gettext's own name
    """Mark a constant for translation; `_` translates it when it is shown."""
    return message


@cache
def _catalogue(language: str) -> _gettext.NullTranslations:
    return _gettext.translation(
        DOMAIN,
        assets.interface_translations(),
        [language],
        fallback=language == SOURCE_LANGUAGE,
    )
