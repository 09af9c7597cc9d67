"""Finding whole words and fixed phrases, whatever their capitals."""

import re
from collections.abc import Iterator


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


def phrase_pattern(phrases: str) -> re.Pattern[str]:
    """Return a pattern that finds any of these phrases as whole words.

    Phrases are separated by commas. In a phrase, `word(e|n)` also finds the word with one of
    these endings, and a space finds any white space.
    """
    alternatives = [_alternative(phrase.strip()) for phrase in phrases.split(",")]
    longest_first = "|".join(sorted(alternatives, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", re.IGNORECASE)


def matches(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """Yield what a pattern finds in a text, as it is written there."""
    for match in pattern.finditer(text):
        yield match.group()


def _alternative(phrase: str) -> str:
    stem, _, endings = phrase.partition("(")
    escaped = re.escape(stem).replace(r"\ ", r"\s+")
    if not endings:
        return escaped
    return rf"{escaped}(?:{'|'.join(map(re.escape, endings.removesuffix(')').split('|')))})?"
