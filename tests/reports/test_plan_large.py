"""The plan in large print says the same, in letters of 16 points and without tables."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from kleurrijk_desktop.domain.plan import ActionStatus
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.plan_words import status_name
from tests.reports import samples
from tests.reports.pdfs import elements, needs_poppler, opened, structure_text
from tests.reports.planned import chosen

LEAST = 16.0


def printed(contents: PlanContents) -> bytes:
    return ReportLabWriter().large_plan(contents, "en")


def sizes(pdf: pikepdf.Pdf) -> Iterator[float]:
    """Yield the sizes of all letters that are read, the ones in pictures included."""
    for page in pdf.pages:
        artifact = False
        for step in pikepdf.parse_content_stream(page):
            name = str(step.operator)
            if name in {"BDC", "BMC"}:
                artifact = str(step.operands[0]) == "/Artifact"
            elif name == "Tf" and not artifact:
                yield float(step.operands[1])


@pytest.mark.parametrize("make", [chosen, samples.plan, samples.empty_plan])
def test_every_letter_that_is_read_is_large(make: object) -> None:
    assert callable(make)
    with opened(printed(make("en"))) as pdf:
        assert min(sizes(pdf)) >= LEAST
        assert not list(elements(pdf, "Table"))


@needs_poppler
def test_it_says_what_the_usual_one_says(tmp_path: Path) -> None:
    contents = chosen("en")
    said = structure_text(printed(contents), tmp_path)
    for shown in contents.printed_actions:
        action = shown.action
        for text in (action.title, action.first_step, action.owner, action.what_changed):
            assert text in said
    assert "What we ask of you" in said
    for item in contents.result.items:
        assert contents.reader.statement(item).value in said


def test_every_status_has_its_box() -> None:
    with opened(printed(chosen("en"))) as pdf:
        told = [str(each.Alt) for each in elements(pdf, "Figure")]
    assert any("Box ticked" in each for each in told)
    for status in ActionStatus:
        assert any(status_name(status) in each for each in told)
