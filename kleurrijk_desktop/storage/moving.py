"""Everything of a person in one file, for another computer: the database and the settings."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj, disk_usage
from tempfile import TemporaryDirectory

from kleurrijk_desktop.domain.constants import DATABASE_NAME
from kleurrijk_desktop.domain.problems import Place, fault, world_fault
from kleurrijk_desktop.storage.atomic_file import (
    TEMPORARY_PREFIX,
    sync_file,
    sync_folder,
)
from kleurrijk_desktop.storage.backups import verified_copy
from kleurrijk_desktop.storage.dialect_sqlite_copies import temporary_copy
from kleurrijk_desktop.storage.file_faults import faults_of, file_fault, named
from kleurrijk_desktop.storage.settings_file import (
    LARGEST_FILE,
    Settings,
    read_settings,
    write_settings,
)
from kleurrijk_desktop.storage.verification import Verified

SETTINGS_NAME = "settings.json"
_MEMBERS = {DATABASE_NAME, SETTINGS_NAME}
_ENCRYPTED = 0x1
_PACKED = b"PK\x03\x04"
_DAMAGED = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What was packed: a database that is still to be looked over, and the settings."""

    database: Path
    settings: Settings


def is_packed(path: Path) -> bool:
    """Say whether a file looks like one that was packed, and not like a database."""
    with faults_of(path):
        if not path.is_file():
            return False
        with path.open("rb") as file:  # a database may hold a packed document near its end
            return file.read(len(_PACKED)) == _PACKED and zipfile.is_zipfile(file)


def pack(database: Path, settings: Path, target: Path) -> Verified:
    """Write database and settings into one file, whole or not at all.

    Raises:
        WorldFault: "backup-not-good", or something cannot be read or written.
    """
    with faults_of(target):
        if not target.parent.is_dir():
            raise world_fault("folder-missing", file=str(target))
    with temporary_copy(target) as copy, temporary_copy(target) as packed:
        found = verified_copy(database, copy)
        with faults_of(target):
            _write(packed, copy, settings)
            sync_file(packed)
            packed.replace(target)
            sync_folder(target.parent)
    return found


@contextmanager
def unpacked(packed: Path, folder: Path) -> Iterator[Unpacked]:
    """Give what was packed, in a folder inside another one that goes at the end.

    Raises:
        InputFault: "packed-damaged" where the file is none that was packed, or is damaged.
        WorldFault: the disk is too full, or may not be written.
    """
    with faults_of(folder):
        temporary = TemporaryDirectory(
            prefix=TEMPORARY_PREFIX, dir=folder, ignore_cleanup_errors=True
        )
    with temporary as inside:
        place = Path(inside)
        try:
            with zipfile.ZipFile(packed) as file:
                _check(file, packed, place)
                for name in _MEMBERS:
                    with file.open(name) as member, (place / name).open("xb") as written:
                        copyfileobj(member, written)
        except _DAMAGED as error:
            raise fault("packed-damaged", Place(str(packed))) from error
        except OSError as error:
            raise file_fault(error, packed) from error
        settings = read_settings(place / SETTINGS_NAME).settings
        database = place / DATABASE_NAME
        with named(database, packed):
            yield Unpacked(database, settings)


def take_settings(path: Path, moved: Settings) -> None:
    """Let the settings that were packed hold here; raises a WorldFault where that fails."""
    write_settings(path, moved._replace(database_known=True))


def _write(packed: Path, copy: Path, settings: Path) -> None:
    with zipfile.ZipFile(packed, "x", zipfile.ZIP_DEFLATED) as file:
        file.write(copy, DATABASE_NAME)
        known = settings.read_bytes() if settings.is_file() else b"{}\n"
        file.writestr(SETTINGS_NAME, known)


def _check(file: zipfile.ZipFile, packed: Path, place: Path) -> None:
    members = file.infolist()
    if sorted(each.filename for each in members) != sorted(_MEMBERS):
        raise fault("packed-damaged", Place(str(packed)))
    if any(each.flag_bits & _ENCRYPTED for each in members):
        raise fault("packed-damaged", Place(str(packed)))
    if file.getinfo(SETTINGS_NAME).file_size > LARGEST_FILE:
        raise fault("packed-damaged", Place(str(packed)))
    if sum(each.file_size for each in members) > disk_usage(place).free:
        raise world_fault("disk-full", file=str(place))
