"""Worksheets and partner sheets: of the shipped checklists, of a bare one, and of awkward texts."""

from dataclasses import replace
from functools import cache
from itertools import cycle, islice

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.registries import Term
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.ballot_sheet_contents import (
    BallotSheetContents,
    BallotSheetOptions,
)
from kleurrijk_desktop.use_cases.ballot_sheets import ballot_sheet_contents
from kleurrijk_desktop.use_cases.partner_sheet_contents import (
    PartnerSheetContents,
    PartnerSheetOptions,
)
from kleurrijk_desktop.use_cases.partner_sheets import partner_sheet_contents
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents, WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents
from tests.reports import samples
from tests.reports.extremes import MIXED

CHECKLISTS = ("businesses", "care", "education", "neighbourhoods", "volunteering")
MANY = 80  # questions
ODD = 8  # of them in a section of their own
LONG = 20_000  # characters


@cache
def library() -> FolderLibrary:
    return FolderLibrary(assets.checklists(), assets.resources() / "registries")


@cache
def shipped(checklist_id: str) -> Published:
    return read_published(library(), checklist_id)


@cache
def bare() -> Published:
    """A checklist that says as little as it may, in three languages."""
    translations = tuple(samples.translation(each) for each in ("de", "en"))
    return Published(_noticed(samples.checklist(), "Ik merk het."), translations)


@cache
def awkward() -> Published:
    """A checklist that says the same awkward thing everywhere, and much of it once."""
    items = islice(cycle(samples.checklist().items), MANY)
    changed = tuple(_awkward(item, place) for place, item in enumerate(items))
    sections = (
        Section("odd", MIXED, MIXED, changed[:ODD]),
        Section("long", MIXED, (MIXED + " ") * (LONG // len(MIXED)), changed[ODD:]),
    )
    whole = replace(
        samples.checklist(),
        title=MIXED,
        introduction=MIXED,
        invite=MIXED,
        about_whom=MIXED,
        bring=(MIXED, MIXED),
        sections=sections,
    )
    said = {"checklist.title": MIXED, **{f"{each.id}.statement": MIXED for each in changed}}
    return Published(whole, (Translation("de", said),))


def worksheet(published: Published, language: str = "en", **options: object) -> WorksheetContents:
    wanted = WorksheetOptions(language, **options)  # type: ignore[arg-type]  # the caller knows
    contents = worksheet_contents(published, library().registries(), wanted, samples.PRINTED)
    if published is awkward():
        term = Term("odd", {"nl": MIXED}, {"nl": MIXED})
        return replace(contents, terms=(term, *contents.terms))
    return contents


def partner_sheet(
    published: Published, language: str = "en", **options: object
) -> PartnerSheetContents:
    wanted = PartnerSheetOptions(language, **options)  # type: ignore[arg-type]  # the caller knows
    return partner_sheet_contents(published, library().registries(), wanted, samples.PRINTED)


def ballots(published: Published, language: str = "en", **options: object) -> BallotSheetContents:
    wanted = BallotSheetOptions(language, **options)  # type: ignore[arg-type]  # the caller knows
    return ballot_sheet_contents(published, library().registries(), wanted, samples.PRINTED)


def turkish() -> Translation:
    return Translation("tr", {"item-0.statement": "Herkes bana selam verir, ağaç."})


def _awkward(item: Item, place: int) -> Item:
    levels = (MIXED, MIXED, MIXED, MIXED, (MIXED + " ") * 12 if place == 7 else MIXED)
    return replace(
        item, id=f"item-{place}", statement=MIXED, noticed=MIXED, levels=levels, short_path=True
    )


def _noticed(checklist: Checklist, text: str) -> Checklist:
    sections = tuple(
        replace(section, items=tuple(replace(item, noticed=text) for item in section.items))
        for section in checklist.sections
    )
    return replace(checklist, sections=sections)
