"""What the use cases need from the world; `startup.assemble` chooses the real ones.

Types only: whoever names a port loads nothing with it, and the window paints sooner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from datetime import date, datetime
    from pathlib import Path

    from kleurrijk_desktop.domain.answers import Answer, Choice
    from kleurrijk_desktop.domain.assessment import Assessment
    from kleurrijk_desktop.domain.organisation import Organisation, Unit
    from kleurrijk_desktop.domain.problems import Problem
    from kleurrijk_desktop.use_cases.answer_tables import AnswerTable, TableRow
    from kleurrijk_desktop.use_cases.ballot_sheet_contents import BallotSheetContents
    from kleurrijk_desktop.use_cases.checklist_ports import Library, Snapshots
    from kleurrijk_desktop.use_cases.issued_ports import IssuedReports
    from kleurrijk_desktop.use_cases.organisation_ports import (
        HouseStyles,
        Organisations,
        OwnFigures,
    )
    from kleurrijk_desktop.use_cases.partner_ports import PartnerViews
    from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetContents
    from kleurrijk_desktop.use_cases.plan_contents import PlanContents
    from kleurrijk_desktop.use_cases.plan_ports import Persons, Plans
    from kleurrijk_desktop.use_cases.report_contents import ReportContents
    from kleurrijk_desktop.use_cases.result_contents import ResultContents
    from kleurrijk_desktop.use_cases.session_ports import Sessions
    from kleurrijk_desktop.use_cases.session_record import RecordContents
    from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents

T_co = TypeVar("T_co", covariant=True)


class VersionedAnswer(NamedTuple):
    """An answer as stored; `version` counts its changes, 0 where nothing is stored yet."""

    answer: Answer
    version: int


class AssessmentRow(NamedTuple):
    """What a list shows of an assessment without loading its answers."""

    assessment: Assessment
    organisation: Organisation
    unit: Unit
    checklist_id: str
    checklist_version: int


class Assessments(Protocol):
    """The assessments and their answers."""

    def add(self, assessment: Assessment) -> None: ...
    def update(self, assessment: Assessment) -> Assessment:
        """Store a changed head; raises a "changed-elsewhere" fault on an old version."""
        ...

    def get(self, assessment_id: str) -> Assessment: ...
    def revised_by(self, assessment_id: str) -> str | None:
        """Return the revision that corrects this one, or None where none does or it is binned."""
        ...

    def find(self, prefix: str) -> Sequence[str]:
        """Return the ids that begin with a prefix, at most two of them."""
        ...

    def row(self, assessment_id: str) -> AssessmentRow: ...
    def rows(
        self, organisation_id: str | None = None, limit: int | None = None
    ) -> Sequence[AssessmentRow]:
        """Return the assessments that are not in the bin, newest first."""
        ...

    def count(self, organisation_id: str) -> int:
        """Return how many are not in the bin and were not replaced by a correction."""
        ...

    def binned(self) -> Sequence[AssessmentRow]:
        """Return the assessments in the bin whose unit and organisation are not there too."""
        ...

    def choices(self, assessment_ids: Sequence[str]) -> dict[str, dict[str, Choice]]:
        """Return, by assessment and item, what is marked, without the texts beside it."""
        ...

    def answers(self, assessment_id: str) -> dict[str, VersionedAnswer]: ...
    def answer(self, assessment_id: str, item_id: str) -> VersionedAnswer: ...
    def put_answer(
        self, assessment_id: str, item_id: str, answer: Answer, expected_version: int
    ) -> int:
        """Store an answer and return its new version.

        Raises:
            InputFault: "changed-elsewhere" where the stored version is not the expected one.
        """
        ...


class Histories(Protocol):
    """What an organisation has a history of; nothing that lies in the bin."""

    def newest(self, organisation_id: str) -> Sequence[AssessmentRow]:
        """Return the newest assessment of each unit with each checklist, newest first."""
        ...

    def rows(self, unit_id: str, checklist_id: str, limit: int | None) -> Sequence[AssessmentRow]:
        """Return the assessments of a unit with a checklist, newest first, at most so many."""
        ...

    def count(self, unit_id: str, checklist_id: str) -> int: ...


class FoundNote(NamedTuple):
    """An answer beside which something is written; the row comes without its roles."""

    row: AssessmentRow
    item_id: str
    answer: Answer


class Search(Protocol):
    """Finds written words; all of them must occur, and nothing is found in the bin."""

    def notes(self, words: Sequence[str], limit: int) -> Sequence[FoundNote]:
        """Return answers beside which the folded words are written, the latest first."""
        ...

    def organisations(self, words: Sequence[str], limit: int) -> Sequence[Organisation]:
        """Return the organisations that are described with the folded words, by name."""
        ...


class UnitOfWork(Protocol):
    """The repositories inside one transaction."""

    @property
    def organisations(self) -> Organisations: ...
    @property
    def assessments(self) -> Assessments: ...
    @property
    def histories(self) -> Histories: ...
    @property
    def partner_views(self) -> PartnerViews: ...
    @property
    def search(self) -> Search: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def snapshots(self) -> Snapshots: ...
    @property
    def plans(self) -> Plans: ...
    @property
    def persons(self) -> Persons: ...
    @property
    def own_figures(self) -> OwnFigures: ...
    @property
    def issued_reports(self) -> IssuedReports: ...
    @property
    def house_styles(self) -> HouseStyles: ...


class Database(Protocol):
    """Where transactions begin."""

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """Begin a transaction that only reads."""
        ...

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        """Begin a transaction that commits at the end of the block, or undoes all on an error."""
        ...

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed."""
        ...

    def copied(self, target: Path) -> AbstractContextManager[Database]:
        """Give a copy of all data as a file, which gets its name at the end of the block."""
        ...


class ReportWriter(Protocol):
    """Turns contents into the bytes of a document."""

    def plan(self, contents: PlanContents, language: str) -> bytes: ...
    def large_plan(self, contents: PlanContents, language: str) -> bytes: ...
    def board_page(self, contents: PlanContents, language: str) -> bytes: ...
    def report(self, contents: ReportContents, language: str) -> bytes: ...
    def result_table(self, contents: ResultContents, language: str) -> bytes: ...
    def session_record(self, contents: RecordContents, language: str) -> bytes: ...
    def guide(self, language: str, printed_on: date, *, large: bool) -> bytes: ...
    def worksheet(self, contents: WorksheetContents) -> bytes: ...
    def partner_sheet(self, contents: PartnerSheetContents) -> bytes: ...
    def ballot_sheets(self, contents: BallotSheetContents) -> bytes: ...
    def reading_sheet(self, contents: WorksheetContents) -> bytes: ...


class TableReader(Protocol):
    """Reads a table of answers."""

    def __call__(
        self, path: Path, faults_of: Callable[[Sequence[TableRow]], Sequence[Problem]], /
    ) -> AnswerTable:
        """Return what stands in a file.

        Raises:
            InputFault: all that is wrong with it, that which `faults_of` finds included.
            WorldFault: it may not be read.
        """
        ...


@dataclass(frozen=True, eq=False, repr=False)
class Services:
    """Everything that a use case may reach.

    Attributes:
        database: the organisation's own data.
        library: the shipped checklists, registries and examples.
        reports: writes documents.
        save_file: puts bytes at a path, whole or not at all.
        read_table: reads a table of answers that somebody filled in elsewhere.
        now: the present moment, aware, in UTC.
        new_id: makes an unused id.
    """

    database: Database
    library: Library
    reports: ReportWriter
    save_file: Callable[[Path, bytes], None]
    read_table: TableReader
    now: Callable[[], datetime]
    new_id: Callable[[], str]


class UseCase(Protocol[T_co]):
    """One user action; called on the database thread, it does all of it or nothing."""

    def __call__(self, services: Services, /) -> T_co: ...
