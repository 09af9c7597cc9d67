"""The rows of a damaged file that can still be read."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.dialect_sqlite import file_uri

Row = tuple[object, ...]

# After so many numbers in a row that cannot be read, larger steps are made: a damaged row may say
# that its number is beyond all others, and nobody lives to see each of those tried.
ONE_BY_ONE = 2_000
LAST_NUMBER = 2**63 - 1


@contextmanager
def damaged_file(path: Path, *, immutable: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a file that may be damaged, for reading; text that is none gets signs in its place.

    Args:
        path: where it lies.
        immutable: that nobody changes it is taken for granted, also where a journal lies beside it.

    Raises:
        WorldFault: "file-damaged" where not even the names of its tables can be read.
    """
    place = f"{file_uri(path)}?mode=ro" + "&immutable=1" * immutable
    with ExitStack() as ending:
        try:
            raw = ending.enter_context(closing(sqlite3.connect(place, uri=True)))
            raw.text_factory = lambda data: data.decode("utf-8", "replace")
            raw.execute("PRAGMA writable_schema=ON")  # lets a damaged file pass
            raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.Error as error:
            raise world_fault("file-damaged", file=str(path)) from error
        yield raw


def readable_rows(raw: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Row]:
    """Yield each row that can be read, its number first, in the order of the numbers.

    Where one cannot, those after it are looked for.
    """
    listed = ", ".join(columns)
    query = f"SELECT rowid, {listed} FROM {table} NOT INDEXED WHERE rowid >= ? ORDER BY rowid"  # noqa: S608 - our own names
    number: int | None = 1
    while number is not None and number <= LAST_NUMBER:
        try:
            for row in raw.execute(query, (number,)):
                if row[0] >= number:  # a damaged page may lead back
                    number = row[0] + 1
                    yield row
        except sqlite3.Error:
            row = _single(raw, query, number)  # Python reads one ahead, so it has lost the last one
            if row is None:
                number = _after_a_gap(raw, query, number)
            else:
                number = row[0] + 1
                yield row
        else:
            return


def rows_known(raw: sqlite3.Connection, table: str) -> int:
    """Return how many rows the file says that a table holds, by the smallest of its trees."""
    with suppress(sqlite3.Error):
        found = raw.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our own names
        return int(found[0])
    return 0


def _after_a_gap(raw: sqlite3.Connection, query: str, broken: int) -> int | None:
    """Return the first number after a broken one from which one can read on, if there is any."""
    for number in range(broken + 1, min(broken + ONE_BY_ONE, LAST_NUMBER)):
        if _reads(raw, query, number):
            return number
    low, step = broken + ONE_BY_ONE - 1, 1
    while low + step <= LAST_NUMBER:
        if _reads(raw, query, low + step):
            return _first_between(raw, query, low, low + step)
        low, step = low + step, 2 * step
    return None


def _first_between(raw: sqlite3.Connection, query: str, low: int, high: int) -> int:
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _reads(raw, query, middle) else (middle, high)
    return high


def _reads(raw: sqlite3.Connection, query: str, number: int) -> bool:
    """Say whether one comes to a row of at least this number, or to the end of the table."""
    with suppress(sqlite3.Error):
        found = raw.execute(f"{query} LIMIT 1", (number,)).fetchone()
        return found is None or found[0] >= number
    return False


def _single(raw: sqlite3.Connection, query: str, number: int) -> tuple[int, *Row] | None:
    with suppress(sqlite3.Error):
        found = raw.execute(f"{query} LIMIT 1", (number,)).fetchone()
        return found if found is not None and found[0] >= number else None
    return None
