"""Folders that another program copies elsewhere, and the copies that it makes of a database."""

import re
from pathlib import Path

_SERVICES = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("mobile documents", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("icloud drive", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("pcloud", "pCloud"),
    ("stackdrive", "STACK"),
    ("syncthing", "Syncthing"),
)


def synced_by(folder: Path) -> str | None:
    """Return the service to which a folder seems to belong, by the names in its path."""
    for part in folder.parts:
        for beginning, name in _SERVICES:
            if part.casefold().startswith(beginning):
                return name
    return None


def conflict_copies(database: Path) -> list[Path]:
    """Return the files beside a database that bear its name and something more, by name.

    Such as "kleurrijk (conflicted copy 2026-11-22).db", "kleurrijk-LAPTOP.db" and
    "kleurrijk.sync-conflict-20261122.db".
    """
    named = re.compile(
        rf"{re.escape(database.stem)}[ ._(-].*{re.escape(database.suffix)}", re.IGNORECASE
    )
    try:
        return sorted(
            each
            for each in database.parent.iterdir()
            if each.is_file() and named.fullmatch(each.name)
        )
    except OSError:
        return []
