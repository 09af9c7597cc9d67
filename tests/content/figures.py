"""The figures of every checklist, as a table: python -m tests.content.figures."""

import sys
from collections.abc import Iterator

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Goal
from kleurrijk_desktop.domain.content_text import source_texts
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from tests.content.readability import Reading, reading_of

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
    registries = library.registries()
    for checklist in map(library.checklist, library.ids()):
        items = checklist.items
        short = [item for item in items if item.short_path]
        yield (
            f"{checklist.id}: {len(checklist.sections)} sections, {len(items)} items, "
            f"{len(short)} short path, {sum(item.must_have for item in items)} must-haves, "
            f"{len({code for item in items for code in item.covers})} practices"
        )
        goals = (
            f"{goal.value} {sum(goal in item.goals for item in items)}"
            f" ({sum(goal in item.goals for item in short)})"
            for goal in Goal
        )
        yield f"  goals (short path): {', '.join(goals)}"
        factors = sorted({factor for item in items for factor in item.factors})
        counted = (f"{code} {sum(code in item.factors for item in items)}" for code in factors)
        yield f"  factors: {', '.join(counted)}"
        for kind in registries.kinds.values():
            if checklist.id in kind.checklists:
                sizes = [len(in_scope(checklist, Scope.ALL, kind.id, size)) for size in SizeClass]
                met = len(in_scope(checklist, Scope.SHORT, kind.id, SizeClass.SMALL))
                yield f"  {kind.id}: {min(sizes)}–{max(sizes)} questions, {met} on the short path"
        for reading in readings(library, checklist):
            yield (
                f"  {reading.language}: {reading.words} words, "
                f"{reading.words_per_sentence:.1f} a sentence, ease {reading.ease:.0f}, "
                f"{reading.words / WORDS_A_MINUTE:.0f} minutes to read"
            )


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(shipped_library())) + "\n")
