"""Bring ids.lock and the translations beside checklists up to date."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError
from kleurrijk_desktop.storage.checklist_files.files import (
    find_checklist_files,
    translations_beside,
)
from kleurrijk_desktop.storage.checklist_files.ids_lock_update import update_ids_lock
from kleurrijk_desktop.storage.checklist_files.reading import read_checklist
from kleurrijk_desktop.storage.checklist_files.translation_update import update_translation
from kleurrijk_desktop.wording.problems import sentence_with_place


def main(arguments: Sequence[str]) -> int:
    """Update what the arguments name; 0 where all went well, 1 on a fault of the files, else 3."""
    parser = ArgumentParser(prog="script/translate", description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--language", action="append", default=[], metavar="XX")
    parser.add_argument("--retire", action="append", default=[], metavar="ID")
    given = parser.parse_args(arguments)
    try:
        for path in given.paths:
            for file in find_checklist_files(path):
                for changed in _update(file, given.language, given.retire):
                    sys.stdout.write(f"{changed}\n")
    except KleurRijkError as error:
        for problem in error.problems:
            sys.stderr.write(f"{sentence_with_place(problem)}\n")
        return 1 if isinstance(error, InputFault) else 3
    return 0


def _update(file: Path, languages: list[str], retire: list[str]) -> Iterator[Path]:
    checklist = read_checklist(file, None).checklist
    if update_ids_lock(file.parent, retire):
        yield file.with_name("ids.lock")
    new = (file.with_name(f"{language}.po") for language in languages)
    for po in sorted({*translations_beside(file), *new}):
        if update_translation(po, checklist):
            yield po


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
