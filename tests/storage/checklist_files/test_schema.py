"""The JSON Schema for editors says what the reader says."""

import json
from enum import StrEnum
from typing import Any

import pytest

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.checklist import Audience, DecidedBy, Effort, Goal, MeasureKind
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.storage.checklist_files import keys, limits
from kleurrijk_desktop.storage.checklist_files.keys import Keys

SCHEMA: dict[str, Any] = json.loads(
    (assets.resources() / "schema" / "checklist-1.schema.json").read_text("utf-8")
)
DEFINITIONS = SCHEMA["$defs"]
GROUPS = {
    "checklist": (SCHEMA, keys.CHECKLIST),
    "section": (DEFINITIONS["section"], keys.SECTION),
    "item": (DEFINITIONS["item"], keys.ITEM),
    "measure": (DEFINITIONS["measure"], keys.MEASURE),
    "applies_to": (DEFINITIONS["applies_to"], keys.APPLIES_TO),
    "lint_ignore": (DEFINITIONS["lint_ignore"], keys.LINT_IGNORE),
}


@pytest.mark.parametrize("name", GROUPS)
def test_same_keys(name: str) -> None:
    group, known = GROUPS[name]
    assert isinstance(known, Keys)
    assert set(group["properties"]) == known.known
    assert set(group.get("required", [])) == set(known.required)
    assert group["additionalProperties"] is False


@pytest.mark.parametrize("name", GROUPS)
def test_every_key_is_described(name: str) -> None:
    for key, value in GROUPS[name][0]["properties"].items():
        assert value.get("description"), key


@pytest.mark.parametrize(
    ("group", "key", "kind"),
    [
        ("item", "decided_by", DecidedBy),
        ("measure", "effort", Effort),
        ("measure", "for", Audience),
        ("measure", "kind", MeasureKind),
    ],
)
def test_same_choices(group: str, key: str, kind: type[StrEnum]) -> None:
    assert DEFINITIONS[group]["properties"][key]["enum"] == list(kind)


def test_same_lists_of_choices() -> None:
    assert DEFINITIONS["item"]["properties"]["goals"]["items"]["enum"] == list(Goal)
    assert DEFINITIONS["applies_to"]["properties"]["sizes"]["items"]["enum"] == list(SizeClass)


def test_same_limits() -> None:
    assert DEFINITIONS["line"]["maxLength"] == limits.LONGEST_LINE
    assert DEFINITIONS["text"]["maxLength"] == limits.LONGEST_TEXT
    assert SCHEMA["properties"]["minutes"]["maximum"] == limits.LONGEST_MEETING
    assert SCHEMA["properties"]["version"]["maximum"] == limits.LARGEST_NUMBER


def test_every_reference_leads_somewhere() -> None:
    found = set()

    def look(value: object) -> None:
        if isinstance(value, dict):
            if "$ref" in value:
                found.add(value["$ref"])
            for inner in value.values():
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    look(SCHEMA)
    assert found == {f"#/$defs/{name}" for name in DEFINITIONS}
