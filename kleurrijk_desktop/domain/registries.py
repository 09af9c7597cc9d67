"""What checklists may refer to: kinds, sources, practices, factors and terms, all data files."""

from collections.abc import Mapping
from dataclasses import dataclass

from kleurrijk_desktop.domain.content_text import Text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of organisation, its names by language and the checklists that fit it best."""

    id: str
    names: Mapping[str, str]
    checklists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """A word and what it means, each as it can be shown."""

    word: Text
    meaning: Text


@dataclass(frozen=True, slots=True)
class Term:
    """A word that needs explaining, by language: (the word, what it means)."""

    id: str
    names: Mapping[str, str]
    meanings: Mapping[str, str]

    def explained(self, language: str) -> Explained:
        """Return the term in a language, or in the first that it has, marked with that one."""
        return Explained(_said(self.names, language), _said(self.meanings, language))


@dataclass(frozen=True, slots=True)
class Registries:
    """All registries, each by id and in the order of its file.

    Attributes:
        kinds: kinds of organisation.
        sources: source tags and the title each stands for.
        practices: practice ids (`S1.1`, `X3`) and what each asks for.
        factors: success factors (`U01`, `K3`) and their names by language.
        terms: explained words.
    """

    kinds: Mapping[str, Kind]
    sources: Mapping[str, str]
    practices: Mapping[str, str]
    factors: Mapping[str, Mapping[str, str]]
    terms: Mapping[str, Term]


def _said(by_language: Mapping[str, str], language: str) -> Text:
    spoken = language if language in by_language else next(iter(by_language))
    return Text(by_language[spoken], spoken)
