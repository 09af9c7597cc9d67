"""The rows of a damaged file that can still be read."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.dialect_sqlite import file_uri

Row = tuple[object, ...]

# Where it cannot be seen how far a table goes, so many numbers without a row end it.
LONGEST_GAP = 2_000


@contextmanager
def damaged_file(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file that may be damaged, for reading; text that is none gets signs in its place.

    Raises:
        WorldFault: "file-damaged" where not even the names of its tables can be read.
    """
    with closing(sqlite3.connect(f"{file_uri(path)}?mode=ro", uri=True)) as raw:
        raw.text_factory = lambda data: data.decode("utf-8", "replace")
        try:
            raw.execute("PRAGMA writable_schema=ON")  # lets a damaged file pass
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.Error as error:
            raise world_fault("file-damaged", file=str(path)) from error
        yield raw


def readable_rows(raw: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Row]:
    """Yield each row that can be read, its number first, in the order of the numbers.

    Where one cannot, the next number is tried, until the last one that the file is known to hold.
    """
    listed = ", ".join(columns)
    query = f"SELECT rowid, {listed} FROM {table} NOT INDEXED WHERE rowid >= ? ORDER BY rowid"  # noqa: S608 - our own names
    last = _last(raw, table)
    number = gap_begins = 1
    while number <= (gap_begins + LONGEST_GAP if last is None else last):
        try:
            for row in raw.execute(query, (number,)):
                if row[0] >= number:  # a damaged page may lead back
                    number = gap_begins = row[0] + 1
                    yield row
        except sqlite3.Error:
            number += 1
        else:
            return


def rows_known(raw: sqlite3.Connection, table: str) -> int:
    """Return how many rows the file says that a table holds, by the smallest of its trees."""
    with suppress(sqlite3.Error):
        found = raw.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our own names
        return int(found[0])
    return 0


def _last(raw: sqlite3.Connection, table: str) -> int | None:
    with suppress(sqlite3.Error):
        query = f"SELECT max(rowid) FROM {table} NOT INDEXED"  # noqa: S608 - our own names
        found = raw.execute(query).fetchone()[0]
        return int(found or 0)
    return None
