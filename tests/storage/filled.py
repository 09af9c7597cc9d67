"""A database with one of everything, for tests that look at what is stored."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope
from kleurrijk_desktop.domain.issued_report import IssuedReport, hash_of
from kleurrijk_desktop.domain.organisation import Country, Organisation, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.snapshot import Snapshot, take_snapshot
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.use_cases.finishing import sealed
from tests.samples import sample_checklist

ORGANISATION = Organisation(
    id="org-1",
    name="Basisschool De Linde",
    kind="primary",
    size=SizeClass.MEDIUM,
    country=Country.GERMANY,
    place="Münster",
    about_whom="ouders",
    planning_month=8,
)
HANDED_OUT = IssuedReport(
    id="r-1",
    organisation_id="org-1",
    assessment_id="a-1",
    kind=Printable.BOARD,
    language="nl",
    issued_at=datetime(2026, 3, 4, 9, 30, tzinfo=UTC),
    sha256=hash_of(b"%PDF"),
    size=4,
)
UNIT = Unit("unit-1", "org-1", "Onderbouw", UnitKind.TEAM)


@dataclass(frozen=True)
class Filled:
    snapshot: Snapshot
    assessment: Assessment


def sample_assessment(snapshot: Snapshot, assessment_id: str = "a-1") -> Assessment:
    """Return a head with every field set to something unusual."""
    return Assessment(
        id=assessment_id,
        unit_id=UNIT.id,
        snapshot=snapshot.hash,
        scope=Scope.SHORT,
        held_on=date(2026, 3, 2),
        started_at=datetime(2026, 3, 2, 13, 2, 1, 5, tzinfo=UTC),
        kind="primary",
        size="medium",
        method=Method.GROUP,
        about_whom="ouders én leerlingen",
        roles=(Role("leraar", 3), Role("ouder", 2)),
        people_concerned=True,
        revision=2,
        target=4,
    )


def fill(database: SqliteDatabase) -> Filled:
    """Store an organisation, a unit, a snapshot and an assessment."""
    snapshot = take_snapshot(sample_checklist())
    assessment = sample_assessment(snapshot)
    with database.writing() as work:
        work.organisations.add(ORGANISATION)
        work.organisations.add_unit(UNIT)
        work.snapshots.keep(snapshot)
        work.assessments.add(assessment)
    return Filled(snapshot, assessment)


def finish(database: SqliteDatabase, assessment: Assessment) -> Assessment:
    with database.writing() as work:
        return work.assessments.update(sealed(assessment, {}, {}))
