"""Every string of the program is in both catalogues, and nothing else is."""

import pytest
from babel.messages.catalog import Catalog

from script.translate_interface import forms, texts, untranslated
from tests.i18n.catalogues import LANGUAGES, catalogue, source

Key = tuple[str, str | tuple[str, ...]]


def keys(of: Catalog) -> set[Key]:
    return {
        (message.context or "", message.id if isinstance(message.id, str) else tuple(message.id))
        for message in texts(of)
    }


def test_the_program_has_strings() -> None:
    assert len(keys(source())) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_of_the_program_is_missing(language: str) -> None:
    assert list(keys(source()) - keys(catalogue(language))) == [], "run script/translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_kept_that_the_program_no_longer_has(language: str) -> None:
    assert list(keys(catalogue(language)) - keys(source())) == [], "run script/translate"
    assert not catalogue(language).obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated_and_nothing_is_a_guess(language: str) -> None:
    assert [message.id for message in untranslated(catalogue(language))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_as_many_forms_as_the_language(language: str) -> None:
    found = catalogue(language)
    assert found.num_plurals == 2
    for message in texts(found):
        assert len(forms(message)) == (1 if isinstance(message.id, str) else 2)
