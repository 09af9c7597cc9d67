"""How easily a text reads, by the published formula of its language.

Dutch: Douma, De leesbaarheid van landbouwbladen (1960); German: Amstad, Wie verständlich sind
unsere Zeitungen? (1978); English: Flesch, A new readability yardstick (1948). 100 reads very
easily, 0 hardly at all. Syllables are those at which a word could be hyphenated.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import pyphen

from kleurrijk_desktop.authoring.texts import sentences, words

# By language: the constant, and what a word per sentence and a syllable per word cost.
FORMULAS = {
    "nl": (206.835, 0.93, 77.0),
    "de": (180.0, 1.0, 58.5),
    "en": (206.835, 1.015, 84.6),
}
LOCALES = {"nl": "nl_NL", "de": "de_DE", "en": "en_GB"}


@dataclass(frozen=True)
class Reading:
    """How long the sentences and words of some texts are, and what that makes."""

    language: str
    sentences: int
    words: int
    syllables: int

    @property
    def words_per_sentence(self) -> float:
        return self.words / self.sentences

    @property
    def ease(self) -> float:
        constant, per_word, per_syllable = FORMULAS[self.language]
        syllables = self.syllables / self.words
        return constant - per_word * self.words_per_sentence - per_syllable * syllables


def reading_of(texts: Iterable[str], language: str) -> Reading:
    """Measure texts of one language together."""
    found = [sentence for text in texts for sentence in sentences(text) if words(sentence)]
    every = [word for sentence in found for word in words(sentence)]
    return Reading(
        language, len(found), len(every), sum(syllables(word, language) for word in every)
    )


@cache
def syllables(word: str, language: str) -> int:
    return len(_hyphenator(language).positions(word)) + 1


@cache
def _hyphenator(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=LOCALES[language])
