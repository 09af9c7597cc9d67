"""Setting up organisations and their units."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.organisation import Country, Organisation, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.ports import Services

LONGEST_NAME = 500


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
class ListOrganisations:
    """List all organisations, by name."""

    def __call__(self, services: Services) -> tuple[Organisation, ...]:
        with services.database.reading() as work:
            return tuple(work.organisations.all())


def checked(details: OrganisationDetails, services: Services) -> OrganisationDetails:
    """Return the details without outer white space, or say what cannot be used."""
    name = details.name.strip()
    if not name:
        raise fault("organisation-nameless")
    if len(name) > LONGEST_NAME:
        raise fault("organisation-name-long", length=len(name), limit=LONGEST_NAME)
    kinds = services.library.registries().kinds
    if details.kind is not None and details.kind not in kinds:
        raise fault("kind-unknown", kind=details.kind, known=", ".join(kinds))
    return replace(
        details,
        name=name,
        place=details.place.strip(),
        about_whom=details.about_whom.strip(),
        unit_name=details.unit_name.strip(),
    )
