"""The figures of a history once more, straight from the database file: SQL, JSON and sums.

Nothing of the program is used but the file itself.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

LEVELS = ("0", "1", "2", "3", "4")
NAMED_FIRST = 3
Item = Mapping[str, Any]


@dataclass(frozen=True)
class Told:
    """One assessment as its rows have it."""

    id: str
    asked: Mapping[str, Item]  # by id, in the order of the checklist
    sections: Mapping[str, str]  # item -> section
    known: frozenset[str]  # the ids of all items of its checklist
    levels: Mapping[str, int]


Moved = tuple[str, int, int]  # an item and its levels then and now


@dataclass(frozen=True)
class Figures:
    """What two neighbours show.

    Attributes:
        difference: of the two numbers as they are shown.
        directions: by section, 1 where its shown number went up, -1 down, 0 where it stayed;
            None without a number.
        improvements, concerns: the first few moves in either direction, those first that count
            most.
    """

    older: str
    newer: str
    comparable: tuple[str, ...]
    asked: int
    before: int | None
    after: int | None
    difference: int | None
    sections: Mapping[str, tuple[int | None, int | None]]
    directions: Mapping[str, int | None]
    removed: tuple[str, ...]
    added: tuple[str, ...]
    reworded: tuple[str, ...]
    newly_asked: tuple[str, ...]
    no_longer_asked: tuple[str, ...]
    unscored: tuple[str, ...]
    up: frozenset[str]
    down: frozenset[str]
    improvements: tuple[Moved, ...]
    concerns: tuple[Moved, ...]
    unchanged: int


def figures_of(file: Path, organisation_id: str) -> list[Figures]:
    """Recompute all steps of an organisation that has one unit and one checklist."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        told = list(_told(connection, organisation_id))
    return [_figures(older, newer) for older, newer in pairwise(told)]


def numbers_of(file: Path, organisation_id: str) -> list[int | None]:
    """Recompute the number that each assessment of an organisation shows for itself."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        return [
            _points([name for name in told.asked if name in told.levels], told, told.levels)
            for told in _told(connection, organisation_id)
        ]


def _told(connection: sqlite3.Connection, organisation_id: str) -> Iterator[Told]:
    heads = connection.execute(
        "SELECT a.id, a.scope, a.kind, a.size, s.canonical FROM assessment a "
        "JOIN unit u ON u.id = a.unit_id JOIN checklist_snapshot s ON s.hash = a.snapshot_hash "
        "WHERE u.organisation_id = ? AND a.status <> 'corrected' ORDER BY a.held_on",
        (organisation_id,),
    ).fetchall()
    for head, scope, kind, size, canonical in heads:
        checklist = json.loads(canonical)
        answers = connection.execute(
            "SELECT item_id, choice FROM answer WHERE assessment_id = ?", (head,)
        )
        items = [
            (section["id"], item) for section in checklist["sections"] for item in section["items"]
        ]
        yield Told(
            head,
            {item["id"]: item for _, item in items if _asked(item, scope, kind, size)},
            {item["id"]: section for section, item in items},
            frozenset(item["id"] for _, item in items),
            {item: int(choice) for item, choice in answers if choice in LEVELS},
        )


def _asked(item: Item, scope: str, kind: str, size: str) -> bool:
    only = item["applies_to"]
    return (
        (scope == "all" or item["short_path"])
        and (not only["kinds"] or kind in only["kinds"])
        and (not only["sizes"] or size in only["sizes"])
    )


def _figures(older: Told, newer: Told) -> Figures:
    both = [name for name in newer.asked if name in older.asked]
    comparable = [
        name
        for name in both
        if older.asked[name]["revision"] == newer.asked[name]["revision"]
        and name in older.levels
        and name in newer.levels
    ]
    sections = {
        section: (_points(names, newer, older.levels), _points(names, newer, newer.levels))
        for section, names in _by_section(comparable, newer).items()
    }
    before, after = (_points(comparable, newer, side.levels) for side in (older, newer))
    moves = {name: newer.levels[name] - older.levels[name] for name in comparable}
    return Figures(
        older=older.id,
        newer=newer.id,
        comparable=tuple(comparable),
        asked=len(newer.asked),
        before=before,
        after=after,
        difference=_difference(before, after),
        sections=sections,
        directions={section: _direction(*pair) for section, pair in sections.items()},
        removed=tuple(name for name in older.asked if name not in newer.known),
        added=tuple(name for name in newer.asked if name not in older.known),
        reworded=tuple(
            name for name in both if older.asked[name]["revision"] != newer.asked[name]["revision"]
        ),
        newly_asked=tuple(
            name for name in newer.asked if name not in older.asked and name in older.known
        ),
        no_longer_asked=tuple(
            name for name in older.asked if name not in newer.asked and name in newer.known
        ),
        unscored=tuple(
            name
            for name in both
            if older.asked[name]["revision"] == newer.asked[name]["revision"]
            and not (name in older.levels and name in newer.levels)
        ),
        up=frozenset(name for name, moved in moves.items() if moved > 0),
        down=frozenset(name for name, moved in moves.items() if moved < 0),
        improvements=_first(older, newer, [name for name in moves if moves[name] > 0]),
        concerns=_first(older, newer, [name for name in moves if moves[name] < 0]),
        unchanged=list(moves.values()).count(0),
    )


def _by_section(names: list[str], newer: Told) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(newer.sections[name], []).append(name)
    return found


def _difference(before: int | None, after: int | None) -> int | None:
    return None if before is None or after is None else after - before


def _direction(before: int | None, after: int | None) -> int | None:
    moved = _difference(before, after)
    return None if moved is None else (moved > 0) - (moved < 0)


def _first(older: Told, newer: Told, names: list[str]) -> tuple[Moved, ...]:
    """Name the weightiest of some moves; of equals the must-have, then as they stand."""
    left = [(name, older.levels[name], newer.levels[name]) for name in names]
    found: list[Moved] = []
    while left and len(found) < NAMED_FIRST:
        best = left[0]
        for move in left[1:]:
            if _counts(move, newer) > _counts(best, newer):
                best = move
        left.remove(best)
        found.append(best)
    return tuple(found)


def _counts(move: Moved, newer: Told) -> tuple[int, bool]:
    name, before, after = move
    item = newer.asked[name]
    return item["weight"] * abs(after - before), item["must_have"]


def _points(names: list[str], newer: Told, levels: Mapping[str, int]) -> int | None:
    if len(names) < 3:
        return None
    weights = {name: newer.asked[name]["weight"] for name in names}
    share = Fraction(sum(weights[name] * levels[name] for name in names), 4 * sum(weights.values()))
    return int((200 * share + 1) // 2)
