"""Reading the examples from elsewhere, and choosing among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kleurrijk_desktop.domain.content_text import Text, said_in
from kleurrijk_desktop.domain.examples import Example, ToldExample
from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which examples a person looks for; what is empty leaves all of them.

    Attributes:
        ids: of the examples that a question named.
        text: words, all of which must occur, in any order.
    """

    ids: tuple[str, ...] = ()
    text: str = ""
    theme: str = ""
    goal: str = ""
    factor: str = ""


@dataclass(frozen=True, slots=True)
class ShownExample:
    """An example in one language, with the names of what it refers to.

    Attributes:
        factors: the names of its success factors.
        sources: the titles of its sources, as they were published.
    """

    example: Example
    told: ToldExample
    factors: tuple[Text, ...]
    sources: tuple[str, ...]
    searched: str = field(repr=False)

    def fits(self, wanted: Wanted) -> bool:
        """Say whether it is among those that a person looks for."""
        example = self.example
        return (
            (not wanted.ids or example.id in wanted.ids)
            and (not wanted.theme or wanted.theme in example.themes)
            and (not wanted.goal or wanted.goal in example.goals)
            and (not wanted.factor or wanted.factor in example.factors)
            and all(word in self.searched for word in folded(wanted.text).split())
        )


@dataclass(frozen=True, slots=True)
class ExamplesOpened:
    """All examples, and the names of the success factors that they show, by tag."""

    examples: tuple[ShownExample, ...]
    factors: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class OpenExamples:
    """Read all examples in a language."""

    language: str

    def __call__(self, services: Services) -> ExamplesOpened:
        registries = services.library.registries()
        names = {tag: said_in(each, self.language) for tag, each in registries.factors.items()}
        found = services.library.examples().values()
        shown = tuple(self._shown(each, names, registries.sources) for each in found)
        used = {factor for each in found for factor in each.factors}
        return ExamplesOpened(shown, {tag: name for tag, name in names.items() if tag in used})

    def _shown(
        self, example: Example, names: Mapping[str, Text], titles: Mapping[str, str]
    ) -> ShownExample:
        told = example.told(self.language)
        texts = (told.title, told.place, told.done, told.teaches, told.difficult or "")
        return ShownExample(
            example=example,
            told=told,
            factors=tuple(names[each] for each in example.factors if each in names),
            sources=tuple(titles.get(each, each) for each in example.sources),
            searched=folded("\n".join((*map(str, texts), example.year))),
        )
