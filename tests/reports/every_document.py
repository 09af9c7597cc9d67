"""Every kind of document, in every language, with nothing in it, as usual, and at its worst.

    python -m tests.reports.every_document DIR

writes them all, with two controls that no validator may let pass.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.report_contents import ReportContents, quotable
from tests.logos import png
from tests.reports import held, planned, reported, samples, sheets
from tests.reports.extremes import MIXED, extreme_plan
from tests.reports.pdfs import elements, opened

LANGUAGES = ("nl", "de", "en")
SHAPES = ("empty", "normal", "extreme")
AT_NIGHT = {
    ("worksheet-two", "extreme"),
    ("worksheet-short-two", "extreme"),
    ("ballot-sheet-large", "extreme"),
    ("reading-sheet-two", "extreme"),
}  # take the longest
ACTIONS = 80
WRITER = ReportLabWriter()


@dataclass(frozen=True, slots=True)
class Made:
    """One document, by what it is."""

    kind: str
    shape: str
    language: str

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.shape}-{self.language}"

    def data(self) -> bytes:
        return KINDS[self.kind](self.shape, self.language)


def every_document() -> Iterator[Made]:
    for kind, shape, language in product(KINDS, SHAPES, LANGUAGES):
        yield Made(kind, shape, language)


def some_of_each() -> Iterator[Made]:
    """Yield every kind in nearly every shape, and every shape in every language."""
    for (row, kind), (column, shape) in product(enumerate(KINDS), enumerate(SHAPES)):
        if (kind, shape) not in AT_NIGHT:
            yield Made(kind, shape, LANGUAGES[(row + column) % len(LANGUAGES)])


def untagged() -> bytes:
    """Return a control: a page that ReportLab wrote by itself."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.drawString(100, 100, "Geen tags")
    canvas.save()
    return buffer.getvalue()


def without_one_alternative() -> bytes:
    """Return a control: a plan of ours, one of whose figures lost its words."""
    with opened(Made("plan", "normal", "nl").data()) as pdf:
        del next(elements(pdf, "Figure"))["/Alt"]
        buffer = BytesIO()
        pdf.save(buffer)
    return buffer.getvalue()


CONTROLS: dict[str, Callable[[], bytes]] = {
    "untagged": untagged,
    "without-one-alternative": without_one_alternative,
}


def decided(shape: str, language: str) -> PlanContents:
    if shape == "empty":
        return samples.empty_plan(language)
    many = shape == "extreme"
    return styled(planned.many(language, ACTIONS, MIXED) if many else planned.chosen(language))


def styled(contents: PlanContents) -> PlanContents:
    """Return the same plan of an organisation with a logo and a colour."""
    style = HouseStyle(contents.organisation.id, png(300, 100), "#B3261E", 1)
    return replace(contents, style=style)


def _undecided(shape: str, language: str) -> bytes:
    shapes = {"empty": samples.empty_plan, "normal": samples.plan, "extreme": extreme_plan}
    return WRITER.plan(shapes[shape](language), language)


def told(shape: str, language: str) -> ReportContents:
    shapes = {"empty": reported.empty, "normal": reported.normal, "extreme": reported.extreme}
    contents = shapes[shape](language)
    return replace(contents, known=styled(contents.known)) if shape == "normal" else contents


def _record(shape: str, language: str, *, with_counts: bool) -> bytes:
    return WRITER.session_record(held.record(shape, language, with_counts=with_counts), language)


def _published(shape: str, usual: str) -> Published:
    if shape == "extreme":
        return sheets.awkward()
    return sheets.bare() if shape == "empty" else sheets.shipped(usual)


def _worksheet(usual: str, shape: str, language: str, **options: Any) -> bytes:
    published = _published(shape, usual)
    if options.pop("one_section", False):
        options["section"] = published.checklist.sections[0].id
    if options.pop("in_two", False):
        options["also"] = beside(language)
    if shape == "extreme":
        options["organisation"] = MIXED
    return WRITER.worksheet(sheets.worksheet(published, language, **options))


def _partner_sheet(usual: str, shape: str, language: str, **options: Any) -> bytes:
    if options.pop("in_two", False):
        options["also"] = beside(language)
    if shape == "extreme":
        options["organisation"] = MIXED
    return WRITER.partner_sheet(sheets.partner_sheet(_published(shape, usual), language, **options))


def _ballots(shape: str, language: str, **options: Any) -> bytes:
    """Return the sheets of a group in two languages; the extreme one speaks a third, and Turkish.

    No language has more than two sheets, since they are all the same.
    """
    published = _published(shape, "education")
    if shape == "extreme":
        options |= {"organisation": MIXED, "copies": ((language, 1), ("tr", 1))}
        published = replace(published, translations=(*published.translations, sheets.turkish()))
    elif shape == "normal":
        options["copies"] = ((language, 2), (beside(language), 1))
    return WRITER.ballot_sheets(sheets.ballots(published, language, **options))


def _reading_sheet(shape: str, language: str, **options: Any) -> bytes:
    if options.pop("in_two", False):
        options["also"] = beside(language)
    if shape == "extreme":
        options["organisation"] = MIXED
    published = _published(shape, "care")
    scope = Scope.ALL if shape == "extreme" else Scope.SHORT
    contents = sheets.worksheet(published, language, scope=scope, **options)
    return WRITER.reading_sheet(contents)


def beside(language: str) -> str:
    """Return a language to stand beside another one."""
    return "de" if language == "nl" else "nl"


KINDS: dict[str, Callable[[str, str], bytes]] = {
    "plan": lambda shape, language: WRITER.plan(decided(shape, language), language),
    "plan-undecided": _undecided,
    "plan-large": lambda shape, language: WRITER.large_plan(decided(shape, language), language),
    "board": lambda shape, language: WRITER.board_page(decided(shape, language), language),
    "report": lambda shape, language: WRITER.report(told(shape, language), language),
    "report-quotable": lambda shape, language: WRITER.report(
        quotable(told(shape, language)), language
    ),
    "session-record": partial(_record, with_counts=False),
    "session-record-counts": partial(_record, with_counts=True),
    "worksheet": partial(_worksheet, "education"),
    "worksheet-short": partial(_worksheet, "care", scope=Scope.SHORT),
    "worksheet-large": partial(_worksheet, "businesses", large=True),
    "worksheet-section": partial(_worksheet, "neighbourhoods", one_section=True),
    "worksheet-two": partial(_worksheet, "volunteering", in_two=True),
    "worksheet-short-two": partial(_worksheet, "neighbourhoods", scope=Scope.SHORT, in_two=True),
    "partner-sheet": partial(_partner_sheet, "education"),
    "partner-sheet-cut": partial(_partner_sheet, "care", cut=True),
    "partner-sheet-large": partial(_partner_sheet, "businesses", large=True),
    "partner-sheet-two": partial(_partner_sheet, "education", in_two=True),
    "ballot-sheet": _ballots,
    "ballot-sheet-large": partial(_ballots, large=True),
    "reading-sheet": _reading_sheet,
    "guide": lambda _shape, language: WRITER.guide(language, samples.PRINTED, large=False),
    "guide-large": lambda _shape, language: WRITER.guide(language, samples.PRINTED, large=True),
    "reading-sheet-two": partial(_reading_sheet, in_two=True),
}


def write_all(folder: Path) -> list[Path]:
    """Write every document and the controls, and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = [(each.name, each.data) for each in every_document()]
    made += [(f"control-{name}", control) for name, control in CONTROLS.items()]
    files = []
    for name, data in made:
        files.append(folder / f"{name}.pdf")
        files[-1].write_bytes(data())
    return files


if __name__ == "__main__":
    for file in write_all(Path(sys.argv[1])):
        sys.stdout.write(f"{file}\n")
