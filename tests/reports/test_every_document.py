"""What holds of every kind of document, in every language, whatever it says."""

from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

import pikepdf
import pytest

from tests.reports.every_document import (
    AT_NIGHT,
    CONTROLS,
    KINDS,
    LANGUAGES,
    SHAPES,
    Made,
    every_document,
    some_of_each,
)
from tests.reports.extremes import MIXED, as_printed
from tests.reports.judges import wrong
from tests.reports.pdfs import (
    elements,
    failures,
    needs_poppler,
    opened,
    operators,
    plain_text,
    structure_text,
)
from tests.thorough import THOROUGH

WHOLE_WORDS = ("Zażółć gęślą jaźń", "İstanbul'da", "ağaç", "R&D AT&T", "</para>", "<jan@x.nl>")
TAGS = {"nl": "nl-NL", "de": "de-DE", "en": "en-GB"}
LONGEST = ("plan", "report", "worksheet", "worksheet-short", "partner-sheet", "partner-sheet-two")
SHORTEST = ("plan-undecided", "board", "report-quotable", "worksheet-section", "partner-sheet-cut")


def by_name(documents: Iterable[Made]) -> list[object]:
    return [pytest.param(made, id=made.name) for made in documents]


@pytest.mark.parametrize("made", by_name(every_document() if THOROUGH else some_of_each()))
def test_it_is_conformant(made: Made) -> None:
    assert failures(made.data()) == []


@pytest.mark.parametrize("control", CONTROLS)
def test_control_what_is_not_fails(control: str) -> None:
    assert failures(CONTROLS[control]())


def test_some_of_each_leave_no_kind_shape_or_language_out() -> None:
    some = set(some_of_each())
    shapes = {(made.kind, made.shape) for made in some}
    assert shapes == set(product(KINDS, SHAPES)) - AT_NIGHT
    assert {(made.shape, made.language) for made in some} == set(product(SHAPES, LANGUAGES))
    assert {made.kind for made in some} == set(KINDS)
    assert some < set(every_document())


def test_a_judge_that_errs_is_found() -> None:
    good, bad, lost = Path("plan.pdf"), Path("control-untagged.pdf"), Path("board.pdf")
    assert wrong({good: True, bad: False}, [good, bad]) == []
    assert wrong({good: False, bad: True}, [good, bad, lost]) == [
        "board.pdf was not judged",
        "plan.pdf fails",
        "control-untagged.pdf passes",
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_drawn_that_is_neither_read_nor_an_artifact(kind: str) -> None:
    with opened(Made(kind, "normal", "de").data()) as pdf:
        assert str(pdf.Root.Lang) == TAGS["de"]
        assert str(pdf.Root.MarkInfo.Marked) == "True"
        assert {str(sheet.Tabs) for sheet in pdf.pages} == {"/S"}
        assert {len(stack) for stack, _name in operators(pdf)} == {1}
        levels = [int(str(each.S)[2:]) for each in elements(pdf) if str(each.S)[:2] == "/H"]
        steps = zip([0, *levels], levels, strict=False)
        assert all(below <= above + 1 for above, below in steps)
        with pdf.open_outline() as outline:
            assert len(outline.root) == levels.count(1)


@pytest.mark.parametrize("kind", KINDS)
def test_the_paper_has_its_margins(kind: str) -> None:
    with opened(Made(kind, "normal", "nl").data()) as pdf:
        sizes = {tuple(round(float(edge)) for edge in sheet.MediaBox) for sheet in pdf.pages}
    across = kind == "partner-sheet-cut"
    assert sizes == {(0, 0, 842, 595) if across else (0, 0, 595, 842)}


@pytest.mark.parametrize("kind", KINDS)
def test_no_line_is_too_thin_and_no_letter_too_small(kind: str) -> None:
    with opened(Made(kind, "normal", "en").data()) as pdf:
        set_to = list(sizes(pdf))
    assert min(size for name, tag, size in set_to if name == "Tf" and tag != "/Figure") >= 8.5
    assert min(size for name, _tag, size in set_to if name == "w") >= 0.5


def sizes(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str, float]]:
    """Yield every size of letters (Tf) and width of lines (w), with the tag around it."""
    for sheet in pdf.pages:
        tag = ""
        for step in pikepdf.parse_content_stream(sheet):
            name = str(step.operator)
            if name in {"BDC", "BMC"}:
                tag = str(step.operands[0])
            elif name in {"Tf", "w"}:
                yield name, tag, float(step.operands[-1])


@needs_poppler
@pytest.mark.parametrize("kind", LONGEST + SHORTEST if THOROUGH else SHORTEST)
def test_what_people_wrote_comes_back_word_for_word(kind: str, tmp_path: Path) -> None:
    data = Made(kind, "extreme", "nl").data()
    assert as_printed(MIXED) in structure_text(data, tmp_path)
    printed = plain_text(data, tmp_path)
    assert [word for word in WHOLE_WORDS if word not in printed] == []
