from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.content_text import Reader, Translation
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents
from kleurrijk_desktop.wording.levels import choose_rule, level_label
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
from tests.reports.sheets import CHECKLISTS, awkward, bare, shipped, worksheet

LANGUAGES = ("nl", "de", "en")


def printed(contents: WorksheetContents) -> bytes:
    return ReportLabWriter().worksheet(contents)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("checklist", CHECKLISTS)
def test_the_short_path_stands_on_both_sides_of_one_sheet(checklist: str, language: str) -> None:
    contents = worksheet(shipped(checklist), language, scope=Scope.SHORT)
    assert page_count(printed(contents)) == 2


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("checklist", CHECKLISTS)
def test_one_sheet_says_what_is_asked_and_what_level_3_asks(
    checklist: str, language: str, tmp_path: Path
) -> None:
    contents = worksheet(shipped(checklist), language, scope=Scope.SHORT)
    text = structure_text(printed(contents), tmp_path)
    (reader,) = contents.readers
    with speaking(language):
        assert choose_rule() in text
        assert all(level_label(level) in text for level in range(5))
    for each in contents.items:
        assert f"{each.number}. {reader.statement(each.item)}" in text
        assert str(reader.anchor(each.item, 3)) in text


@needs_poppler
def test_a_few_questions_have_all_levels_on_one_sheet(tmp_path: Path) -> None:
    contents = worksheet(shipped("education"), "nl", scope=Scope.SHORT, section="s3")
    text = structure_text(printed(contents), tmp_path)
    (reader,) = contents.readers
    for each in contents.items:
        assert all(str(reader.anchor(each.item, level)) in text for level in range(5))


def test_what_does_not_fit_on_one_sheet_runs_on() -> None:
    contents = worksheet(awkward(), "nl", scope=Scope.SHORT)
    assert page_count(printed(contents)) > 2


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_worksheet_says_everything_word_for_word(language: str, tmp_path: Path) -> None:
    contents = worksheet(shipped("education"), language)
    text = structure_text(printed(contents), tmp_path)
    (reader,) = contents.readers
    checklist = contents.checklist
    for context in ("introduction", "invite", "about_whom"):
        assert str(reader.text(f"checklist.{context}", getattr(checklist, context))) in text
    for section in contents.sections:
        assert str(reader.section_title(section.section)) in text
        for each in section.items:
            assert f"{each.number}. {reader.statement(each.item)}" in text
            assert all(str(reader.anchor(each.item, level)) in text for level in range(5))
    for term in contents.terms:
        explained = term.explained(language)
        assert f"{explained.word}: {explained.meaning}" in text


@needs_poppler
def test_what_people_would_notice_is_left_out(tmp_path: Path) -> None:
    contents = worksheet(shipped("education"), "nl")
    text = plain_text(printed(contents), tmp_path)
    noticed = [each.item.noticed for each in contents.items if each.item.noticed]
    assert noticed
    assert not [each for each in noticed if each in text]


@needs_poppler
def test_only_the_words_of_the_printed_questions_are_explained(tmp_path: Path) -> None:
    whole, part = (
        worksheet(shipped("education"), "en", section=section) for section in (None, "s1")
    )
    text = structure_text(printed(part), tmp_path)
    absent = [term for term in whole.terms if term not in part.terms]
    assert absent
    assert part.terms
    assert "What these words mean" in text
    assert not [term for term in absent if str(term.explained("en").meaning) in text]


@needs_poppler
def test_a_section_keeps_the_numbers_of_the_whole(tmp_path: Path) -> None:
    contents = worksheet(shipped("education"), "en", section="s2")
    first = contents.items[0]
    assert first.number > 1
    text = structure_text(printed(contents), tmp_path)
    assert f"{first.number}. {contents.readers[0].statement(first.item)}" in text


@needs_poppler
def test_the_organisation_is_filled_in_where_it_is_known(tmp_path: Path) -> None:
    contents = worksheet(bare(), "en", organisation="Basisschool De Linde")
    assert "Organisation: Basisschool De Linde" in structure_text(printed(contents), tmp_path)


def test_a_question_is_never_cut() -> None:
    """Every block is a heading with its table; both begin and end on one page."""
    with opened(printed(worksheet(shipped("education"), "de"))) as pdf:
        tables = list(elements(pdf, "Table"))
        assert len(tables) == 40
        for table in tables:
            assert len(set(_pages(table))) == 1


def _pages(element: Any) -> Iterator[Any]:
    for kid in element.get("/K", []):
        if kid.get("/Type") == "/MCR":
            yield kid.Pg.objgen
        elif "/S" in kid:
            yield from _pages(kid)


def test_every_box_says_what_it_stands_for() -> None:
    with opened(printed(worksheet(bare(), "en"))) as pdf:
        said = [str(each.Alt) for each in elements(pdf, "Figure")]
    asked = len(bare().checklist.items)
    assert len(said) == 7 * asked
    assert said[:2] == ["Level 0 of 4: Not started", "Level 1 of 4: First steps"]
    assert said[5:7] == ["Doesn't apply to us", "We don't know yet"]


def test_boxes_are_row_headers() -> None:
    with opened(printed(worksheet(bare(), "en"))) as pdf:
        headers = list(elements(pdf, "TH"))
        assert len(headers) == 7 * len(bare().checklist.items)
        assert {str(each.A[0].Scope) for each in headers} == {"/Row"}


def test_large_print_has_no_small_letters() -> None:
    with opened(printed(worksheet(shipped("care"), "de", large=True))) as pdf:
        sizes = {
            float(step.operands[1])
            for page in pdf.pages
            for step in _outside_artifacts(page)
            if str(step.operator) == "Tf"
        }
    assert min(sizes) >= 16


def _outside_artifacts(page: pikepdf.Page) -> Iterator[Any]:
    inside: list[bool] = []
    for step in pikepdf.parse_content_stream(page):
        if str(step.operator) in {"BDC", "BMC"}:
            inside.append(str(step.operands[0]) == "/Artifact")
        elif str(step.operator) == "EMC":
            inside.pop()
        if any(inside) or not inside:
            continue
        yield step


def test_two_languages_are_each_tagged_with_their_own() -> None:
    contents = worksheet(shipped("education"), "nl", also="de", section="s1")
    german = contents.readers[1]
    with opened(printed(contents)) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        tagged = [each for each in elements(pdf, "P") if str(each.get("/Lang", "")) == "de-DE"]
    # Statement, five levels and the two answers beside the scale, for each question at least.
    assert len(tagged) > 8 * len(contents.items)
    assert str(german.statement(contents.items[0].item)) != contents.items[0].item.statement


@needs_poppler
def test_two_languages_say_the_same_in_both(tmp_path: Path) -> None:
    contents = worksheet(shipped("education"), "nl", also="de", section="s1")
    text = structure_text(printed(contents), tmp_path)
    for reader in contents.readers:
        for each in contents.items:
            assert str(reader.statement(each.item)) in text
            assert all(str(reader.anchor(each.item, level)) in text for level in range(5))
    assert "Kies het hoogste niveau" in text
    assert "Wählen Sie die höchste Stufe" in text


@needs_poppler
def test_a_language_that_the_program_does_not_speak_can_stand_beside(tmp_path: Path) -> None:
    turkish = Translation("tr", {"item-0.statement": "Herkes selam verir."})
    published = replace(bare(), translations=(turkish,))
    contents = worksheet(published, "nl", also="tr")
    data = printed(contents)
    assert failures(data) == []
    text = structure_text(data, tmp_path)
    assert "Herkes selam verir." in text
    assert text.count("Kies het hoogste niveau") == 1
    with opened(data) as pdf:
        assert "tr" in {str(each.get("/Lang", "")) for each in elements(pdf)}


def test_a_text_that_is_not_translated_keeps_its_own_language() -> None:
    contents = replace(worksheet(bare(), "en"), readers=(Reader(bare().checklist),))
    with opened(printed(contents)) as pdf:
        statements = list(elements(pdf, "H3"))
        assert statements
        assert {str(each.Lang) for each in statements} == {"nl-NL"}


@needs_poppler
def test_awkward_texts_come_out_word_for_word(tmp_path: Path) -> None:
    contents = worksheet(awkward(), "nl", section="odd", organisation=MIXED)
    text = structure_text(printed(contents), tmp_path)
    # A statement and five levels for each question, one level is twelve times as long; the name,
    # the introduction, whom to invite, about whom, two things to bring, the section (twice), the
    # term (twice), and twice the title.
    assert text.count(as_printed(MIXED)) == 6 * len(contents.items) + 11 + 12


def test_the_same_worksheet_has_the_same_bytes() -> None:
    contents = worksheet(shipped("care"), "de", scope=Scope.SHORT)
    assert printed(contents) == printed(contents)


@needs_poppler
def test_the_time_is_that_of_the_printed_part(tmp_path: Path) -> None:
    for section, minutes in ((None, 40), ("s1", 20)):
        data = printed(worksheet(bare(), "en", section=section))
        assert f"Time: about {minutes} minutes." in structure_text(data, tmp_path)


def test_the_title_of_a_section_stands_with_its_first_question() -> None:
    with opened(printed(worksheet(shipped("care"), "de", large=True))) as pdf:
        heads = [each for each in elements(pdf) if str(each.S) in {"/H2", "/H3"}]
        followed = [
            (here, below)
            for here, below in pairwise(heads)
            if (str(here.S), str(below.S)) == ("/H2", "/H3")
        ]
        assert len(followed) == 8
        for here, below in followed:
            assert set(_pages(here)) == set(_pages(below))
