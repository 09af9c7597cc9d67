"""What the catalogues say: whole, plain, and in the quotation marks of the language."""

import re
from collections import Counter

import pytest

from kleurrijk_desktop.authoring.avoided_words import avoided_words
from kleurrijk_desktop.authoring.lengths import lengths
from kleurrijk_desktop.authoring.texts import LintText, Role
from tests.i18n.catalogues import LANGUAGES, Pair, pairs

PLACEHOLDER = re.compile(r"\{\w*\}|%\(\w+\)[a-z]|%[a-z]\b")
MNEMONIC = re.compile(r"&(?=\w)")
PERCENTAGE = re.compile(r"[\d}]\s*%|procent|Prozent")
INFORMAL = {
    "nl": re.compile(r"\b(jij|je|jou|jouw|jullie)\b", re.IGNORECASE),
    "de": re.compile(r"\b(du|dein\w*|dich|euch|euer|eure)\b", re.IGNORECASE),
}
QUOTES = {"nl": ("‘", "’"), "de": ("„", "“")}  # noqa: RUF001 - these are meant
FOREIGN_QUOTES = {"nl": set("“”„«»'"), "de": set("‘’”«»'")}  # noqa: RUF001
ENDS = set(".:?!…")

every_language = pytest.mark.parametrize("language", LANGUAGES)


def lint_text(language: str, pair: Pair) -> LintText:
    return LintText(pair.source, pair.text, language, Role.OTHER)


def margins(text: str) -> tuple[str, str]:
    """Return the white space before and after a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def ending(text: str) -> str:
    """Return the mark that ends a text, if one does."""
    last = text.rstrip()[-1:]
    return last if last in ENDS else ""


@every_language
def test_the_placeholders_are_those_of_the_source(language: str) -> None:
    assert [
        pair
        for pair in pairs(language)
        if Counter(PLACEHOLDER.findall(pair.text)) != Counter(PLACEHOLDER.findall(pair.source))
        or set("{}") & set(PLACEHOLDER.sub("", pair.text))
    ] == []


@every_language
def test_white_space_and_last_mark_are_those_of_the_source(language: str) -> None:
    assert [
        pair
        for pair in pairs(language)
        if margins(pair.text) != margins(pair.source)
        or "  " in pair.text
        or (ending(pair.text) != ending(pair.source) and not pair.context)
    ] == []


@every_language
def test_it_has_a_mnemonic_where_the_source_has_one(language: str) -> None:
    assert [
        pair
        for pair in pairs(language)
        if len(MNEMONIC.findall(pair.text)) != len(MNEMONIC.findall(pair.source))
    ] == []


@every_language
def test_points_are_never_a_percentage(language: str) -> None:
    assert [pair for pair in pairs(language) if PERCENTAGE.search(pair.text)] == []


@every_language
def test_the_quotation_marks_are_those_of_the_language(language: str) -> None:
    opening, closing = QUOTES[language]
    assert [
        pair
        for pair in pairs(language)
        if FOREIGN_QUOTES[language] & set(pair.text)
        or pair.text.count('"') != pair.source.count('"')
        or not _closed(pair.text, opening, closing)
    ] == []


@every_language
def test_no_word_puts_people_in_a_box_or_judges(language: str) -> None:
    assert [
        finding for pair in pairs(language) for finding in avoided_words(lint_text(language, pair))
    ] == []


@every_language
def test_every_sentence_can_be_read_in_one_breath(language: str) -> None:
    assert [
        finding for pair in pairs(language) for finding in lengths(lint_text(language, pair))
    ] == []


@every_language
def test_people_are_addressed_with_respect(language: str) -> None:
    assert [pair for pair in pairs(language) if INFORMAL[language].search(pair.text)] == []


def _closed(text: str, opening: str, closing: str) -> bool:
    marks = re.sub(rf"(?<=\w){closing}(?=\w)", "", text)  # an apostrophe closes nothing
    return marks.count(opening) == marks.count(closing)
