"""The plan on paper where something was decided."""

from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.plan import ActionStatus
from kleurrijk_desktop.reports.looks import COMPACT, ROOMY, USUAL, Details, family
from kleurrijk_desktop.reports.plan_why import NARROWEST, WIDEST, why_width
from kleurrijk_desktop.reports.tagging import longest_word
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from tests.reports.extremes import MIXED, as_printed
from tests.reports.pdfs import failures, needs_poppler, page_count, plain_text, structure_text
from tests.reports.planned import chosen


def printed(contents: PlanContents, language: str = "en") -> bytes:
    return ReportLabWriter().plan(contents, language)


@pytest.mark.parametrize("text", ["", MIXED])
def test_a_plan_with_actions_is_conformant(text: str) -> None:
    assert failures(printed(chosen("en", text))) == []


def test_a_few_actions_stay_on_one_page() -> None:
    assert page_count(printed(chosen("en"))) == 1


@needs_poppler
def test_it_says_what_who_when_and_leaves_lines_for_the_rest(tmp_path: Path) -> None:
    text = structure_text(printed(chosen("en")), tmp_path)
    first, own, management = (text.index(f"{number}. ") for number in (1, 2, 3))
    ours, mine, theirs = text[first:own], text[own:management], text[management:]
    for expected in ("Who: Ali", "By: 31 December 2026", "Done on 20 December 2026"):
        assert expected in ours
    assert "2. Samen etenFirst step:Sign:" in mine
    assert "Our own idea" in mine
    assert "WhoBy when" in mine
    assert "For management" in theirs
    assert "4. " not in theirs  # what was dropped is not printed
    asked = theirs.index("What we ask of you")
    assert asked < theirs.index("Vier uur per maand") < theirs.index("15 January 2027.")
    assert "No action chosen yet" not in text


@needs_poppler
def test_one_action_names_every_question_that_it_answers_to(tmp_path: Path) -> None:
    contents = chosen("en")
    text = structure_text(printed(contents), tmp_path)
    shown = contents.printed_actions[0]
    assert len(shown.reasons) == 2
    for reason in shown.reasons:
        assert f"Question {reason.number}{reason.statement}" in text
    assert "Question 1, level 1: see action 3" in text


@needs_poppler
def test_what_people_wrote_comes_back_word_for_word(tmp_path: Path) -> None:
    text = "<b>vet</b> R&D </para> 😀"
    data = printed(chosen("en", text))
    assert (
        structure_text(data, tmp_path).count(as_printed(text)) == 2 * 3 + 3
    )  # title, step, sign; and more
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
