"""The example organisation: an invented school with three finished assessments."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope
from kleurrijk_desktop.domain.organisation import Organisation, SizeClass, Unit
from kleurrijk_desktop.domain.own_figures import Figure
from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.sessions.keeping import kept
from kleurrijk_desktop.use_cases.assessments import keep_checklist, read_published
from kleurrijk_desktop.use_cases.example_session import held_session
from kleurrijk_desktop.use_cases.finishing import sealed
from kleurrijk_desktop.use_cases.ports import Database, Services, UnitOfWork
from kleurrijk_desktop.use_cases.session_ports import StoredSession

CHECKLIST = "education"
KIND = "primary-school"
HELD = (3, 12)  # month and day of each assessment
CHECKED = (2, 26)  # when a level 4 of that year was checked


@dataclass(frozen=True, slots=True)
class Example:
    """What the example consists of, in one language.

    Attributes:
        texts: names and notes; `role-…` are the roles of the group, and `note`, `ask`, `reason`
            and `checked` with a year and an item are what was written there; `figure`,
            `figure-source` and `figure-definition` describe an own figure.
        years: by year, oldest first, what was marked; the first year took the short path.
        noticed: by item, what parents noticed in the newest year.
        votes: by item, what everybody voted in the group session of the newest year.
        figures: by the word for it in `texts`, an own figure in each year.
    """

    texts: Mapping[str, str]
    years: Mapping[int, Mapping[str, Choice]]
    noticed: Mapping[str, Noticed]
    votes: Mapping[str, Sequence[Choice]]
    figures: Mapping[str, Mapping[int, Decimal]]


@dataclass(frozen=True, slots=True)
class FillExample:
    """Store the example in an empty database."""

    example: Example

    def __call__(self, services: Services) -> None:
        texts = self.example.texts
        published = read_published(services.library, CHECKLIST)
        organisation = Organisation(
            services.new_id(),
            texts["name"],
            kind=KIND,
            size=SizeClass.MEDIUM,
            place=texts["place"],
            about_whom=texts["about_whom"],
            planning_month=5,
        )
        unit = Unit(services.new_id(), organisation.id)
        with services.database.writing() as work:
            work.organisations.add(organisation)
            work.organisations.add_unit(unit)
            snapshot = keep_checklist(work, published)
            previous = None
            for year in self.example.years:
                head = self._head(services.new_id(), year, organisation, unit, snapshot)
                is_newest, answers = year == max(self.example.years), self._answers(year)
                begun = replace(head, previous=previous)
                work.assessments.add(begun)
                if is_newest:
                    self._hold_session(services, work, begun, answers)
                noticed = self.example.noticed if is_newest else {}
                previous = _store(work, begun, answers, noticed)
            for figure in self._figures(services, organisation.id):
                work.own_figures.add(figure)

    def _hold_session(
        self, services: Services, work: UnitOfWork, head: Assessment, answers: Answers
    ) -> None:
        held = held_session(self.example.votes, answers)
        stored = StoredSession(services.new_id(), head.id, head.started_at, kept(held))
        work.sessions.add(stored)

    def _head(
        self, new_id: str, year: int, organisation: Organisation, unit: Unit, snapshot: str
    ) -> Assessment:
        first = year == min(self.example.years)
        texts = self.example.texts
        roles = [Role(texts["role-team"], 5), Role(texts["role-management"], 1)]
        return Assessment(
            id=new_id,
            unit_id=unit.id,
            snapshot=snapshot,
            scope=Scope.SHORT if first else Scope.ALL,
            held_on=date(year, *HELD),
            started_at=datetime(year, *HELD, 13, tzinfo=UTC),
            kind=organisation.kind,
            size=organisation.size,
            method=Method.GROUP,
            about_whom=organisation.about_whom,
            roles=tuple(roles if first else [*roles, Role(texts["role-parents"], 3)]),
            people_concerned=not first,
        )

    def _answers(self, year: int) -> Answers:
        def text(kind: str, item: str) -> str:
            return self.example.texts.get(f"{kind} {year} {item}", "")

        return {
            item: Answer(
                choice,
                note=text("note", item),
                reason=text("reason", item),
                ask_whom=text("ask", item),
                checked_with=text("checked", item),
                checked_on=date(year, *CHECKED) if text("checked", item) else None,
            )
            for item, choice in self.example.years[year].items()
            if choice is not Choice.OPEN
        }

    def _figures(self, services: Services, organisation_id: str) -> Iterator[Figure]:
        texts = self.example.texts
        for place, (word, numbers) in enumerate(self.example.figures.items(), start=1):
            for year, number in numbers.items():
                yield Figure(
                    id=services.new_id(),
                    organisation_id=organisation_id,
                    year=year,
                    name=texts[f"figure {word}"],
                    number=number,
                    source=texts[f"figure-source {word}"],
                    definition=texts[f"figure-definition {word}"],
                    place=place,
                )


def _store(
    work: UnitOfWork, begun: Assessment, answers: Answers, noticed: Mapping[str, Noticed]
) -> str:
    for item, answer in answers.items():
        work.assessments.put_answer(begun.id, item, answer, 0)
    for item, counts in noticed.items():
        work.partner_views.put(begun.id, item, counts, 0)
    work.assessments.update(sealed(replace(begun, finished_on=begun.held_on), answers, noticed))
    return begun.id


@dataclass(frozen=True, slots=True)
class KeptAsItIs:
    """A database that can be looked at; whoever wants to write is told that it is an example."""

    database: Database

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        return self.database.reading()

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        raise fault("example-kept")

    def data_version(self) -> int:
        return self.database.data_version()

    def copied(self, target: Path) -> AbstractContextManager[Database]:
        return self.database.copied(target)
