"""The published vectors of the canonical form: other programs may rely on them for ever."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from kleurrijk_desktop.domain.canonical import canonical_json, snapshot_hash
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.snapshot import (
    Snapshot,
    checklist_of,
    take_snapshot,
    take_supplement,
    translation_of,
)
from tests.storage.problems import expect_world

FILE = Path(__file__).parent / "vectors" / "snapshot-1.json"
VECTORS: list[dict[str, str]] = json.loads(FILE.read_text("utf-8"))["vectors"]


def shuffled(value: Any) -> Any:
    """Return the same value with the keys of every object in another order."""
    if isinstance(value, dict):
        return {key: shuffled(value[key]) for key in sorted(value, reverse=True)}
    return [shuffled(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_form_and_hash(vector: dict[str, str]) -> None:
    canonical = vector["canonical"].encode("utf-8")
    assert canonical_json(shuffled(json.loads(canonical))) == canonical
    assert snapshot_hash(canonical) == vector["sha256"]
    independent = hashlib.new("sha256", b"kleurrijk-snapshot-1\x0a" + canonical)
    assert independent.hexdigest() == vector["sha256"]


def test_a_checklist_keeps_its_form_on_the_way_through_the_program() -> None:
    vector = VECTORS[2]
    canonical = vector["canonical"].encode("utf-8")
    form = json.loads(canonical)
    snapshot = Snapshot(vector["sha256"], form["id"], form["version"], form["language"], canonical)
    checklist = checklist_of(snapshot)
    assert [item.id for item in checklist.items] == [
        item["id"] for section in form["sections"] for item in section["items"]
    ]
    assert take_snapshot(checklist) == snapshot


def test_bytes_that_do_not_belong_to_their_hash_are_not_read() -> None:
    vector = VECTORS[2]
    canonical = vector["canonical"].encode("utf-8")
    form = json.loads(canonical)
    kept = Snapshot(vector["sha256"], form["id"], form["version"], form["language"], canonical)
    supplement = take_supplement(kept, Translation("de", {"checklist.title": "Titel"}))
    assert translation_of(supplement).texts == {"checklist.title": "Titel"}
    with expect_world("data-damaged"):
        checklist_of(kept._replace(canonical=canonical + b" "))
    with expect_world("data-damaged"):
        translation_of(supplement._replace(canonical=supplement.canonical + b" "))


def test_three_vectors_are_published() -> None:
    assert len(VECTORS) == 3
    assert len({vector["sha256"] for vector in VECTORS}) == 3


@pytest.mark.parametrize("value", [None, 1.5, {"a": None}, [0.0], {1: "a"}, (1, 2), b"x"])
def test_what_the_form_does_not_know(value: Any) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


@pytest.mark.parametrize("value", [{"é": 1}, {"a": {"ß": 1}}, "\ud800"])
def test_what_the_form_cannot_hold(value: Any) -> None:
    with pytest.raises(ValueError, match=r"ASCII|surrogates"):
        canonical_json(value)


def test_text_is_never_normalised() -> None:
    assert canonical_json("é") != canonical_json("e\u0301")
