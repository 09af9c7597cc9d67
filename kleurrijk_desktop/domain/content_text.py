"""The texts of a checklist in another language, each found by its gettext context."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from kleurrijk_desktop.domain.checklist import Checklist, Item, Measure, Section


class Layer(IntEnum):
    """How much of a checklist a text belongs to; a session needs layer 1 only."""

    SESSION = 1
    WHOLE = 2
    MEASURES = 3


@dataclass(frozen=True, slots=True)
class SourceText:
    """One translatable text of a checklist and the context that names it."""

    context: str
    text: str
    layer: Layer


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


def source_texts(checklist: Checklist) -> Iterator[SourceText]:
    """Yield every translatable text in the order of the file."""
    for name in ("title", "introduction", "invite", "about_whom"):
        yield SourceText(f"checklist.{name}", getattr(checklist, name), Layer.WHOLE)
    yield from _listed("checklist.bring", checklist.bring, Layer.WHOLE)
    for section in checklist.sections:
        yield SourceText(f"{section.id}.title", section.title, _section_layer(section))
        yield SourceText(f"{section.id}.introduction", section.introduction, Layer.WHOLE)
        for item in section.items:
            yield from _item_texts(item)


def _section_layer(section: Section) -> Layer:
    on_short_path = any(item.short_path for item in section.items)
    return Layer.SESSION if on_short_path else Layer.WHOLE


def _item_texts(item: Item) -> Iterator[SourceText]:
    shown = Layer.SESSION if item.short_path else Layer.WHOLE
    yield SourceText(f"{item.id}.statement", item.statement, shown)
    yield SourceText(f"{item.id}.why", item.why, Layer.WHOLE)
    yield from _listed(f"{item.id}.levels", item.levels, shown)
    if item.noticed:
        yield SourceText(f"{item.id}.noticed", item.noticed, shown)
    yield from _listed(f"{item.id}.evidence", item.evidence, Layer.WHOLE)
    for measure in item.measures:
        yield from _measure_texts(item.id, measure)


def _measure_texts(item_id: str, measure: Measure) -> Iterator[SourceText]:
    for name in ("title", "first_step", "sign"):
        context = f"{item_id}.{measure.id}.{name}"
        yield SourceText(context, getattr(measure, name), Layer.MEASURES)


def _listed(context: str, texts: tuple[str, ...], layer: Layer) -> Iterator[SourceText]:
    for place, text in enumerate(texts):
        yield SourceText(f"{context}.{place}", text, layer)


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


@dataclass(frozen=True, slots=True)
class FrontPage:
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
