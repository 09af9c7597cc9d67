"""What checklists may refer to: kinds, sources, practices, factors and terms, all data files."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kleurrijk_desktop.domain.content_text import Text, said_in


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of organisation.

    Attributes:
        names: what it is called, by language.
        checklists: those that fit it, the best first.
        advice: which of them is for what, by language; empty where one alone fits.
    """

    id: str
    names: Mapping[str, str]
    checklists: tuple[str, ...]
    advice: Mapping[str, str] = field(default_factory=dict)


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
        return Explained(said_in(self.names, language), said_in(self.meanings, language))


@dataclass(frozen=True, slots=True)
class Registries:
    """All registries, each by id and in the order of its file.

    Attributes:
        kinds: kinds of organisation.
        sources: source tags and the title each stands for.
        practices: practice ids (`S1.1`, `X3`) and what each asks for.
        factors: success factors (`U01`, `K3`) and their names by language.
        terms: explained words.
        examples: the ids of the examples from elsewhere; None leaves open which there are.
    """

    kinds: Mapping[str, Kind]
    sources: Mapping[str, str]
    practices: Mapping[str, str]
    factors: Mapping[str, Mapping[str, str]]
    terms: Mapping[str, Term]
    examples: Collection[str] | None = None
