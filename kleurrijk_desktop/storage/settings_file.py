"""The settings in a small JSON file, read before any database is open."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.file_faults import file_fault

APPEARANCES = ("system", "light", "dark", "contrast")
TEXT_SIZES = range(80, 251)  # per cent
LARGEST_FILE = 1 << 20
BROKEN_SUFFIX = ".broken"
_LONGEST_TEXT = 100
_NO_DATABASE = re.compile(rb'"database_known"\s*:\s*false')


class Settings(NamedTuple):
    """What a person chose, and what the next start must know.

    Attributes:
        language: of the interface; None follows the system.
        content_language: of the checklists; None follows the interface.
        appearance: one of `APPEARANCES`.
        text_size: in per cent, one of `TEXT_SIZES`.
        number_keys: whether the keys 0–4 answer a question.
        auto_advance: whether the next question comes by itself after an answer.
        reduced_motion: whether nothing moves or blinks that need not.
        question_list: whether all questions are shown beside the page.
        last_organisation: the id of the one that was open last.
        database_known: whether a database was ever made; a missing one is then never replaced.
        synced_told: the cloud service of the data folder that the person was told of.
        unknown: settings of a newer version, kept as they are.
    """

    language: str | None = None
    content_language: str | None = None
    appearance: str = "system"
    text_size: int = 100
    number_keys: bool = True
    auto_advance: bool = False
    reduced_motion: bool = False
    question_list: bool = True
    last_organisation: str | None = None
    database_known: bool = False
    synced_told: str | None = None
    unknown: Mapping[str, object] = MappingProxyType({})


class SettingsRead(NamedTuple):
    """The settings and what was wrong with the file, if anything was."""

    settings: Settings
    problems: tuple[Problem, ...] = ()


def _is_short_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_TEXT


_FITS: Mapping[str, Callable[[object], bool]] = MappingProxyType(
    {
        "language": lambda value: value is None or value in INTERFACE_LANGUAGES,
        "content_language": lambda value: value is None or _is_short_text(value),
        "appearance": lambda value: value in APPEARANCES,
        "text_size": lambda value: type(value) is int and value in TEXT_SIZES,
        "number_keys": lambda value: isinstance(value, bool),
        "auto_advance": lambda value: isinstance(value, bool),
        "reduced_motion": lambda value: isinstance(value, bool),
        "question_list": lambda value: isinstance(value, bool),
        "last_organisation": lambda value: value is None or _is_short_text(value),
        "database_known": lambda value: isinstance(value, bool),
        "synced_told": lambda value: value is None or _is_short_text(value),
    }
)


def read_settings(path: Path) -> SettingsRead:
    """Read the settings; what cannot be used is said and replaced by what is usual.

    A file that is no JSON is set aside as `….broken`, so that nothing is lost with it. Where it
    cannot be told whether there was a database, there was one: a missing one is then not replaced
    by an empty one.

    Raises:
        WorldFault: the file is there and may not be read, or not be set aside.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return SettingsRead(Settings())
    except OSError as error:
        raise file_fault(error, path) from error
    form = _parsed(data)
    return _set_aside(path, data) if form is None else _checked(form, path)


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all; raises a `WorldFault` like `save_file`."""
    form = settings._asdict()
    del form["unknown"]
    text = json.dumps({**settings.unknown, **form}, ensure_ascii=False, indent=2)
    save_file(path, f"{text}\n".encode())


def _parsed(data: bytes) -> dict[str, object] | None:
    if len(data) > LARGEST_FILE:
        return None
    try:
        form = json.loads(data.decode("utf-8-sig"))
        json.dumps(form, ensure_ascii=False).encode()  # half a surrogate pair cannot be kept
    except (ValueError, RecursionError):
        return None
    return form if isinstance(form, dict) else None


def _checked(form: dict[str, object], path: Path) -> SettingsRead:
    refused = tuple(name for name, fits in _FITS.items() if name in form and not fits(form[name]))
    known = {name: form[name] for name in _FITS if name in form and name not in refused}
    if "database_known" in refused:
        known["database_known"] = True
    unknown = {name: value for name, value in form.items() if name not in _FITS}
    return SettingsRead(
        Settings(unknown=MappingProxyType(unknown), **known),  # type: ignore[arg-type]  # each was looked at
        tuple(Problem("setting-unusable", {"file": str(path), "name": name}) for name in refused),
    )


def _set_aside(path: Path, data: bytes) -> SettingsRead:
    aside = path.with_name(path.name + BROKEN_SUFFIX)
    try:
        path.replace(aside)
    except OSError as error:
        raise file_fault(error, path) from error
    settings = Settings(database_known=_NO_DATABASE.search(data) is None)
    write_settings(path, settings)
    problem = Problem("settings-broken", {"file": str(path), "kept": str(aside)})
    return SettingsRead(settings, (problem,))
