"""Examples from elsewhere: what others did, and what it teaches."""

from collections.abc import Mapping
from dataclasses import dataclass

from kleurrijk_desktop.domain.checklist import Goal, Item
from kleurrijk_desktop.domain.content_text import Text, said_in

ByLanguage = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """A practice that a source describes, told by language in our own words.

    Attributes:
        year: one year or a span, as it is written.
        roughly: the source bears no date, so that the year is only about right.
        sources: the tags of the sources.
        themes: the themes for which it is of use.
        difficult: what was hard or did not work; empty where the source says nothing of it.
    """

    id: str
    titles: ByLanguage
    places: ByLanguage
    year: str
    roughly: bool
    sources: tuple[str, ...]
    themes: tuple[str, ...]
    goals: tuple[Goal, ...]
    factors: tuple[str, ...]
    done: ByLanguage
    teaches: ByLanguage
    difficult: ByLanguage

    def told(self, language: str) -> "ToldExample":
        """Return its texts in a language, or in the first that it has, marked with that one."""
        return ToldExample(
            said_in(self.titles, language),
            said_in(self.places, language),
            said_in(self.done, language),
            said_in(self.teaches, language),
            said_in(self.difficult, language) if self.difficult else None,
        )


@dataclass(frozen=True, slots=True)
class ToldExample:
    """The texts of an example in one language; `difficult` is None where nothing is known."""

    title: Text
    place: Text
    done: Text
    teaches: Text
    difficult: Text | None


def examples_of(item: Item) -> tuple[str, ...]:
    """Return the ids of the examples of an item and then of its measures, each once."""
    ids = list(item.examples)
    for measure in item.measures:
        ids += measure.examples
    return tuple(dict.fromkeys(ids))
