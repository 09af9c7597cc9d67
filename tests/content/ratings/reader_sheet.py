"""Print what a reader rates with: `python -m tests.content.ratings.reader_sheet education de`."""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.source_texts import source_texts
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.levels import choose_rule, level_label
from tests.content.ratings.agreement import LEVELS
from tests.content.ratings.rating_files import description, kinds

ROOT = Path(__file__).parents[3]


@cache
def library() -> FolderLibrary:
    """Return the checklists of this checkout."""
    return FolderLibrary(ROOT / "checklists", ROOT / "resources" / "registries")


def texts(checklist: Checklist, language: str) -> dict[str, str]:
    """Return every text of a checklist in a language, by context."""
    source = {text.context: text.text for text in source_texts(checklist)}
    if language == checklist.language:
        return source
    return source | dict(library().translation(checklist.id, language).texts)


def sheet(theme: str, language: str) -> Iterator[str]:
    """Yield the lines of a sheet: the scale, the items with their levels, the descriptions."""
    checklist = library().checklist(theme)
    said = texts(checklist, language)
    with speaking(language):
        scale = [f"{level}. {level_label(level)}" for level in range(LEVELS)]
        rule = choose_rule()
    yield f"{said['checklist.introduction']}\n\n{rule}\n"
    yield from scale
    for item in (item for item in checklist.items if item.short_path):
        yield f"\n## {item.id}\n\n{said[f'{item.id}.statement']}\n"
        yield from (f"{level}. {said[f'{item.id}.levels.{level}']}" for level in range(LEVELS))
    for organisation in kinds(theme):
        read = description(theme, organisation, language)
        yield f"\n# {organisation}: {read.title}\n\n{read.kind}\n\n{read.body}"


if __name__ == "__main__":
    print("\n".join(sheet(*sys.argv[1:3])))
