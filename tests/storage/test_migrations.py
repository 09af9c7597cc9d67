"""Migrations lead to the same tables as the program makes at once."""

import re
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kleurrijk_desktop.storage import schema_versions
from kleurrijk_desktop.storage.all_tables import all_tables
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.storage.dialect_sqlite import engine_for
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse
from tests.storage.filled import fill

FOLDER = Path(schema_versions.__file__).parent / "migrations"


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


def migrate(path: Path) -> None:
    config = configuration()
    engine = engine_for(path, "rwc")
    with engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@pytest.fixture
def migrated(tmp_path: Path) -> Path:
    """Return a file that came about by all migrations, at a path that Alembic would stumble on."""
    folder = tmp_path / "50% é #1"
    folder.mkdir()
    path = folder / "kleurrijk.db"
    migrate(path)
    return path


def schema(path: Path) -> dict[tuple[str, str], str]:
    raw = sqlite3.connect(path)
    rows = raw.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    raw.close()
    return {(kind, name): _in_one_form(sql or "") for kind, name, sql in rows}


def _in_one_form(sql: str) -> str:
    """Leave out line ends, and the quotation marks that a table gets with another name."""
    return re.sub(r"\s+", " ", re.sub(r'^CREATE TABLE "(\w+)"', r"CREATE TABLE \1", sql))


def test_the_migrated_schema_is_the_one_made_at_once(migrated: Path, path: Path) -> None:
    made = schema(path)
    assert schema(migrated) == made
    assert {kind for kind, _ in made} == {"table", "index", "trigger"}


def test_the_migrated_file_opens_and_works(migrated: Path) -> None:
    opened = open_database(migrated)
    fill(opened)
    opened.close()


def test_alembic_finds_no_difference(migrated: Path) -> None:
    engine = engine_for(migrated, "rw")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, all_tables()) == []


def test_alembic_would_find_a_difference(migrated: Path) -> None:
    raw = sqlite3.connect(migrated)
    raw.execute("ALTER TABLE unit ADD COLUMN nickname TEXT")
    raw.close()
    with engine_for(migrated, "rw").connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), all_tables()) != []


def test_the_known_versions_are_the_scripts_in_their_order() -> None:
    scripts = ScriptDirectory.from_config(configuration()).walk_revisions()
    revisions = [script.revision for script in scripts][::-1]
    assert dict(schema_versions.REVISIONS) == dict(enumerate(revisions, start=1))
    assert max(schema_versions.REVISIONS) == schema_versions.LATEST


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE assessment (in_the_way)")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseMisuse, match="already exists"):
        migrate(path)
    assert path.read_bytes() == before


def test_the_tables_of_the_latest_version_are_those_that_are_made() -> None:
    assert schema_versions.TABLES.keys() == schema_versions.REVISIONS.keys()
    assert schema_versions.TABLES[schema_versions.LATEST] == set(all_tables().tables)
