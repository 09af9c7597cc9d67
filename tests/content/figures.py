"""The figures of every checklist, as a table: python -m tests.content.figures."""

import sys
from collections.abc import Iterator

from kleurrijk_desktop.authoring.practices import practices_of
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import (
    Checklist,
    Effort,
    Goal,
    Item,
    Measure,
    MeasureKind,
    Section,
)
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.source_texts import source_texts
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from tests.content.readability import Reading, reading_of
from tests.shipped import shipped_library

WORDS_A_MINUTE = 180  # read silently, by somebody for whom it is new


def texts_of(library: FolderLibrary, checklist: Checklist, language: str) -> list[str]:
    """Return all texts of a checklist in a language."""
    if language == checklist.language:
        return [each.text for each in source_texts(checklist)]
    return list(library.translation(checklist.id, language).texts.values())


def readings(library: FolderLibrary, checklist: Checklist) -> Iterator[Reading]:
    for language in (checklist.language, *library.languages(checklist.id)):
        yield reading_of(texts_of(library, checklist, language), language)


def lines(library: FolderLibrary) -> Iterator[str]:
    """Write what there is of each checklist, a heading and then a line for each figure."""
    registries = library.registries()
    for checklist in map(library.checklist, library.ids()):
        short = [item for item in checklist.items if item.short_path]
        yield (
            f"{checklist.id}: {len(checklist.sections)} sections, {len(checklist.items)} items, "
            f"{len(short)} short path, {sum(item.must_have for item in checklist.items)} must-haves"
        )
        yield from _covered(checklist, short, registries)
        yield from _measures(checklist)
        yield from _kinds(checklist, registries)
        for reading in readings(library, checklist):
            yield (
                f"  {reading.language}: {reading.words} words, "
                f"{reading.words_per_sentence:.1f} a sentence, ease {reading.ease:.0f}, "
                f"{reading.words / WORDS_A_MINUTE:.0f} minutes to read"
            )


def _covered(checklist: Checklist, short: list[Item], registries: Registries) -> Iterator[str]:
    items = checklist.items
    goals = (
        f"{goal.value} {sum(goal in item.goals for item in items)}"
        f" ({sum(goal in item.goals for item in short)})"
        for goal in Goal
    )
    yield f"  goals (short path): {', '.join(goals)}"
    factors = sorted({factor for item in items for factor in item.factors})
    counted = (f"{code} {sum(code in item.factors for item in items)}" for code in factors)
    yield f"  factors: {', '.join(counted)}"
    asked = practices_of(checklist.theme, registries)
    covered = {code for item in items for code in item.covers}
    yield f"  practices: {len(covered.intersection(asked))} of {len(asked)} covered"


def _measures(checklist: Checklist) -> Iterator[str]:
    found = [each for section in checklist.sections for each in _of(section)]
    free = [sum(each.costs_nothing for each in _of(section)) for section in checklist.sections]
    kinds = (f"{sum(each.kind is kind for each in found)} {kind.value}" for kind in MeasureKind)
    efforts = (f"{sum(each.effort is size for each in found)} {size.value}" for size in Effort)
    yield f"  measures: {len(found)}, {', '.join(kinds)}; effort {', '.join(efforts)}"
    yield f"  measures that cost nothing: {sum(free)}, {min(free)}–{max(free)} a section"


def _of(section: Section) -> list[Measure]:
    return [measure for item in section.items for measure in item.measures]


def _kinds(checklist: Checklist, registries: Registries) -> Iterator[str]:
    for kind in registries.kinds.values():
        if checklist.id in kind.checklists:
            whole, short = (
                [len(in_scope(checklist, scope, kind.id, size)) for size in SizeClass]
                for scope in (Scope.ALL, Scope.SHORT)
            )
            yield f"  {kind.id}: {_range(whole)} questions, {_range(short)} on the short path"


def _range(counts: list[int]) -> str:
    low, high = min(counts), max(counts)
    return str(low) if low == high else f"{low}–{high}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(shipped_library())) + "\n")
