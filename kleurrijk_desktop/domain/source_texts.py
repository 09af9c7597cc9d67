"""The translatable texts of a checklist, in the order of its file."""

from collections.abc import Iterator
from dataclasses import dataclass
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
