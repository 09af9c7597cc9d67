from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from tests.reports import samples
from tests.reports.extremes import LONG_NAME, MIXED, PAYLOAD, as_printed, extreme_plan
from tests.reports.pdfs import (
    elements,
    failures,
    needs_poppler,
    opened,
    operators,
    page_count,
    plain_text,
    structure_text,
)

PLANS: dict[str, Callable[[str], PlanContents]] = {
    "normal": samples.plan,
    "empty": samples.empty_plan,
}


def printed(contents: PlanContents, language: str = "en") -> bytes:
    return ReportLabWriter().plan(contents, language)


def all_at(level: str) -> dict[str, Answer]:
    return {f"item-{place}": Answer(Choice(level)) for place in range(12)}


@pytest.mark.parametrize("kind", PLANS)
def test_a_plan_is_one_page(kind: str, language: str) -> None:
    assert page_count(printed(PLANS[kind](language), language)) == 1


def test_a_long_plan_flows_and_stays_whole() -> None:
    contents = samples.plan()
    many = replace(contents, proposed=contents.result.suggestions * 4)
    data = printed(many)
    assert page_count(data) > 2
    assert failures(data) == []


def test_the_same_contents_give_the_same_bytes() -> None:
    assert printed(samples.plan()) == printed(samples.plan())


def test_the_day_of_printing_is_in_the_file() -> None:
    with opened(printed(samples.plan())) as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261123")
        assert str(pdf.docinfo["/Title"]) == "Improvement plan of Basisschool De Linde"


def test_the_language_of_the_document_is_a_tag_with_a_country(language: str) -> None:
    with opened(printed(samples.plan(language), language)) as pdf:
        expected = {"nl": "nl-NL", "de": "de-DE", "en": "en-GB"}[language]
        assert str(pdf.Root.Lang) == expected


@needs_poppler
def test_the_head_says_who_what_when_and_how(tmp_path: Path) -> None:
    text = structure_text(printed(samples.plan("en")), tmp_path)
    for expected in (
        "Improvement plan of Basisschool De Linde",
        "Unit: Onderbouw",
        "Place: Almelo",
        "About whom: ouders die het Nederlands nog leren",
        "Checklist: Education and parents (short path)",
        "Date: 20 November 2026",
        "Filled in by a group of 11 (6 leerkrachten, 4 ouders, 1 directie).",
        "People it is about took part.",
    ):
        assert expected in text


@needs_poppler
def test_the_result_begins_with_words_and_has_its_coverage(tmp_path: Path) -> None:
    text = structure_text(printed(samples.plan("en")), tmp_path)
    words = text.index("Nearest to level 2: Happens, depends on the person.")
    points = text.index("48 of 100 points — what we do, not what people experience.")
    coverage = text.index("Based on 9 of 12 questions; 2 don't know yet, 1 not applicable, 0 open.")
    assert words < points < coverage
    assert "%" not in text


@needs_poppler
def test_a_provisional_number_shows_its_range(tmp_path: Path) -> None:
    answered = {**samples.answers(), "item-10": Answer(Choice.UNKNOWN)}
    text = structure_text(printed(samples.plan("en", answered=answered)), tmp_path)
    assert "Provisional: 3 questions have no level yet." in text


@needs_poppler
def test_must_haves_are_named_by_what_has_to_happen(tmp_path: Path) -> None:
    answered = {
        **samples.answers(),
        "item-4": Answer(Choice.NOT_APPLICABLE, reason="er zijn geen klachten"),
        "item-5": Answer(Choice.UNKNOWN, reason="dat dachten we eerst", ask_whom="de directie"),
    }
    text = structure_text(printed(samples.plan("en", answered=answered)), tmp_path)
    for expected in (
        "Must be in place, and is below level 3•Question 1, level 1: see suggestion 1",
        "Find out this week•For difficult conversations we arrange",
        "an interpreter who is not family. (de directie)",
        "Must be in place, and does not apply to us•A complaint about",
        "unequal treatment is answered within a week. (er zijn geen klachten)",
    ):
        assert expected in text


@needs_poppler
def test_a_must_have_that_is_not_suggested_is_quoted(tmp_path: Path) -> None:
    contents = replace(samples.plan("en"), proposed=())
    text = structure_text(printed(contents), tmp_path)
    assert "in a language that she or he understands. (level 1)" in text
    assert "No suggestions were asked for." in text


@needs_poppler
def test_each_suggestion_says_what_why_and_how_we_notice(tmp_path: Path) -> None:
    contents = samples.plan("en")
    text = structure_text(printed(contents), tmp_path)
    assert len(contents.proposed) == 6
    for number, suggestion in enumerate(contents.proposed, 1):
        item, measure = suggestion.item, suggestion.measure
        question = contents.result.items.index(item) + 1
        begin = text.index(f"{number}. {contents.reader.measure_title(item, measure)}")
        block = text[begin : begin + 600]
        assert f"First step: {contents.reader.first_step(item, measure)}" in block
        assert "Sign: " in block
        assert f"Question {question}{contents.reader.statement(item)}" in block
        assert "WhoBy when" in block


def test_each_suggestion_shows_its_level_as_a_figure_with_words() -> None:
    contents = samples.plan("en")
    with opened(printed(contents)) as pdf:
        found = [str(figure.Alt) for figure in elements(pdf, "Figure")]
    assert found[0] == "Level 1 of 4: First steps"
    assert [alternative[6] for alternative in found] == [
        str(suggestion.level) for suggestion in contents.proposed
    ]


@needs_poppler
def test_an_empty_plan_has_labels_to_fill_in_and_says_why_nothing_is_suggested(
    tmp_path: Path,
) -> None:
    text = structure_text(printed(samples.empty_plan("en")), tmp_path)
    assert "Unit: The whole organisationPlace:Date: 20 November 2026" in text
    assert "(short path)About whom:How made:" in text
    assert "Filled in by one person." in text
    assert "No suggestions yet: no question has a level." in text


@needs_poppler
def test_where_all_is_well_nothing_is_suggested(tmp_path: Path) -> None:
    contents = samples.plan("en", answered=all_at("4"))
    text = structure_text(printed(contents), tmp_path)
    assert "No suggestions: every question with a level has reached level 3." in text


@needs_poppler
def test_it_ends_with_the_next_date_and_the_colophon(tmp_path: Path) -> None:
    text = structure_text(printed(samples.plan("en")), tmp_path)
    next_date = text.index("Look again on 20 May 2027, after half a year")
    colophon = text.index("The levels: 0\u00a0Not started · 1\u00a0First steps")
    assert next_date < colophon
    assert "The levels are the group's own judgement. Made with KleurRijk " in text
    assert text.endswith("Education and parents, version 3.")


@needs_poppler
def test_the_footer_is_printed_and_not_read(tmp_path: Path) -> None:
    data = printed(samples.plan("en"))
    footer = "Basisschool De Linde · Improvement plan · 23 November 2026"
    assert f"{footer} Page 1 of 1" in plain_text(data, tmp_path)
    assert footer not in structure_text(data, tmp_path)


def test_texts_that_are_not_translated_say_in_which_language_they_are() -> None:
    contents = samples.plan("nl")
    with opened(printed(replace(contents, reader=Reader(contents.checklist)))) as pdf:
        found = {str(span.Lang) for span in elements(pdf, "Span")}
        count = len(list(elements(pdf, "Span")))
    assert found == {"nl-NL"}
    assert count >= 4 * len(contents.proposed)


def test_translated_texts_do_not_say_so() -> None:
    with opened(printed(samples.plan("en"))) as pdf:
        assert list(elements(pdf, "Span")) == []


@needs_poppler
def test_awkward_texts_come_back_word_for_word(tmp_path: Path) -> None:
    text = structure_text(printed(extreme_plan()), tmp_path)
    assert text.count(as_printed(MIXED)) > 30
    assert as_printed(LONG_NAME[:500]) in text


@needs_poppler
def test_awkward_texts_are_printed_as_whole_words(tmp_path: Path) -> None:
    text = plain_text(printed(extreme_plan()), tmp_path)
    for word in ("Zażółć gęślą jaźń", "ağaç", "<b>vet</b>", "R&D AT&T", "</para>", "<jan@x.nl>"):
        assert word in text


@needs_poppler
def test_a_payload_is_printed_and_nothing_else(tmp_path: Path) -> None:
    canary = tmp_path / "executed"
    payload = PAYLOAD.format(canary=canary)
    data = printed(extreme_plan(text=payload))
    assert not canary.exists()
    assert payload in structure_text(data, tmp_path)


@needs_poppler
def test_a_picture_in_a_text_stays_text(tmp_path: Path) -> None:
    canary = Path(__file__).parent / "canary.png"
    targets = (canary, canary.as_uri(), "http://127.0.0.1:9/c.png", "data:image/png;base64,iVBO")
    text = " ".join(f'<img src="{target}"/>' for target in targets)
    data = printed(extreme_plan(text=text))
    assert text in structure_text(data, tmp_path)
    with opened(data) as pdf:
        assert all("/XObject" not in sheet.Resources for sheet in pdf.pages)
        assert "Do" not in {name for _stack, name in operators(pdf)}


def test_fonts_are_embedded() -> None:
    with opened(printed(extreme_plan())) as pdf:
        fonts = {
            str(font.BaseFont): font.DescendantFonts[0].FontDescriptor
            for sheet in pdf.pages
            for font in sheet.Resources.Font.values()
        }
        assert sorted(fonts) == ["/AAAAAA+NotoSans-Bold", "/AAAAAA+NotoSans-Regular"]
        assert all("/FontFile2" in descriptor for descriptor in fonts.values())
