"""Setting up organisations and their units."""

from dataclasses import dataclass, replace
from typing import TypeVar

from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.domain.organisation import Country, Organisation, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.registries import Kind
from kleurrijk_desktop.use_cases.ports import Services

LONGEST_NAME = 500
DescribedT = TypeVar("DescribedT", Organisation, "OrganisationDetails")


@dataclass(frozen=True, slots=True)
class OrganisationDetails:
    """What set-up asks once, as typed."""

    name: str
    kind: str | None = None
    size: SizeClass | None = None
    country: Country = Country.NETHERLANDS
    place: str = ""
    about_whom: str = ""
    unit_name: str = ""
    unit_kind: UnitKind = UnitKind.WHOLE


@dataclass(frozen=True, slots=True)
class OrganisationAdded:
    """A new organisation and its first unit."""

    organisation: Organisation
    unit: Unit


@dataclass(frozen=True, slots=True)
class AddOrganisation:
    """Set up an organisation with its first unit.

    Raises:
        InputFault: the name is empty or too long, or the kind is not in the registry.
    """

    details: OrganisationDetails

    def __call__(self, services: Services) -> OrganisationAdded:
        details = checked(self.details, services)
        organisation = Organisation(
            id=services.new_id(),
            name=details.name,
            kind=details.kind,
            size=details.size,
            country=details.country,
            place=details.place,
            about_whom=details.about_whom,
        )
        unit = Unit(services.new_id(), organisation.id, details.unit_name, details.unit_kind)
        with services.database.writing() as work:
            work.organisations.add(organisation)
            work.organisations.add_unit(unit)
        return OrganisationAdded(organisation, unit)


@dataclass(frozen=True, slots=True)
class SwapOrganisation:
    """Describe an organisation anew, archive it, or put it into the bin and back.

    Raises:
        InputFault: it cannot be described so, or something else than `found` is stored.
    """

    found: Organisation
    wanted: Organisation

    def __call__(self, services: Services) -> Organisation:
        same_kind = self.wanted.kind == self.found.kind  # it may have left the registry since
        wanted = usable(replace(self.wanted, kind=None) if same_kind else self.wanted, services)
        wanted = replace(wanted, kind=self.wanted.kind)
        with services.database.writing() as work:
            stored = work.organisations.get(self.found.id)
            if replace(stored, version=self.found.version) != self.found:
                raise fault("changed-elsewhere", item="", stored=stored.name)
            return work.organisations.update(replace(wanted, version=stored.version))


@dataclass(frozen=True, slots=True)
class SwapUnit:
    """Name a unit anew, or put it into the bin and back.

    Raises:
        InputFault: the name is too long, or something else than `found` is stored.
    """

    found: Unit
    wanted: Unit

    def __call__(self, services: Services) -> Unit:
        name = usable_unit_name(self.wanted.name)
        with services.database.writing() as work:
            stored = work.organisations.unit(self.found.id)
            if replace(stored, version=self.found.version) != self.found:
                raise fault("changed-elsewhere", item="", stored=stored.name)
            wanted = replace(self.wanted, name=name, version=stored.version)
            return work.organisations.update_unit(wanted)


@dataclass(frozen=True, slots=True)
class AddUnit:
    """Add a team, a location or a partnership to an organisation.

    Raises:
        InputFault: the name is too long.
    """

    organisation_id: str
    name: str
    kind: UnitKind

    def __call__(self, services: Services) -> Unit:
        name = usable_unit_name(self.name)
        unit = Unit(services.new_id(), self.organisation_id, name, self.kind)
        with services.database.writing() as work:
            work.organisations.add_unit(unit)
        return unit


@dataclass(frozen=True, slots=True)
class Described:
    """An organisation with its units that are in sight, and the kinds that there are.

    Attributes:
        style: how its documents look.
    """

    organisation: Organisation
    units: tuple[Unit, ...]
    kinds: tuple[Kind, ...]
    style: HouseStyle


@dataclass(frozen=True, slots=True)
class OpenOrganisation:
    """Read all that is needed to describe an organisation anew."""

    organisation_id: str

    def __call__(self, services: Services) -> Described:
        kinds = tuple(services.library.registries().kinds.values())
        with services.database.reading() as work:
            units = work.organisations.units_of(self.organisation_id)
            return Described(
                work.organisations.get(self.organisation_id),
                tuple(unit for unit in units if unit.binned_at is None),
                kinds,
                work.house_styles.of(self.organisation_id),
            )


def checked(details: OrganisationDetails, services: Services) -> OrganisationDetails:
    """Return the details without outer white space, or say what cannot be used."""
    return replace(usable(details, services), unit_name=usable_unit_name(details.unit_name))


def usable_unit_name(name: str) -> str:
    """Return the name of a unit without outer white space, or say that it is too long."""
    name = name.strip()
    if len(name) > LONGEST_NAME:
        raise fault("text-too-long", length=len(name), limit=LONGEST_NAME)
    return name


def usable(described: DescribedT, services: Services) -> DescribedT:
    """Return a description without outer white space, or say what cannot be used."""
    name = described.name.strip()
    if not name:
        raise fault("organisation-nameless")
    if len(name) > LONGEST_NAME:
        raise fault("organisation-name-long", length=len(name), limit=LONGEST_NAME)
    kinds = services.library.registries().kinds
    if described.kind is not None and described.kind not in kinds:
        raise fault("kind-unknown", kind=described.kind, known=", ".join(kinds))
    return replace(
        described,
        name=name,
        place=described.place.strip(),
        about_whom=described.about_whom.strip(),
    )
