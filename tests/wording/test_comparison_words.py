from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope, WhoScored
from kleurrijk_desktop.domain.comparison import Answered, Comparison, compare
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.trend import Held, Step, trend_of
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.comparison_words import (
    comparable_text,
    difference_text,
    finding_text,
    franker_look,
    levels_changed_text,
    method_change_texts,
    method_mark,
    month_text,
    move_text,
    plain_number_text,
    signed,
)
from kleurrijk_desktop.wording.trend_words import (
    sections_description,
    sections_title,
    step_text,
    trend_description,
    trend_title,
)
from tests.wording.sample import answers, checklist, item

ASKED = checklist(*(item(f"i-{at}") for at in range(4)))


def side(*levels: str) -> Answered:
    given = answers(**{f"i_{at}": level for at, level in enumerate(levels)})
    return Answered(ASKED, ASKED.items, given)


def comparison(older: str, newer: str) -> Comparison:
    return compare(side(*older), side(*newer))


def held(year: int, levels: str, who: WhoScored | None = None) -> Held:
    who = who or WhoScored()
    made = Assessment(
        id=f"a{year}",
        unit_id="u",
        snapshot="s",
        scope=Scope.ALL,
        held_on=date(year, 3, 1),
        started_at=datetime(year, 3, 1, tzinfo=UTC),
        method=who.method,
        roles=who.roles,
        people_concerned=who.people_concerned,
    )
    return Held(made, side(*levels))


def step(older: Held, newer: Held) -> Step:
    return trend_of([older, newer]).steps[0]


def test_the_share_stands_before_the_numbers() -> None:
    assert comparable_text(comparison("1113", "222")) == (
        "3 of 4 questions are comparable; on these, from 25 to 50 of 100 points."
    )


def test_too_few_questions_give_words_instead_of_numbers() -> None:
    found = comparison("11", "22")
    assert comparable_text(found) == (
        "2 of 4 questions are comparable: too few for numbers, at least 3 are needed."
    )
    assert finding_text(found) == "Too few comparable questions to say more"
    assert difference_text(found.overall) == ""
    assert plain_number_text(found.overall.before) == "Too few"


@pytest.mark.parametrize(
    ("older", "newer", "finding", "difference"),
    [
        ("1111", "2222", "Up by 25 points", "+25"),
        ("2222", "1111", "Down by 25 points", "\N{MINUS SIGN}25"),
        ("1234", "4321", "As many points as before", "0"),
    ],
)
def test_the_finding_comes_in_words(older: str, newer: str, finding: str, difference: str) -> None:
    found = comparison(older, newer)
    assert finding_text(found) == finding
    assert difference_text(found.overall) == difference


def test_one_point_is_one_point() -> None:
    found = comparison("1111", "2222")
    assert found.overall.after.points is not None
    one = replace(found.overall.before, points=found.overall.after.points - 1)
    assert finding_text(replace(found, overall=replace(found.overall, before=one))) == (
        "Up by 1 point"
    )


def test_a_sign_is_a_real_one() -> None:
    assert [signed(each) for each in (-3, 0, 9)] == ["\N{MINUS SIGN}3", "0", "+9"]


def test_questions_are_told_by_their_levels_in_words() -> None:
    found = comparison("1132", "3322")
    assert levels_changed_text(found) == (
        "Questions with a higher level: 2; lower: 1; the same: 1."
    )
    assert move_text(found.worsened[0]) == (
        "From level 3 (Agreed and routine) to level 2 (Happens, depends on the person)"
    )


def test_a_change_of_method_is_told_and_the_same_method_is_not() -> None:
    alone, group = held(2021, "1111"), held(2022, "1111", WhoScored(Method.GROUP))
    assert method_change_texts(step(alone, group)) == [
        "First one person scored, then a group.",
    ]
    assert method_change_texts(step(alone, held(2022, "1111"))) == []
    assert "a lower number may mean a franker look" in franker_look()


def test_how_it_was_made_in_two_words() -> None:
    group = WhoScored(Method.GROUP, (Role("teacher", 3), Role("", 5)))
    told = [method_mark(who) for who in (WhoScored(), WhoScored(Method.GROUP), group)]
    assert told == ["One person", "Group", "Group of 8"]


def test_months_follow_the_language() -> None:
    told = []
    for language in ("en", "nl", "de"):
        with speaking(language):
            told.append(month_text(date(2021, 3, 1)))
    assert told == ["Mar 2021", "mrt 2021", "März 2021"]


def test_a_trend_is_told_step_by_step() -> None:
    trend = trend_of([held(2021, "1111"), held(2022, "2222"), held(2023, "22"), held(2024, "111")])
    assert trend_title(trend) == ("From one assessment to the next: 1 up, 0 down, 0 the same.")
    assert trend_description(trend).endswith(
        " Mar 2021 – Mar 2022: from 25 to 50 points (4 of 4 comparable)."
        " Mar 2022 – Mar 2023: too few comparable questions (2 of 4)."
        " Mar 2023 – Mar 2024: too few comparable questions (2 of 4)."
    )
    assert step_text(trend.steps[0]) in trend_description(trend)
    assert trend_title(trend_of([])) == "Too few comparable questions for a trend."


def test_sections_are_told_with_both_numbers() -> None:
    reader = Reader(ASKED)
    found = comparison("1111", "2222")
    assert sections_title(found.sections) == "Sections that went up: 1; down: 0; the same: 0"
    assert sections_description(found.sections, reader) == (
        "Sections that went up: 1; down: 0; the same: 0. First: from 25 to 50 points."
    )
    few = comparison("11", "22").sections
    assert sections_title(few) == "No section has enough comparable questions for a number"
    assert sections_description(few, reader).endswith("First: too few comparable questions.")
