"""The ballot sheets of a group session: one per person, none of which can be told from another."""

from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.ballot_sheet_contents import BallotSheetContents
from kleurrijk_desktop.use_cases.ballot_sheets import MOST_SHEETS
from tests.reports.pdfs import elements, needs_poppler, opened, page_count, page_texts
from tests.reports.sheets import CHECKLISTS, ballots, bare, shipped, turkish
from tests.reports.test_every_document import sizes
from tests.storage.problems import expect_input

TWO_PAPERS = 4  # pages


def printed(contents: BallotSheetContents) -> bytes:
    return ReportLabWriter().ballot_sheets(contents)


def test_every_checklist_is_voted_on_with_two_sheets_of_paper() -> None:
    for checklist in CHECKLISTS:
        for language in ("nl", "de", "en"):
            assert page_count(printed(ballots(shipped(checklist), language))) <= TWO_PAPERS


@needs_poppler
def test_all_sheets_in_a_language_are_the_same_and_none_has_a_number(tmp_path: Path) -> None:
    copies = (("nl", 3), ("de", 2))
    texts = page_texts(printed(ballots(shipped("education"), "nl", copies=copies)), tmp_path)
    assert len(texts) == TWO_PAPERS * 5
    sheets = ["\n".join(texts[at : at + TWO_PAPERS]) for at in range(0, len(texts), TWO_PAPERS)]
    assert sheets[0] == sheets[1] == sheets[2]
    assert sheets[3] == sheets[4] != sheets[0]
    assert "Pagina 1 van 4" in sheets[2]
    assert "Seite 4 von 4" in sheets[4]


def test_each_sheet_begins_on_paper_of_its_own_in_its_language() -> None:
    one = page_count(printed(ballots(bare(), "nl")))
    assert one % 2 == 0
    copies = (("nl", 1), ("de", 1), ("en", 1))
    with opened(printed(ballots(shipped("volunteering"), "nl", copies=copies))) as pdf:
        titles = list(elements(pdf, "H1"))
        numbers = {sheet.objgen: place for place, sheet in enumerate(pdf.pages)}
        first_pages = [numbers[each.K[0].Pg.objgen] for each in titles]
        assert [each.get("/Lang") for each in titles] == [None, "de-DE", "en-GB"]
    assert first_pages[0] == 0
    assert all(page % 2 == 0 for page in first_pages)
    assert len(set(first_pages)) == len(copies)


def test_each_question_has_a_box_for_every_level_and_two_beside_the_scale() -> None:
    with opened(printed(ballots(bare(), "en"))) as pdf:
        said = [str(each.Alt) for each in elements(pdf, "Figure")]
    one = [*(f"Level {level} of 4" for level in range(5)), "Boxes to tick: n/a, ? don't know, or"]
    assert len(said) == len(one) * len(ballots(bare(), "en").items)
    assert all(found.startswith(begins) for found, begins in zip(said, one, strict=False))


def test_large_print_has_letters_of_18_points() -> None:
    with opened(printed(ballots(bare(), "nl", large=True))) as pdf:
        set_to = {(tag, size) for name, tag, size in sizes(pdf) if name == "Tf"}
    assert min(size for tag, size in set_to if tag != "/Artifact") >= 18


@needs_poppler
def test_a_language_that_only_the_checklist_speaks(tmp_path: Path) -> None:
    published = replace(bare(), translations=(turkish(),))
    data = printed(ballots(published, "nl", copies=(("tr", 1),)))
    text = " ".join(page_texts(data, tmp_path))
    assert "Herkes bana selam verir" in text
    assert "Pagina 1 van" in text


def test_what_cannot_be_printed_is_told() -> None:
    with expect_input("ballot-language-unknown"):
        ballots(bare(), "nl", copies=(("xx", 1),))
    with expect_input("too-many-sheets"):
        ballots(bare(), "nl", copies=(("nl", MOST_SHEETS), ("de", 1)))
