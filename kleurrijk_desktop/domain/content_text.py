"""The texts of a checklist in another language, each found by its gettext context."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kleurrijk_desktop.domain.checklist import Checklist, Item, Measure, Section


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it can be shown; `language` tells a screen reader or a PDF how to speak it."""

    value: str
    language: str

    def __str__(self) -> str:
        return self.value


def said_in(by_language: Mapping[str, str], language: str) -> Text:
    """Return a text in a language, or in the first that it has, marked with that one."""
    spoken = language if language in by_language else next(iter(by_language))
    return Text(by_language[spoken], spoken)


@dataclass(frozen=True, slots=True)
class Translation:
    """The translated texts of one checklist, by context; what is missing or fuzzy is absent."""

    language: str
    texts: Mapping[str, str] = field(default_factory=dict)


class Reader:
    """Reads a checklist aloud in one language, falling back to the source text."""

    def __init__(self, checklist: Checklist, translation: Translation | None = None) -> None:
        self._source = checklist.language
        self._translation = translation

    def text(self, context: str, source: str) -> Text:
        """Return the translation of a text, or the source text marked with its own language."""
        if self._translation is not None:
            translated = self._translation.texts.get(context)
            if translated:
                return Text(translated, self._translation.language)
        return Text(source, self._source)

    def statement(self, item: Item) -> Text:
        return self.text(f"{item.id}.statement", item.statement)

    def why(self, item: Item) -> Text:
        return self.text(f"{item.id}.why", item.why)

    def anchor(self, item: Item, level: int) -> Text:
        return self.text(f"{item.id}.levels.{level}", item.levels[level])

    def noticed(self, item: Item) -> Text:
        return self.text(f"{item.id}.noticed", item.noticed)

    def evidence(self, item: Item) -> tuple[Text, ...]:
        return tuple(
            self.text(f"{item.id}.evidence.{place}", text)
            for place, text in enumerate(item.evidence)
        )

    def section_title(self, section: Section) -> Text:
        return self.text(f"{section.id}.title", section.title)

    def section_introduction(self, section: Section) -> Text:
        return self.text(f"{section.id}.introduction", section.introduction)

    def measure_title(self, item: Item, measure: Measure) -> Text:
        return self.text(f"{item.id}.{measure.id}.title", measure.title)

    def first_step(self, item: Item, measure: Measure) -> Text:
        return self.text(f"{item.id}.{measure.id}.first_step", measure.first_step)

    def sign(self, item: Item, measure: Measure) -> Text:
        return self.text(f"{item.id}.{measure.id}.sign", measure.sign)

    def checklist_title(self, checklist: Checklist) -> Text:
        return self.text("checklist.title", checklist.title)

    def front_page(self, checklist: Checklist) -> "FrontPage":
        """Return what a checklist says before its sections."""
        return FrontPage(
            introduction=self.text("checklist.introduction", checklist.introduction),
            invite=self.text("checklist.invite", checklist.invite),
            about_whom=self.text("checklist.about_whom", checklist.about_whom),
            bring=tuple(
                self.text(f"checklist.bring.{place}", thing)
                for place, thing in enumerate(checklist.bring)
            ),
        )


class FrontPage(NamedTuple):
    """What a checklist says before its sections.

    Attributes:
        invite: whom to ask to answer together.
        about_whom: how to say about whom the assessment is.
        bring: what to have at hand.
    """

    introduction: Text
    invite: Text
    about_whom: Text
    bring: tuple[Text, ...]
