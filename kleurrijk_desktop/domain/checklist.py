"""A checklist as its author wrote it: sections, items, levels and measures."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Goal(StrEnum):
    """The four KleurRijk goals (Almelo/Münster conference, 2011)."""

    MIXED_PARTICIPATION = "G1"
    ACCESSIBLE_SERVICES = "G2"
    DIVERSITY = "G3"
    COOPERATION = "G4"


class Effort(StrEnum):
    """What a measure costs in time and means; the order is the order of preference."""

    SMALL = "S"
    MEDIUM = "M"
    LARGE = "L"

    @property
    def rank(self) -> int:
        return ("S", "M", "L").index(self.value)


class Audience(StrEnum):
    """For organisations of which size a measure is meant."""

    SMALL = "small"
    LARGE = "large"
    ALL = "all"


class MeasureKind(StrEnum):
    """What a measure changes."""

    STRUCTURE = "structure"
    STAFF = "staff"
    SERVICE = "service"


class DecidedBy(StrEnum):
    """Who can change what an item asks."""

    TEAM = "team"
    MANAGEMENT = "management"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Measure:
    """A suggestion in the checklist; it becomes an action when an organisation adopts it."""

    id: str
    title: str
    first_step: str
    effort: Effort
    audience: Audience
    sign: str
    kind: MeasureKind
    costs_nothing: bool
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AppliesTo:
    """The kinds and sizes of organisation an item is asked of; empty means all of them."""

    kinds: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()

    def fits(self, kind: str | None, size: str | None) -> bool:
        """Say whether an organisation of this kind and size is asked; unknown counts as fitting."""
        return (not self.kinds or kind is None or kind in self.kinds) and (
            not self.sizes or size is None or size in self.sizes
        )


@dataclass(frozen=True, slots=True)
class LintException:
    """A lint finding that the author allows, with the reason."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Item:
    """One practice that an organisation can show, with a sentence for each level 0–4."""

    id: str
    revision: int
    statement: str
    why: str
    levels: tuple[str, str, str, str, str]
    evidence: tuple[str, ...]
    measures: tuple[Measure, ...]
    goals: tuple[Goal, ...]
    factors: tuple[str, ...]
    weight: int
    must_have: bool
    short_path: bool
    sensitive: bool
    decided_by: DecidedBy
    covers: tuple[str, ...]
    sources: tuple[str, ...]
    noticed: str = ""
    applies_to: AppliesTo = AppliesTo()
    terms: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    lint_ignore: tuple[LintException, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A group of items under one heading."""

    id: str
    title: str
    introduction: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Checklist:
    """A whole checklist in its source language; immutable, order of items as written."""

    id: str
    version: int
    theme: str
    language: str
    title: str
    introduction: str
    invite: str
    about_whom: str
    minutes: int
    minutes_short: int
    bring: tuple[str, ...]
    licence: str
    authors: tuple[str, ...]
    changes: tuple[str, ...]
    sections: tuple[Section, ...]

    @cached_property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for section in self.sections for item in section.items)

    @cached_property
    def _by_id(self) -> dict[str, Item]:
        return {item.id: item for item in self.items}

    def item(self, item_id: str) -> Item:
        """Return the item with this id; raises KeyError where there is none."""
        return self._by_id[item_id]

    def has_item(self, item_id: str) -> bool:
        return item_id in self._by_id

    def section_of(self, item_id: str) -> Section:
        """Return the section that holds the item; raises KeyError where there is none."""
        for section in self.sections:
            if any(item.id == item_id for item in section.items):
                return section
        raise KeyError(item_id)

    def __iter__(self) -> Iterator[Section]:
        return iter(self.sections)
