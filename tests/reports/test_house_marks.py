"""A logo and a colour stand at the head of what is handed out, and a screen reader is told."""

from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from tests.logos import png
from tests.reports.pdfs import failures, opened, page_count
from tests.reports.planned import chosen

WRITER = ReportLabWriter()
WRITTEN: dict[str, Callable[[PlanContents], bytes]] = {
    "plan": lambda contents: WRITER.plan(contents, "en"),
    "board": lambda contents: WRITER.board_page(contents, "en"),
    "report": lambda contents: WRITER.report(ReportContents(contents, None), "en"),
}


def styled(width: int = 300, height: int = 100) -> PlanContents:
    contents = chosen("en")
    style = HouseStyle(contents.organisation.id, png(width, height), "#B3261E", 1)
    return replace(contents, style=style)


def pictures(data: bytes) -> int:
    with opened(data) as pdf:
        return sum(len(page.get_images()) for page in pdf.pages)


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_document_with_a_logo_conforms(kind: str) -> None:
    contents = styled()
    data = WRITTEN[kind](contents)
    assert failures(data) == []
    assert pictures(data) == 1
    assert data == WRITTEN[kind](contents)
    assert contents.organisation.name in figures(data)


def test_without_a_style_nothing_is_there() -> None:
    data = WRITTEN["board"](chosen("en"))
    assert pictures(data) == 0
    assert chosen("en").organisation.name not in figures(data)


def test_a_logo_that_a_disk_damaged_stops_no_document() -> None:
    contents = styled()
    assert contents.style is not None
    flipped = bytearray(contents.style.logo)
    flipped[60] ^= 1
    style = replace(contents.style, logo=bytes(flipped))
    assert pictures(WRITTEN["board"](replace(contents, style=style))) == 0


@pytest.mark.parametrize(("width", "height"), [(900, 1), (1, 450), (900, 450)])
def test_the_board_page_stays_one_page_whatever_form_the_logo_has(width: int, height: int) -> None:
    data = WRITTEN["board"](styled(width, height))
    assert page_count(data) == 1
    assert failures(data) == []


def figures(data: bytes) -> set[str]:
    """Return what is said in place of the pictures."""
    with opened(data) as pdf:
        return {
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        }
