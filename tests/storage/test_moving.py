import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.moving import is_packed, pack, take_settings, unpacked
from kleurrijk_desktop.storage.settings_file import Settings, read_settings, write_settings
from tests.storage.problems import expect_input, expect_world
from tests.storage.safe_samples import change, cut, everything_in, sample_database


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    database, settings = sample_database(tmp_path), tmp_path / "settings.json"
    write_settings(settings, Settings(language="nl", appearance="dark", text_size=150))
    target = tmp_path / "everything.zip"
    pack(database, settings, target)
    return target


def test_database_and_settings_arrive_as_they_left(packed: Path, tmp_path: Path) -> None:
    assert is_packed(packed)
    with unpacked(packed, tmp_path) as found:
        assert everything_in(found.database) == everything_in(tmp_path / "kleurrijk.db")
        new = tmp_path / "new.json"
        take_settings(new, found.settings)
    arrived = read_settings(new).settings
    assert (arrived.language, arrived.appearance, arrived.text_size) == ("nl", "dark", 150)
    assert arrived.database_known
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "everything.zip",
        "kleurrijk.db",
        "new.json",
        "settings.json",
    ]


def test_a_database_that_holds_a_packed_document_near_its_end_is_still_one(
    packed: Path, tmp_path: Path
) -> None:
    database = tmp_path / "kleurrijk.db"
    with zipfile.ZipFile(tmp_path / "small.zip", "w") as file:
        file.writestr("document.xml", b"x")
    held = (tmp_path / "small.zip").read_bytes().hex()
    change(database, f"CREATE TABLE last AS SELECT x'{held}' AS document")
    assert zipfile.is_zipfile(database)  # as Python takes it
    assert is_packed(packed)
    assert not is_packed(database)


def test_a_folder_in_which_nothing_can_be_unpacked_is_said(packed: Path, tmp_path: Path) -> None:
    with expect_world("folder-missing"), unpacked(packed, tmp_path / "gone"):
        raise AssertionError


def test_what_is_damaged_is_not_packed(packed: Path, tmp_path: Path) -> None:
    before = packed.read_bytes()
    cut(tmp_path / "kleurrijk.db")
    with expect_world("file-damaged"):
        pack(tmp_path / "kleurrijk.db", tmp_path / "settings.json", packed)
    assert packed.read_bytes() == before
    with expect_world("folder-missing"):
        pack(tmp_path / "kleurrijk.db", tmp_path / "settings.json", tmp_path / "no" / "a.zip")


def without_settings(file: zipfile.ZipFile) -> None:
    file.writestr("kleurrijk.db", b"x")


def with_more(file: zipfile.ZipFile) -> None:
    for name in ("kleurrijk.db", "settings.json", "../../evil"):
        file.writestr(name, b"{}")


def with_huge_settings(file: zipfile.ZipFile) -> None:
    file.writestr("kleurrijk.db", b"x")
    file.writestr("settings.json", b" " * (1 << 21))


@pytest.mark.parametrize("spoil", [without_settings, with_more, with_huge_settings])
def test_another_zip_is_refused(tmp_path: Path, spoil: Callable[[zipfile.ZipFile], None]) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as file:
        spoil(file)
    with expect_input("packed-damaged"), unpacked(other, tmp_path):
        pass
    assert [each.name for each in tmp_path.iterdir()] == ["other.zip"]


def test_a_damaged_one_is_refused(packed: Path, tmp_path: Path) -> None:
    data = bytearray(packed.read_bytes())
    data[200] ^= 0x55
    packed.write_bytes(data)
    with expect_input("packed-damaged"), unpacked(packed, tmp_path):
        pass
