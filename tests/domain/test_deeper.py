"""Where one can go deeper."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Scope, Status
from kleurrijk_desktop.domain.checklist import AppliesTo, Checklist, Section
from kleurrijk_desktop.domain.deeper import deeper_sections
from tests.samples import sample_checklist, sample_item

HEAD = Assessment("a", "u", "s", Scope.SHORT, date(2026, 3, 2), datetime(2026, 3, 2, tzinfo=UTC))


def found(head: Assessment = HEAD, checklist: Checklist | None = None, **choices: str) -> list[str]:
    """Return "section: items" for each section in which one can go deeper."""
    answers = {item.replace("_", "-"): Answer(Choice(each)) for item, each in choices.items()}
    deeper = deeper_sections(checklist or sample_checklist(), head, answers)
    return [f"{each.section.id}: {' '.join(item.id for item in each.items)}" for each in deeper]


@pytest.mark.parametrize("level", ["0", "1"])
def test_a_low_level_makes_its_section_weak(level: str) -> None:
    assert found(s1_words=level) == ["s1: s1-paper"]


@pytest.mark.parametrize("choice", ["2", "3", "4", "unknown", "na", ""])
def test_nothing_else_does(choice: str) -> None:
    assert found(s1_words=choice) == []


def test_a_must_have_below_three_does_too() -> None:
    assert found(s1_welcome="2") == ["s1: s1-paper"]
    assert found(s1_welcome="3") == []


def test_a_section_that_asks_no_more_is_none() -> None:
    assert found(s2_talk="0") == []


def test_all_is_asked_or_finished_already() -> None:
    assert found(replace(HEAD, scope=Scope.ALL), s1_words="0") == []
    assert found(replace(HEAD, status=Status.FINISHED), s1_words="0") == []


def test_what_does_not_fit_the_organisation_is_not_offered() -> None:
    items = (
        sample_item("s1-words"),
        sample_item("s1-paper", short_path=False, applies_to=AppliesTo(kinds=("club",))),
    )
    checklist = sample_checklist(sections=(Section("s1", "Welkom", "", items),))
    assert found(replace(HEAD, kind="club"), checklist, s1_words="0") == ["s1: s1-paper"]
    assert found(replace(HEAD, kind="primary"), checklist, s1_words="0") == []


def test_a_hidden_answer_makes_nothing_weak() -> None:
    assert found(s1_paper="0") == []
