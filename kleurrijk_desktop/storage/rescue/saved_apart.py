"""What can be read of a damaged database and does not fit into a new one, as files."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from shutil import rmtree

from kleurrijk_desktop.domain.issued_report import hash_of
from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.report_tables import issued_report
from kleurrijk_desktop.storage.rescue.readable_rows import Row
from kleurrijk_desktop.storage.rescue.salvage import salvage
from kleurrijk_desktop.use_cases.salvaged import Salvaged

WriteAnswers = Callable[[Iterable[Salvaged]], bytes]

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9-]")


def save_apart(
    database: Path, aside: Path, now: datetime, documents: Iterable[Row], write: WriteAnswers
) -> Sequence[Path]:
    """Save all answers as a table, and each document whose bytes are those that were handed out.

    Args:
        database: the damaged one.
        aside: where a folder is made for them.
        now: names the folder.
        documents: rows of documents, each with its number first.
        write: makes the table.

    Returns:
        The files, the table of answers first.

    Raises:
        WorldFault: nothing can be read, or a file cannot be written.
    """
    stamp = now.astimezone(UTC).strftime("%Y-%m-%d-%H%M%S")
    with faults_of(aside):
        aside.mkdir(mode=0o700, exist_ok=True)
        names = (aside / f"rescued-{stamp}-{number}" for number in count(1))
        folder = next(path for path in names if not path.exists())
    files = {folder / "answers.csv": write(salvage(database))}
    places = {column.name: place for place, column in enumerate(issued_report.c, start=1)}
    for row in documents:
        data = row[places["bytes"]]
        if isinstance(data, bytes) and hash_of(data) == row[places["sha256"]]:
            said = [str(row[places[name]])[:10] for name in ("kind", "issued_at", "language")]
            name = _NOT_IN_A_NAME.sub("", "-".join(said).lower())
            files[folder / f"{name}-{row[0]}.pdf"] = data
    try:
        with faults_of(folder):
            folder.mkdir(mode=0o700)
        for path, data in files.items():
            save_file(path, data)
    except WorldFault:
        rmtree(folder, ignore_errors=True)
        raise
    return list(files)
