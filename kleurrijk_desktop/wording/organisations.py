"""What kinds, sizes, countries and units are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.organisation import Country, SizeClass, Unit, UnitKind
from kleurrijk_desktop.translation import N_, _, current_language
from kleurrijk_desktop.wording.dates import date_text

if TYPE_CHECKING:
    from datetime import date

    from kleurrijk_desktop.domain.registries import Kind

_FALLBACK_LANGUAGE = "nl"
_SIZES = {
    SizeClass.SMALL: N_("Small (up to 20 staff and volunteers)"),
    SizeClass.MEDIUM: N_("Medium (21 to 250 staff and volunteers)"),
    SizeClass.LARGE: N_("Large (more than 250 staff and volunteers)"),
}
_UNIT_KINDS = {
    UnitKind.WHOLE: N_("The whole organisation"),
    UnitKind.TEAM: N_("A team"),
    UnitKind.LOCATION: N_("A location"),
    UnitKind.PARTNERSHIP: N_("A partnership of several organisations"),
}
_COUNTRIES = {
    Country.NETHERLANDS: N_("Netherlands"),
    Country.GERMANY: N_("Germany"),
}


def size_name(size: SizeClass) -> str:
    return _(_SIZES[size])


def unit_kind_name(kind: UnitKind) -> str:
    return _(_UNIT_KINDS[kind])


def unit_words(unit: Unit) -> str:
    """Return the name of a unit, or what it is where it bears none."""
    if unit.kind is UnitKind.WHOLE or not unit.name:
        return unit_kind_name(unit.kind)
    return unit.name


def whose_words(name: str, part: Unit | None) -> str:
    """Return the name of an organisation, with the part of it where that is to be told."""
    if part is None:
        return name
    # i18n: A part of an organisation: the organisation, then the part.
    return _("{organisation} · {unit}").format(organisation=name, unit=unit_words(part))


def held_words(name: str, part: Unit | None, held_on: date) -> str:
    """Return whose assessment it is, and of which day, in one line."""
    # i18n: The organisation and the day, in one line.
    return _("{organisation} · {day}").format(
        organisation=whose_words(name, part), day=date_text(held_on)
    )


def country_name(country: Country) -> str:
    return _(_COUNTRIES[country])


def kind_name(kind: Kind) -> str:
    """Return the name of a kind of organisation in the current language, else in Dutch.

    It begins with a capital, as it stands in a list.
    """
    name = kind.names.get(current_language()) or kind.names[_FALLBACK_LANGUAGE]
    return name[:1].upper() + name[1:]


def marked_archived(text: str, *, archived: bool) -> str:
    """Return a line that says so where something lies in the archive."""
    if not archived:
        return text
    return _("{text} · in the archive").format(text=text) if text else _("In the archive")
