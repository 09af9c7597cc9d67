"""The five sentences of an item must differ by something that one can see."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.texts import words
from kleurrijk_desktop.authoring.word_match import word_set
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Translation

# A difference in these words alone cannot be seen in an organisation.
_INVISIBLE = word_set(
    "de het een er ook al nog wel dan erg heel zeer meer veel goed "
    "der die das den dem ein eine einen einem einer es auch schon noch sehr mehr viel gut "
    "the a an also already still very more much well"
)


def anchors(item: Item, language: str, translations: Sequence[Translation]) -> Iterator[Finding]:
    """Find pairs of anchors of an item that say the same, in every language."""
    yield from _same_pairs(item, language, dict(enumerate(item.levels)))
    for translation in translations:
        translated = {
            level: text
            for level in range(len(item.levels))
            if (text := translation.texts.get(f"{item.id}.levels.{level}"))
        }
        yield from _same_pairs(item, translation.language, translated)


def _same_pairs(item: Item, language: str, texts: dict[int, str]) -> Iterator[Finding]:
    for (lower, one), (higher, other) in combinations(texts.items(), 2):
        one_words, other_words = _folded(one), _folded(other)
        if one_words == other_words:
            rule = Rule.EQUAL_ANCHORS
        elif _visible(one_words) == _visible(other_words):
            rule = Rule.SIMILAR_ANCHORS
        else:
            continue
        parameters = {"lower": lower, "higher": higher}
        yield Finding(rule, parameters, f"{item.id}.levels.{higher}", language)


def _folded(text: str) -> list[str]:
    return [word.casefold() for word in words(text)]


def _visible(folded: list[str]) -> list[str]:
    return sorted(word for word in folded if word not in _INVISIBLE)
