"""The interface catalogues as the tests read them."""

from dataclasses import dataclass
from functools import cache

from babel.messages.catalog import Catalog

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.translation import SOURCE_LANGUAGE
from script import translate_interface

LANGUAGES = tuple(language for language in INTERFACE_LANGUAGES if language != SOURCE_LANGUAGE)


@dataclass(frozen=True)
class Pair:
    """A source string and what a language says for it; of a plural, one pair per form."""

    context: str
    source: str
    text: str


@cache
def source() -> Catalog:
    """Return the strings of the program as it is now."""
    return translate_interface.extract(translate_interface.PROGRAM)


@cache
def catalogue(language: str) -> Catalog:
    """Return the committed catalogue of a language."""
    path = translate_interface.catalogue_path(translate_interface.ROOT, language)
    return translate_interface.read_catalogue(path, language)


def pairs(language: str) -> list[Pair]:
    """Return every string of a language beside its source."""
    return [
        Pair(message.context or "", source_text, text)
        for message in translate_interface.texts(catalogue(language))
        for source_text, text in zip(
            translate_interface.sources(message), translate_interface.forms(message), strict=True
        )
    ]


def said(language: str, source_text: str) -> str:
    """Return what a language says for a source string; KeyError for a string that is not there."""
    return {pair.source: pair.text for pair in pairs(language)}[source_text]
