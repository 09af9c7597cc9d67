"""The board page is always one page, whatever people wrote."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.reports.shorter import shorter
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from tests.reports import samples
from tests.reports.extremes import MIXED, PAYLOAD
from tests.reports.pdfs import needs_poppler, page_count, plain_text, structure_text
from tests.reports.planned import chosen, many


def extreme(language: str) -> PlanContents:
    return many(language, 80, MIXED)


CONTENTS: dict[str, Callable[[str], PlanContents]] = {
    "normal": chosen,
    "undecided": samples.plan,
    "empty": samples.empty_plan,
    "extreme": extreme,
}


def printed(contents: PlanContents, language: str = "en") -> bytes:
    return ReportLabWriter().board_page(contents, language)


@pytest.mark.parametrize("kind", CONTENTS)
def test_it_is_one_page(kind: str, language: str) -> None:
    assert page_count(printed(CONTENTS[kind](language), language)) == 1


def test_one_endless_word_stays_on_one_page() -> None:
    assert page_count(printed(many("nl", 80, "x" * 5_000), "nl")) == 1


def test_the_same_contents_give_the_same_bytes() -> None:
    assert printed(chosen()) == printed(chosen())


@needs_poppler
def test_it_says_where_we_stand_what_we_do_and_what_we_ask(tmp_path: Path) -> None:
    text = structure_text(printed(chosen("en")), tmp_path)
    expected = (
        "Basisschool De Linde: where we stand and what we ask",
        "About whom: ouders die het Nederlands nog leren",
        "Nearest to level 2",
        "48 of 100 points",
        "Based on 9 of 12 questions",
        "Must be in place, and is below level 3",
        "(level 1)",
        "Find out this week",
        "Strongest",
        "Weakest",
        "What we do ourselves",
        "Who: Ali · By: 31 December 2026",
        "What we ask of you",
        "Decide: ",
        "Working time: 12.5 hours.",
        "Money: € 2500.",
        "Vier uur per maand",
        "We look at this plan again on 15 January 2027.",
    )
    places = [text.index(each) for each in expected]
    assert places == sorted(places)


@needs_poppler
def test_what_has_no_room_is_counted(tmp_path: Path) -> None:
    contents = chosen("en")
    ours = [each for each in contents.printed_actions if each.action.owner == "Ali"]
    text = structure_text(printed(replace(contents, actions=tuple(ours * 80))), tmp_path)
    shown = text.count("Who: Ali")
    assert 0 < shown < 80
    assert f"and {80 - shown} more" in text


@needs_poppler
def test_an_undecided_one_shows_what_could_be_done_first(tmp_path: Path) -> None:
    contents = samples.plan("en")
    text = structure_text(printed(contents), tmp_path)
    for each in contents.proposed:
        assert str(contents.reader.measure_title(each.item, each.measure)) in text
    assert "DecisionsHoursMoney" in text


@needs_poppler
def test_texts_are_never_markup(tmp_path: Path) -> None:
    canary = tmp_path / "executed"
    text = plain_text(printed(chosen("en", "<b>vet</b> R&D </para>")), tmp_path)
    for word in ("<b>vet</b>", "R&D", "</para>"):
        assert word in text
    printed(chosen("en", PAYLOAD.format(canary=canary)))
    assert not canary.exists()


def test_shorter() -> None:
    assert shorter("kort", 4) == "kort"
    assert shorter("te lange tekst", 9) == "te lange…"
