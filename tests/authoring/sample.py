"""A small checklist without a fault, and texts to spoil it with."""

from dataclasses import replace
from typing import Any

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.lint import lint
from kleurrijk_desktop.authoring.texts import LintText, Role
from kleurrijk_desktop.domain.checklist import (
    Audience,
    Checklist,
    DecidedBy,
    Effort,
    Goal,
    Item,
    LintException,
    Measure,
    MeasureKind,
    Section,
)
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.registries import Registries

PRACTICES = {"S1.1": "welcome talk", "X1": "gender", "X3": "safe route", "W1.1": "figures"}
REGISTRIES = Registries({}, {}, PRACTICES, {}, {})


def measure(measure_id: str = "m1", kind: MeasureKind = MeasureKind.STRUCTURE) -> Measure:
    return Measure(
        id=measure_id,
        title="Make a plan",
        first_step="Choose a day.",
        effort=Effort.SMALL,
        audience=Audience.ALL,
        sign="The plan hangs on the wall.",
        kind=kind,
        costs_nothing=True,
    )


ITEM = Item(
    id="s1-0",
    revision=1,
    statement="Every new family gets a welcome talk.",
    why="A good start helps.",
    levels=(
        "Nobody has spoken of it.",
        "Two teachers tried it once.",
        "Some teachers hold the talk.",
        "All teachers hold the talk.",
        "Parents told us what to change, and we changed it.",
    ),
    evidence=("roster",),
    measures=(measure(), measure("m2", MeasureKind.SERVICE)),
    goals=tuple(Goal),
    factors=(),
    weight=1,
    must_have=False,
    short_path=True,
    sensitive=False,
    decided_by=DecidedBy.TEAM,
    covers=("S1.1", "X1", "X3"),
    sources=("PTA",),
    noticed="We had a welcome talk.",
)


def items(count: int = 12, must_haves: int = 3) -> tuple[Item, ...]:
    return tuple(
        replace(ITEM, id=f"s1-{place}", must_have=place < must_haves) for place in range(count)
    )


def checklist(*chosen: Item, language: str = "en", theme: str = "education") -> Checklist:
    return Checklist(
        id="sample",
        version=1,
        theme=theme,
        language=language,
        title="Sample",
        introduction="A sample.",
        invite="Everyone.",
        about_whom="Families.",
        minutes=10,
        minutes_short=5,
        bring=(),
        licence="CC BY-SA 4.0",
        authors=(),
        changes=(),
        sections=(Section("first", "First", "The first section.", chosen or items()),),
    )


def with_first(**changes: Any) -> Checklist:
    """Make a sound checklist and change its first item."""
    first, *rest = items()
    return checklist(replace(first, **changes), *rest)


def allowing(*rules: str) -> tuple[LintException, ...]:
    return tuple(LintException(rule, "a reason") for rule in rules)


def found(checked: Checklist, *translations: Translation) -> list[Finding]:
    return lint(checked, translations, REGISTRIES)


def rules(checked: Checklist, *translations: Translation) -> set[Rule]:
    return {finding.rule for finding in found(checked, *translations)}


def statement(value: str, language: str) -> LintText:
    return LintText("s1-0.statement", value, language, Role.STATEMENT)
