from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.reports.partner_sheet_looks import CUT, LARGE, ON_A4
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetContents
from tests.reports.extremes import MIXED, as_printed
from tests.reports.pdfs import (
    elements,
    failures,
    needs_poppler,
    opened,
    page_count,
    plain_text,
    structure_text,
)
from tests.reports.sheets import CHECKLISTS, MANY, awkward, bare, partner_sheet, shipped

LANGUAGES = ("nl", "de", "en")


def printed(contents: PartnerSheetContents) -> bytes:
    return ReportLabWriter().partner_sheet(contents)


@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("checklist", CHECKLISTS)
def test_a_sheet_is_one_page(checklist: str, language: str, *, cut: bool) -> None:
    with opened(printed(partner_sheet(shipped(checklist), language, cut=cut))) as pdf:
        (page,) = pdf.pages
        _left, _bottom, width, height = map(float, page.MediaBox)
        assert (width > height) == cut


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_what_one_would_notice_with_the_number_of_the_question(
    language: str, tmp_path: Path
) -> None:
    contents = partner_sheet(shipped("education"), language)
    text = structure_text(printed(contents), tmp_path)
    (reader,) = contents.readers
    assert len(contents.items) == 14
    for each in contents.items:
        assert f"{each.number}.\N{NO-BREAK SPACE}{reader.noticed(each.item)}" in text


@needs_poppler
def test_it_asks_for_no_name_and_says_so(tmp_path: Path) -> None:
    text = structure_text(printed(partner_sheet(shipped("education"), "en")), tmp_path)
    assert "Do not write your name." in text
    assert "Level" not in text


def test_each_sentence_has_four_boxes_that_say_what_they_mean() -> None:
    with opened(printed(partner_sheet(bare(), "en"))) as pdf:
        said = [str(each.Alt) for each in elements(pdf, "Figure")]
    assert said == ["Yes", "Partly", "No", "Don't know"] * len(bare().checklist.items)


@needs_poppler
def test_two_sheets_to_cut_are_the_same_twice(tmp_path: Path) -> None:
    contents = partner_sheet(shipped("education"), "nl", cut=True)
    text = plain_text(printed(contents), tmp_path)
    assert text.count("Wat merkt u?") == 2
    first = contents.items[0].item.noticed.split(",")[0][:20]
    assert structure_text(printed(contents), tmp_path).count(first) == 2


@needs_poppler
def test_two_sheets_to_cut_can_be_in_two_languages(tmp_path: Path) -> None:
    data = printed(partner_sheet(shipped("education"), "nl", also="de", cut=True))
    text = plain_text(data, tmp_path)
    assert text.count("Wat merkt u?") == text.count("Was merken Sie?") == 1
    with opened(data) as pdf:
        dutch, german = elements(pdf, "H1")
        assert "/Lang" not in dutch
        assert str(german.Lang) == "de-DE"


@needs_poppler
def test_two_languages_stand_in_one_table(tmp_path: Path) -> None:
    contents = partner_sheet(shipped("education"), "nl", also="de")
    data = printed(contents)
    text = structure_text(data, tmp_path)
    for reader in contents.readers:
        assert all(str(reader.noticed(each.item)) in text for each in contents.items)
    assert page_count(data) == 1
    with opened(data) as pdf:
        assert len(list(elements(pdf, "Table"))) == 1


@needs_poppler
def test_a_language_that_the_program_does_not_speak_can_stand_below(tmp_path: Path) -> None:
    turkish = Translation("tr", {"item-0.noticed": "Herkes bana selam verir."})
    published = replace(bare(), translations=(turkish,))
    data = printed(partner_sheet(published, "nl", also="tr"))
    assert failures(data) == []
    text = structure_text(data, tmp_path)
    assert "Herkes bana selam verir." in text
    assert text.count("Wat merkt u?") == 1


@needs_poppler
def test_what_is_too_long_for_half_a_page_is_not_cut(tmp_path: Path) -> None:
    contents = partner_sheet(awkward(), "nl", cut=True)
    text = structure_text(printed(contents), tmp_path)
    assert text.count(as_printed(MIXED)) == MANY


def test_boxes_are_large_enough_to_tick() -> None:
    four_millimetres = 4 * 72 / 25.4
    assert all(look.side >= four_millimetres for look in (*CUT, *ON_A4, LARGE))


def test_the_same_sheet_has_the_same_bytes() -> None:
    contents = partner_sheet(shipped("care"), "de", cut=True)
    assert printed(contents) == printed(contents)
