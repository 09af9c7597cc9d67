"""A real database file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from tests.samples import new_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the place of a new, empty database."""
    file = tmp_path / "kleurrijk.db"
    new_database(file)
    return file


@pytest.fixture
def database(path: Path) -> Iterator[SqliteDatabase]:
    """Open the database at `path`."""
    opened = open_database(path)
    yield opened
    opened.close()
