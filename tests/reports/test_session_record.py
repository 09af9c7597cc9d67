"""The record of a group session: what was decided, and numbers of votes only where they may be."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Round
from kleurrijk_desktop.reports.writer import ReportLabWriter
from tests.reports.held import NINE, record
from tests.reports.pdfs import needs_poppler, structure_text


def text_of(folder: Path, *, with_counts: bool) -> str:
    contents = record("normal", "en", with_counts=with_counts)
    return structure_text(ReportLabWriter().session_record(contents, "en"), folder)


@needs_poppler
def test_it_says_what_was_agreed_parked_left_and_found_important(tmp_path: Path) -> None:
    text = text_of(tmp_path, with_counts=False)
    for said in (
        "Level 3: Agreed and routine",
        "The votes before: Agreed at level 3",
        "Elke maandag.",
        "Een van ons ziet 0.",
        "Wij vragen het aan het bestuur.",
        "Team en ouderraad",
        "Noted in the talk: Twee collega's kennen een tolk.",
        "9 people were there to vote.",
        "Three quarters on one level",
        "What matters most to us",
        "Not decided in this session",
    ):
        assert said in text
    assert text.index("What matters most") < text.index("What we do")


@needs_poppler
def test_numbers_of_votes_stand_there_only_where_they_are_wanted(tmp_path: Path) -> None:
    bare, counted = (text_of(tmp_path, with_counts=wanted) for wanted in (False, True))
    for said in ("First vote:", "Level 3: 4", "Second vote:", "Level 3: 8", "16 dots"):
        assert said not in bare
        assert said in counted
    assert re.findall(r"\b2[.,][689]", counted) == []  # where the means of the two votes lie


@pytest.mark.parametrize("with_counts", [False, True])
def test_what_the_group_never_saw_is_not_told(*, with_counts: bool) -> None:
    contents = record("normal", "en", with_counts=with_counts)
    seen, small, unseen = contents.agreed
    assert len(contents.votes(seen)) == 2
    assert contents.votes(small) == (None,)
    assert contents.votes(unseen) == ()


@needs_poppler
@pytest.mark.parametrize(
    ("rounds", "said", "unsaid"),
    [
        ((None, NINE), "Second vote: Level 1", "First vote:"),
        ((NINE, None), "First vote: Level 1", "The votes before:"),
    ],
)
def test_a_vote_is_not_taken_for_another_that_is_not_kept(
    tmp_path: Path, rounds: tuple[Counts | None, ...], said: str, unsaid: str
) -> None:
    contents = record("normal", "en", with_counts=True)
    item = contents.agreed[0]
    held = {item.id: tuple(Round(each, revealed=True) for each in rounds)}
    contents = replace(contents, session=replace(contents.session, rounds=held))
    text = structure_text(ReportLabWriter().session_record(contents, "en"), tmp_path)
    assert said in text
    assert unsaid not in text
