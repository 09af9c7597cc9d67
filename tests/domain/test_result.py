from dataclasses import replace
from datetime import UTC, date, datetime

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.checklist import AppliesTo, Audience, Checklist, Goal, Section
from kleurrijk_desktop.domain.result import Result, result_of
from tests.domain.conftest import make_item

PLAIN = make_item("plain", efforts="SM")
ASKED = replace(
    PLAIN,
    measures=(
        replace(PLAIN.measures[0], audience=Audience.LARGE),
        replace(PLAIN.measures[1], audience=Audience.SMALL),
    ),
)
WANTED = make_item("wanted", must_have=True)
ELSEWHERE = replace(
    make_item("elsewhere", must_have=True), applies_to=AppliesTo(kinds=("hospital",))
)
CHECKLIST = Checklist(
    "c", 1, "education", "nl", "t", "i", "inv", "about", 40, 10, (), "CC", (), (),
    (Section("asked", "A", "I", (ASKED, WANTED)), Section("other", "O", "I", (ELSEWHERE,))),
)  # fmt: skip
HELD = Assessment(
    id="a",
    unit_id="u",
    snapshot="s",
    scope=Scope.ALL,
    held_on=date(2026, 11, 22),
    started_at=datetime(2026, 11, 22, tzinfo=UTC),
    kind="primary-school",
    size="small",
)


def result(**choices: str) -> Result:
    answers = {item: Answer(Choice(choice)) for item, choice in choices.items()}
    return result_of(CHECKLIST, HELD, answers)


def test_what_is_not_asked_is_nowhere_in_the_result() -> None:
    found = result(plain="0", wanted="", elsewhere="0")
    assert [item.id for item in found.items] == ["plain", "wanted"]
    assert found.overall.coverage.in_scope == 2
    assert [each.section.id for each in found.sections] == ["asked"]
    assert [item.id for item in found.must_haves.below] == []
    assert [item.id for item in found.must_haves.unknown] == ["wanted"]
    assert [lift.item.id for lift in found.lifts] == ["plain"]


def test_all_four_goals_are_there_and_an_item_counts_fully_for_each_of_its_own() -> None:
    found = result()
    assert [each.goal for each in found.goals] == list(Goal)
    counted = {each.goal: len(each.items) for each in found.goals}
    assert counted.pop(Goal.MIXED_PARTICIPATION) == 2
    assert set(counted.values()) == {0}


def test_measures_are_those_for_the_size_that_it_was_held_with() -> None:
    assert [each.measure.id for each in result(plain="0").suggestions] == ["m1"]


def test_only_a_dont_know_is_to_be_found_out() -> None:
    found = result(plain="unknown", wanted="na")
    assert [item.id for item in found.to_find_out] == ["plain"]
    assert result().to_find_out == ()
