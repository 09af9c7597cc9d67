import pytest

from kleurrijk_desktop.domain.checklist import (
    Audience,
    DecidedBy,
    Effort,
    Goal,
    Item,
    Measure,
    MeasureKind,
)


def make_item(
    item_id: str, *, weight: int = 1, must_have: bool = False, efforts: str = "M"
) -> Item:
    """Make an item whose measures have these efforts, one letter each."""
    return Item(
        id=item_id,
        revision=1,
        statement=f"Statement of {item_id}",
        why="why",
        levels=("a", "b", "c", "d", "e"),
        evidence=(),
        measures=tuple(
            Measure(
                id=f"m{place}",
                title=f"{item_id} m{place}",
                first_step="step",
                effort=Effort(letter),
                audience=Audience.ALL,
                sign="sign",
                kind=MeasureKind.SERVICE,
                costs_nothing=True,
            )
            for place, letter in enumerate(efforts)
        ),
        goals=(Goal.MIXED_PARTICIPATION,),
        factors=(),
        weight=weight,
        must_have=must_have,
        short_path=True,
        sensitive=False,
        decided_by=DecidedBy.TEAM,
        covers=(),
        sources=("PTA",),
    )


@pytest.fixture
def three_items() -> tuple[Item, ...]:
    """Three items of weight 1, 1 and 2."""
    return make_item("i0"), make_item("i1"), make_item("i2", weight=2)
