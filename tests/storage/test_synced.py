from pathlib import Path

import pytest

from kleurrijk_desktop.storage.synced import conflict_copies, synced_by


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/jan/OneDrive - Gemeente/KleurRijk", "OneDrive"),
        ("/home/jan/Dropbox/data", "Dropbox"),
        ("/Users/jan/Library/Mobile Documents/x", "iCloud"),
        ("/home/jan/Nextcloud", "Nextcloud"),
        ("/home/jan/my drive/x", "Google Drive"),
        ("/home/jan/.local/share/KleurRijk", None),
        ("/home/jan/notes about dropbox", None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(path: str, service: str | None) -> None:
    assert synced_by(Path(path)) == service


def test_conflict_copies_are_listed_and_nothing_else(tmp_path: Path) -> None:
    copies = [
        "kleurrijk (conflicted copy 2026-11-22).db",
        "kleurrijk-LAPTOP.db",
        "kleurrijk.sync-conflict-20261122.db",
    ]
    others = ["kleurrijk.db", "kleurrijk.db-journal", "kleurrijk.lock", "notes.db", "kleurrijks.db"]
    for name in (*copies, *others):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "kleurrijk-folder.db").mkdir()
    found = conflict_copies(tmp_path / "kleurrijk.db")
    assert sorted(each.name for each in found) == sorted(copies)
    assert conflict_copies(tmp_path / "gone" / "kleurrijk.db") == []
