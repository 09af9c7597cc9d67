"""A small checklist for the tests of words."""

from datetime import UTC, date, datetime

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.checklist import Checklist, DecidedBy, Goal, Item, Section
from kleurrijk_desktop.domain.result import Result, result_of


def item(item_id: str, *, weight: int = 1, must_have: bool = False) -> Item:
    return Item(
        id=item_id,
        revision=1,
        statement=f"We do {item_id}.",
        why="It matters.",
        levels=("none", "one", "two", "three", "four"),
        evidence=(),
        measures=(),
        goals=(Goal.MIXED_PARTICIPATION,),
        factors=(),
        weight=weight,
        must_have=must_have,
        short_path=True,
        sensitive=False,
        decided_by=DecidedBy.TEAM,
        covers=("S1.1",),
        sources=("PTA",),
    )


def checklist(*items: Item) -> Checklist:
    return Checklist(
        id="sample",
        version=1,
        theme="education",
        language="en",
        title="Sample",
        introduction="",
        invite="",
        about_whom="",
        minutes=10,
        minutes_short=5,
        bring=(),
        licence="CC BY-SA 4.0",
        authors=(),
        changes=(),
        sections=(Section("first", "First", "", items),),
    )


def answers(**choices: str) -> Answers:
    """Make answers from choices as a table writes them; `i_1="3"` answers the item `i-1`."""
    return {name.replace("_", "-"): Answer(Choice(choice)) for name, choice in choices.items()}


def result(checked: Checklist, given: Answers) -> Result:
    assessment = Assessment(
        id="a",
        unit_id="u",
        snapshot="s",
        scope=Scope.ALL,
        held_on=date(2026, 11, 22),
        started_at=datetime(2026, 11, 22, 14, 2, tzinfo=UTC),
    )
    return result_of(checked, assessment, given)
