"""The immutable copy of a checklist that an assessment keeps.

The identity covers structure, numbers and source text. Translations are supplements with a hash
of their own; exceptions from the lint speak to authors only and stay out.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from kleurrijk_desktop.domain.canonical import Value, canonical_json, snapshot_hash
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.problems import world_fault

FORMAT = 1
LEFT_OUT = frozenset({"lint_ignore"})

_Maker = Callable[[Any], object]


class Snapshot(NamedTuple):
    """A checklist as canonical JSON, addressed by its hash (64 hexadecimal digits)."""

    hash: str
    checklist_id: str
    version: int
    language: str
    canonical: bytes


class Supplement(NamedTuple):
    """A translation that joined a snapshot, as canonical JSON with its own hash."""

    hash: str
    snapshot: str
    language: str
    canonical: bytes


def take_snapshot(checklist: Checklist) -> Snapshot:
    """Return the copy that an assessment of this checklist keeps."""
    form = _to_value(checklist)
    assert isinstance(form, dict)
    canonical = canonical_json({"format": FORMAT, **form})
    return Snapshot(
        snapshot_hash(canonical), checklist.id, checklist.version, checklist.language, canonical
    )


def checklist_of(snapshot: Snapshot) -> Checklist:
    """Return the checklist that a snapshot holds.

    Raises:
        WorldFault: "data-damaged", since the bytes do not belong to the hash.
    """
    if snapshot_hash(snapshot.canonical) != snapshot.hash:
        raise world_fault("data-damaged")
    form = json.loads(snapshot.canonical)
    del form["format"]
    return Checklist(**_arguments(Checklist, form))


def take_supplement(snapshot: Snapshot, translation: Translation) -> Supplement:
    """Return a translation as a supplement to a snapshot."""
    texts: dict[str, Value] = dict(translation.texts)
    canonical = canonical_json({"language": translation.language, "texts": texts})
    return Supplement(snapshot_hash(canonical), snapshot.hash, translation.language, canonical)


def translation_of(supplement: Supplement) -> Translation:
    """Return the translation that a supplement holds.

    Raises:
        WorldFault: "data-damaged", since the bytes do not belong to the hash.
    """
    if snapshot_hash(supplement.canonical) != supplement.hash:
        raise world_fault("data-damaged")
    form = json.loads(supplement.canonical)
    return Translation(form["language"], form["texts"])


def _to_value(value: object) -> Value:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [_to_value(inner) for inner in value]
    assert is_dataclass(value)
    return {
        each.name: _to_value(getattr(value, each.name))
        for each in fields(value)
        if each.name not in LEFT_OUT
    }


def _arguments(kind: type, form: dict[str, Any]) -> dict[str, Any]:
    makers = _makers(kind)
    return {
        name: inner if (make := makers[name]) is None else make(inner)
        for name, inner in form.items()
    }


@cache
def _makers(kind: type) -> dict[str, _Maker | None]:
    return {name: _maker(hint) for name, hint in get_type_hints(kind).items()}


def _maker(hint: Any) -> _Maker | None:
    """Return what turns a JSON value into a value of this type, None where it is one already."""
    if get_origin(hint) is tuple:
        inner = _maker(get_args(hint)[0])
        return tuple if inner is None else lambda values: tuple(map(inner, values))
    assert not isinstance(hint, UnionType)
    if is_dataclass(hint):
        assert isinstance(hint, type)
        return lambda form: hint(**_arguments(hint, form))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return None
