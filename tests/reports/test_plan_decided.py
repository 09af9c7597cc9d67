"""The plan on paper where something was decided."""

from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.plan import Action, ActionStatus
from kleurrijk_desktop.reports.looks import COMPACT, ROOMY, USUAL, Details, family
from kleurrijk_desktop.reports.plan_why import NARROWEST, WIDEST, why_width
from kleurrijk_desktop.reports.tagging import longest_word
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction
from tests.reports.every_document import styled
from tests.reports.extremes import MIXED, as_printed
from tests.reports.pdfs import (
    elements,
    needs_poppler,
    opened,
    page_texts,
    plain_text,
    structure_text,
)
from tests.reports.planned import LONG, chosen, many


def printed(contents: PlanContents, language: str = "en") -> bytes:
    return ReportLabWriter().plan(contents, language)


def with_actions(count: int) -> PlanContents:
    """Return a plan with so many actions of ordinary length."""
    contents = chosen("en")
    actions = tuple(
        ShownAction(Action(f"a-{place}", "p", place, f"Action {place} of an ordinary length"), ())
        for place in range(1, count + 1)
    )
    return replace(contents, actions=actions)


@needs_poppler
@pytest.mark.parametrize("logo", [False, True])
def test_a_head_that_fills_the_page_is_cut_short(tmp_path: Path, *, logo: bool) -> None:
    contents = many("nl", 80, MIXED)
    shown = styled(contents) if logo else contents
    first, second, *_rest = page_texts(printed(shown, "nl"), tmp_path)
    assert "Wat we van u vragen" in first
    assert second.startswith("1. Zażółć gęślą")


def test_the_same_contents_give_the_same_bytes() -> None:
    assert printed(chosen()) == printed(chosen())


@needs_poppler
def test_the_first_page_is_the_plan_in_short(tmp_path: Path) -> None:
    first, *rest = page_texts(printed(chosen("en")), tmp_path)
    for expected in (
        "In short",
        "Nearest to level 2",
        "48 of 100 points",
        "2 questions that must be in place are below level 3.",
        "We do 2 things ourselves. 1 thing is for management. The last day is 31 December 2026.",
        "Priority Level now (wanted) Who Ready by",
        "What we ask of you",
        "A decision on action 3.",
        "Working time: 12.5 hours.",
        "Money: € 2500.",
        "Vier uur per maand",
    ):
        assert expected in first
    assert "Where we start small:" not in first
    assert rest[0].startswith("1. Let three parents")


@needs_poppler
@pytest.mark.parametrize("count", [1, 12, 80])
def test_the_first_page_stays_one_page(tmp_path: Path, count: int) -> None:
    first, second, *_rest = page_texts(printed(with_actions(count)), tmp_path)
    assert "What we ask of you" in first
    assert ("more, on the pages that follow." in first) == (count == 80)
    assert second.startswith("1. Action 1 of an ordinary length")


@needs_poppler
def test_a_block_says_all_that_is_known_and_leaves_lines_for_the_rest(tmp_path: Path) -> None:
    text = structure_text(printed(chosen("en")), tmp_path)
    block = text[text.index("Ours · ") : text.index("Where we stand")]
    ours, rest = block.split("2. Samen eten")
    own, management = rest.split("3. ")
    for expected in (
        "Where we start small: Groep 1 en 2",
        "Who: Ali",
        "With whom: de ouderraad",
        "Start: 1 September 2026",
        "Ready by: 31 December 2026",
        "Hours of work: 1.5",
        "Money in euros: 125.50",
        "Who of the people it is about: twee ouders die pas kort hier wonen",
        "How it is now: Brieven gaan",
        "How we want it to be: Elke ouder",
        "3 October 2026 Twee brieven zijn herschreven.",
        "Done on: 20 December 2026",
        "What changed: Meer ouders komen naar het gesprek.",
        "Who told us: de ouders zelf, op de koffieochtend",
    ):
        assert expected in ours
    assert "Where we start small:First step:Who:With whom:" in own
    assert "Done on:What changed:Who told us:" in own
    assert management.index("For management") < management.index("Hours of work: 12.5")
    assert "4. " not in management  # what was dropped is not printed


def test_the_boxes_say_which_is_ticked() -> None:
    with opened(printed(chosen("en"))) as pdf:
        found = [str(figure.Alt) for figure in elements(pdf, "Figure")]
    boxes = [each for each in found if each.startswith("Box ticked: ")]
    assert boxes[0] == "Box ticked: Done. The boxes: To do, In progress, Done, Dropped."
    assert len(boxes) == 3


@needs_poppler
def test_no_block_is_cut(tmp_path: Path) -> None:
    pages = page_texts(printed(with_actions(12)), tmp_path)
    for page in pages[1:]:
        assert page.count("Where we start small:") == page.count("Who told us:")


@needs_poppler
def test_a_note_longer_than_a_page_is_printed_whole(tmp_path: Path) -> None:
    word = "herschreven "
    contents = many("nl", 1, word)
    assert structure_text(printed(contents, "nl"), tmp_path).count("herschreven") >= LONG // len(
        word
    )


@needs_poppler
def test_it_shows_where_we_stand_lowest_first_and_what_others_say(tmp_path: Path) -> None:
    contents = chosen("en")
    text = structure_text(printed(contents), tmp_path)
    standing = text[text.index("Where we stand") : text.index("To find out")]
    assert "Question 1, level 1: see action 3" in standing
    section = contents.result.sections[0]
    found = [
        (standing.index(f"{contents.reader.statement(item)}"), level)
        for item in section.items
        if (level := contents.answers[item.id].level) is not None
    ]
    levels = [level for _place, level in sorted(found)]
    assert levels == [0, 1, 2, 2, 3]
    others = text[text.index("What people notice") :]
    assert "YesPartlyNoDon't knowOur levelIk word begrepen.1342" in others
    assert "Ik word begrepen.More than half say no. Our own answer is level 3.1160" in others
    assert others.count("Ik word begrepen.") == 2  # of the third fewer than five answered
    assert "We look at this plan again on 15 January 2027." in others
    for label in ("0\u00a0Not started", "4\u00a0Reviewed and improved together"):
        assert label in others


@needs_poppler
def test_where_nothing_is_asked_there_are_lines_to_ask_on(tmp_path: Path) -> None:
    text = structure_text(printed(replace(with_actions(1), plan=None)), tmp_path)
    assert "What we ask of youDecisionsHoursMoney1. Action 1" in text


@needs_poppler
def test_what_people_wrote_comes_back_word_for_word(tmp_path: Path) -> None:
    text = "<b>vet</b> R&D </para> 😀"
    data = printed(chosen("en", text))
    assert structure_text(data, tmp_path).count(as_printed(text)) >= 3 * 4 + 9
    for word in ("<b>vet</b>", "R&D", "</para>"):
        assert word in plain_text(data, tmp_path)


@needs_poppler
def test_a_plan_whose_actions_were_all_dropped_has_suggestions(tmp_path: Path) -> None:
    contents = chosen("en")
    dropped = tuple(
        replace(each, action=replace(each.action, status=ActionStatus.DROPPED))
        for each in contents.actions
    )
    text = structure_text(printed(replace(contents, actions=dropped)), tmp_path)
    assert "No action chosen yet: what we could do first" in text


@pytest.mark.parametrize("details", [ROOMY, USUAL, COMPACT])
def test_no_ordinary_word_is_cut_in_the_column_of_reasons(details: Details) -> None:
    word = "Einwanderungsgeschichte"
    width = why_width([Text(f"Eltern mit {word}", "de")], details)
    assert NARROWEST <= width < WIDEST
    assert longest_word([word], family(), details.text.size) < width - 9
    assert why_width([Text("kort", "nl")], details) == NARROWEST
    assert why_width([Text("x" * 300, "nl")], details) == WIDEST
