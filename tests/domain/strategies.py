"""Random checklists and answers for property tests."""

from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.checklist import (
    Audience,
    DecidedBy,
    Effort,
    Goal,
    Item,
    Measure,
    MeasureKind,
)

LEVELS = tuple(Choice.of_level(level) for level in range(5))


@st.composite
def measures(draw: st.DrawFn) -> tuple[Measure, ...]:
    efforts = draw(st.lists(st.sampled_from(Effort), max_size=3))
    return tuple(
        Measure(
            id=f"m{place}",
            title="title",
            first_step="step",
            effort=effort,
            audience=Audience.ALL,
            sign="sign",
            kind=MeasureKind.STAFF,
            costs_nothing=False,
        )
        for place, effort in enumerate(efforts)
    )


@st.composite
def items(draw: st.DrawFn, least: int = 0, most: int = 12) -> tuple[Item, ...]:
    count = draw(st.integers(least, most))
    return tuple(
        Item(
            id=f"i{number}",
            revision=1,
            statement="statement",
            why="why",
            levels=("a", "b", "c", "d", "e"),
            evidence=(),
            measures=draw(measures()),
            goals=tuple(draw(st.sets(st.sampled_from(Goal), min_size=1, max_size=2))),
            factors=(),
            weight=draw(st.sampled_from((1, 2))),
            must_have=draw(st.booleans()),
            short_path=draw(st.booleans()),
            sensitive=False,
            decided_by=DecidedBy.TEAM,
            covers=(),
            sources=("PTA",),
        )
        for number in range(count)
    )


@st.composite
def answered(
    draw: st.DrawFn, least: int = 0, choices: tuple[Choice, ...] = tuple(Choice)
) -> tuple[tuple[Item, ...], Answers]:
    asked = draw(items(least=least))
    return asked, {item.id: Answer(draw(st.sampled_from(choices))) for item in asked}
