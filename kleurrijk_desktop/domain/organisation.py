"""Who is assessed: an organisation and its units."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class SizeClass(StrEnum):
    """How many people work or volunteer in an organisation."""

    SMALL = "small"  # up to 20
    MEDIUM = "medium"  # 21 to 250
    LARGE = "large"  # more than 250


class Country(StrEnum):
    """Decides the words for institutions; says nothing about the language."""

    NETHERLANDS = "nl"
    GERMANY = "de"


class UnitKind(StrEnum):
    """What part of the organisation is assessed."""

    WHOLE = "whole"
    TEAM = "team"
    LOCATION = "location"
    PARTNERSHIP = "partnership"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation; kind is an id of the registry of kinds, None where nobody said."""

    id: str
    name: str
    kind: str | None = None
    size: SizeClass | None = None
    country: Country = Country.NETHERLANDS
    place: str = ""
    about_whom: str = ""
    planning_month: int | None = None
    archived_on: date | None = None
    binned_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Unit:
    """The part of an organisation that is assessed; the whole bears no name of its own."""

    id: str
    organisation_id: str
    name: str = ""
    kind: UnitKind = UnitKind.WHOLE
    archived_on: date | None = None
    binned_at: datetime | None = None
    version: int = 1


def is_archived(organisation: Organisation, unit: Unit) -> bool:
    """Say whether what was assessed is kept for the record only."""
    return organisation.archived_on is not None or unit.archived_on is not None
