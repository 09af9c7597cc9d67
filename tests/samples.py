"""Small real things for tests: a checklist, a library of it, and services on a real database."""

import hashlib
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kleurrijk_desktop.domain.checklist import (
    AppliesTo,
    Audience,
    Checklist,
    DecidedBy,
    Effort,
    Goal,
    Item,
    Measure,
    MeasureKind,
    Section,
)
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.examples import Example
from kleurrijk_desktop.domain.registries import Kind, Registries
from kleurrijk_desktop.domain.source_texts import source_texts
from kleurrijk_desktop.storage.answer_table import read_answer_table
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.database import create_database, open_database
from kleurrijk_desktop.use_cases.ballot_sheet_contents import BallotSheetContents
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetContents
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.ports import Database, Services
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from kleurrijk_desktop.use_cases.result_contents import ResultContents
from kleurrijk_desktop.use_cases.session_record import RecordContents
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents

FIRST_MOMENT = datetime(2026, 3, 2, 13, 2, tzinfo=UTC)


def sample_measure(measure_id: str = "m1", effort: Effort = Effort.SMALL) -> Measure:
    return Measure(
        id=measure_id,
        title=f"Maatregel {measure_id}",
        first_step="Vraag het drie ouders.",
        effort=effort,
        audience=Audience.ALL,
        sign="Ouders vertellen het door.",
        kind=MeasureKind.SERVICE,
        costs_nothing=True,
    )


def sample_item(item_id: str, **changes: object) -> Item:
    """Return an item on the short path; `changes` replaces any of its fields."""
    item = Item(
        id=item_id,
        revision=1,
        statement=f"Wij doen {item_id}.",
        why="Omdat iedereen meetelt.",
        levels=("Niet.", "Soms.", "Meestal.", "Altijd.", "Altijd, en samen bekeken."),
        evidence=("Het verslag van het laatste gesprek.",),
        measures=(sample_measure("m1"), sample_measure("m2", Effort.MEDIUM)),
        goals=(Goal.MIXED_PARTICIPATION,),
        factors=("U01",),
        weight=1,
        must_have=False,
        short_path=True,
        sensitive=False,
        decided_by=DecidedBy.TEAM,
        covers=("S1.1",),
        sources=("K",),
        noticed="Ik voel me welkom.",
    )
    return replace(item, **changes)  # type: ignore[arg-type]  # the caller knows the fields


def sample_checklist(**changes: object) -> Checklist:
    """Return two sections of four items; the last item asks large organisations only."""
    checklist = Checklist(
        id="sample",
        version=1,
        theme="education",
        language="nl",
        title="Voorbeeld",
        introduction="Een kleine lijst – voor iedereen.",
        invite="Doe mee!",
        about_whom="ouders",
        minutes=40,
        minutes_short=10,
        bring=("koffie",),
        licence="CC BY-SA 4.0",
        authors=("Team",),
        changes=("Eerste versie.",),
        sections=(
            Section(
                "s1",
                "Welkom",
                "Hoe komt iemand binnen?",
                (
                    sample_item("s1-welcome", must_have=True, weight=2),
                    sample_item("s1-words"),
                    sample_item("s1-names", goals=(Goal.DIVERSITY,)),
                    sample_item("s1-paper", short_path=False, noticed=""),
                ),
            ),
            Section(
                "s2",
                "Samen",
                "Wie praat mee?",
                (
                    sample_item("s2-talk", must_have=True),
                    sample_item("s2-team", goals=(Goal.COOPERATION,)),
                    sample_item("s2-plan", decided_by=DecidedBy.BOARD),
                    sample_item("s2-figures", applies_to=AppliesTo(sizes=("large",))),
                ),
            ),
        ),
    )
    return replace(checklist, **changes)  # type: ignore[arg-type]  # the caller knows the fields


def sample_translation(checklist: Checklist, language: str) -> Translation:
    """Return a complete translation: every text with the language before it."""
    return Translation(
        language,
        {each.context: f"{language}: {each.text}" for each in source_texts(checklist)},
    )


@dataclass
class SampleLibrary:
    """A library that holds checklists in memory, each translated into the same languages."""

    checklists: dict[str, Checklist] = field(default_factory=lambda: {"sample": sample_checklist()})
    translated: tuple[str, ...] = ("de", "en")
    exemplified: tuple[str, ...] = ()

    def ids(self) -> Sequence[str]:
        return tuple(self.checklists)

    def checklist(self, checklist_id: str) -> Checklist:
        return self.checklists[checklist_id]

    def languages(self, checklist_id: str) -> Sequence[str]:
        del checklist_id
        return self.translated

    def translation(self, checklist_id: str, language: str) -> Translation:
        return sample_translation(self.checklists[checklist_id], language)

    def registries(self) -> Registries:
        primary = Kind("primary", {"nl": "basisschool", "en": "primary school"}, ("sample",))
        return Registries(
            kinds={"primary": primary}, sources={}, practices={}, factors={}, terms={}
        )

    def examples(self) -> Mapping[str, Example]:
        return {each: sample_example(each) for each in self.exemplified}


def sample_example(example_id: str, **changes: object) -> Example:
    """Return an example of an invented town; `changes` replaces any of its fields."""
    example = Example(
        id=example_id,
        titles={"nl": f"Voorbeeld {example_id}", "en": f"Example {example_id}"},
        places={"nl": "Nergenshuizen", "en": "Nowhere"},
        year="2009",
        roughly=True,
        sources=("K",),
        themes=("education",),
        goals=(Goal.MIXED_PARTICIPATION,),
        factors=("U01",),
        done={"nl": "Men sprak met ouders.", "en": "People talked with parents."},
        teaches={"nl": "Begin klein.", "en": "Begin small."},
        difficult={},
    )
    return replace(example, **changes)  # type: ignore[arg-type]  # the caller knows the fields


class SampleReports:
    """Writes what a plan says as plain bytes."""

    def result_table(self, contents: ResultContents, language: str) -> bytes:
        return f"{len(contents.sections)} {language}".encode()

    def board_page(self, contents: PlanContents, language: str) -> bytes:
        lines = [f"board {contents.organisation.name} {language}", *_year_of(contents)]
        return "\n".join(lines).encode()

    def report(self, contents: ReportContents, language: str) -> bytes:
        texts = [answer.note for answer in contents.known.answers.values()]
        kind = "quotable" if contents.quotable else "whole"
        return "\n".join(["report", kind, language, *texts]).encode()

    def plan(self, contents: PlanContents, language: str) -> bytes:
        lines = [language, contents.organisation.name]
        lines += [suggestion.measure.id for suggestion in contents.proposed]
        lines += _year_of(contents)
        return "\n".join(lines).encode()

    def large_plan(self, contents: PlanContents, language: str) -> bytes:
        return b"large " + self.plan(contents, language)

    def session_record(self, contents: RecordContents, language: str) -> bytes:
        counts = [str(contents.votes(item)) for item in contents.agreed if contents.with_counts]
        return "\n".join(["record", language, *counts]).encode()

    def guide(self, language: str, printed_on: date, *, large: bool) -> bytes:
        return f"guide {language} {printed_on} {large}".encode()

    def worksheet(self, contents: WorksheetContents) -> bytes:
        return f"worksheet {len(contents.items)} {contents.options.language}".encode()

    def ballot_sheets(self, contents: BallotSheetContents) -> bytes:
        return f"ballots {len(contents.items)} {contents.options.copies}".encode()

    def reading_sheet(self, contents: WorksheetContents) -> bytes:
        return f"reading {len(contents.items)} {contents.options.language}".encode()

    def partner_sheet(self, contents: PartnerSheetContents) -> bytes:
        return f"partner sheet {len(contents.items)} {contents.options.language}".encode()


def _year_of(contents: PlanContents) -> list[str]:
    return [str(contents.plan.year)] if contents.plan is not None else []


def ticking(start: datetime = FIRST_MOMENT) -> Callable[[], datetime]:
    """Return a clock that moves on a minute each time it is looked at."""
    minutes = itertools.count()
    return lambda: start + timedelta(minutes=next(minutes))


def counting_ids() -> Callable[[], str]:
    """Return a maker of ids that look like real ones and are the same in every run."""
    numbers = itertools.count(1)

    def next_id() -> str:
        digits = hashlib.md5(str(next(numbers)).encode(), usedforsecurity=False).hexdigest()
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"

    return next_id


def sample_services(database: Database, library: SampleLibrary | None = None) -> Services:
    """Return services on a database, with a clock and ids that repeat themselves."""
    return Services(
        database=database,
        library=library or SampleLibrary(),
        reports=SampleReports(),
        save_file=save_file,
        read_table=read_answer_table,
        now=ticking(),
        new_id=counting_ids(),
    )


def new_database(path: Path) -> None:
    """Put a new, empty database at a path: a copy of the one that was made for all tests."""
    path.write_bytes(_empty_database())


@cache
def _empty_database() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder, "kleurrijk.db")
        create_database(file)
        return file.read_bytes()


@contextmanager
def opened_services(path: Path) -> Iterator[Services]:
    """Open a database, made if it is not there, and close it at the end."""
    if not path.exists():
        new_database(path)
    database = open_database(path)
    try:
        yield sample_services(database)
    finally:
        database.close()
