"""The rules of the number once more, straight from the file and with nothing of the program."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

Item = Mapping[str, Any]
Answers = Mapping[str, str]
LEVELS = ("0", "1", "2", "3", "4")
EFFORTS = ("S", "M", "L")


@dataclass(frozen=True)
class Written:
    """A checklist as its file has it, read by the plain YAML reader."""

    sections: tuple[tuple[str, tuple[Item, ...]], ...]

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for _id, items in self.sections for item in items)


def written(file: Path) -> Written:
    whole = yaml.safe_load(file.read_text(encoding="utf-8"))
    return Written(tuple((each["id"], tuple(each["items"])) for each in whole["sections"]))


def asked(checklist: Written, *, short: bool, kind: str | None, size: str | None) -> list[Item]:
    return [item for item in checklist.items if _fits(item, short, kind, size)]


def _fits(item: Item, short: bool, kind: str | None, size: str | None) -> bool:  # noqa: FBT001
    only = item.get("applies_to", {})
    if short and not item.get("short_path", False):
        return False
    if kind is not None and only.get("kinds") and kind not in only["kinds"]:
        return False
    return not (size is not None and only.get("sizes") and size not in only["sizes"])


def _sum(items: Iterable[Item], answers: Answers, instead: int | None = None) -> Fraction:
    """100 · Σ w·L / (4 · Σ w), with a level put in for what is not known, or without those."""
    top = bottom = 0
    for item in items:
        answer = answers.get(item["id"], "")
        weight = item.get("weight", 1)
        if answer in LEVELS:
            top, bottom = top + weight * int(answer), bottom + weight
        elif answer != "na" and instead is not None:
            top, bottom = top + weight * instead, bottom + weight
    return Fraction(100 * top, 4 * bottom)


def _whole(number: Fraction) -> int:
    return int((number * 2 + 1) // 2)


def number(items: list[Item], answers: Answers) -> dict[str, object]:
    given = [answers.get(item["id"], "") for item in items]
    scored = sum(answer in LEVELS for answer in given)
    missing = given.count("unknown") + given.count("")
    enough = scored >= 3
    exact = _sum(items, answers) if enough else None
    return {
        "points": None if exact is None else _whole(exact),
        "exact": None if exact is None else str(exact),
        "provisional": missing * 5 > len(items),
        "range": [_whole(_sum(items, answers, level)) for level in (0, 4)] if enough else None,
        "coverage": {
            "scored": scored,
            "unknown": given.count("unknown"),
            "not_applicable": given.count("na"),
            "open": given.count(""),
            "in_scope": len(items),
        },
    }


def numbers(checklist: Written, items: list[Item], answers: Answers) -> dict[str, object]:
    """Return the parts of the document that hold numbers and lists of items."""
    chosen = [item["id"] for item in items]
    must = [item for item in items if item.get("must_have", False)]
    sections = [
        (each, [item for item in inner if item["id"] in chosen])
        for each, inner in checklist.sections
    ]
    return {
        "overall": number(items, answers),
        "sections": [{"id": each, **number(inner, answers)} for each, inner in sections if inner],
        "goals": [
            {"id": goal, **number([i for i in items if goal in i["goals"]], answers)}
            for goal in ("G1", "G2", "G3", "G4")
        ],
        "must_haves": [
            {"item": item["id"], "level": int(answers[item["id"]])}
            for item in must
            if answers.get(item["id"], "") in ("0", "1", "2")
        ],
        "must_haves_unknown": [
            item["id"] for item in must if answers.get(item["id"], "") in ("unknown", "")
        ],
        "lifts": lifts(items, answers),
    }


def lifts(items: list[Item], answers: Answers, target: int = 3) -> list[dict[str, object]]:
    """Recompute each lift as a difference of two whole sums, not by its formula."""
    if not any(answers.get(item["id"], "") in LEVELS for item in items):
        return []
    before = _sum(items, answers)
    found = []
    for place, item in enumerate(items):
        answer = answers.get(item["id"], "")
        if answer in LEVELS and int(answer) < target:
            gain = _sum(items, {**answers, item["id"]: str(target)}) - before
            efforts = [measure["effort"] for measure in item.get("measures", [])]
            effort = next((each for each in EFFORTS if each in efforts), None)
            rank = EFFORTS.index(effort) if effort else len(EFFORTS)
            document = {
                "item": item["id"],
                "level": int(answer),
                "points": str(gain),
                "effort": effort,
            }
            found.append(((-gain, rank, int(answer), place), document))
    return [document for _key, document in sorted(found, key=lambda pair: pair[0])]
