from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.charts.primitives import Ink
from kleurrijk_desktop.charts.trend import TrendChart, TrendPoint, TrendStep, TrendWords
from tests.charts.geometry import (
    assert_mirrored,
    assert_readable,
    dots,
    measure,
    texts,
    thick_lines,
)

WORDS = TrendWords(
    title="Two steps: up 1, down 1.",
    description="Two steps: up 1, down 1. From 54 to 63.",
    headings=("When", "Then", "Now"),
    too_few="Too few",
)
points = st.integers(0, 100)
steps = st.lists(
    st.builds(
        TrendStep, st.none() | points, st.none() | points, st.booleans(), st.just(("a", "b"))
    ),
    min_size=1,
    max_size=10,
)
sizes = st.floats(min_value=8, max_value=40)
widths = st.floats(min_value=14, max_value=80)  # in font sizes


def chart(*told: TrendStep) -> TrendChart:
    held = tuple(
        TrendPoint(f"Mar {2020 + at}", f"Group of {at + 1}") for at in range(len(told) + 1)
    )
    return TrendChart(held, told, WORDS)


def drawn_step(before: int | None, after: int | None, *, dashed: bool = False) -> TrendStep:
    return TrendStep(before, after, dashed, ("cell", str(before), str(after)))


@given(steps, sizes, widths)
def test_every_text_can_be_read(told: list[TrendStep], size: float, width: float) -> None:
    assert_readable(chart(*told).draw(width * size, size, measure))


@given(steps, sizes, widths)
def test_right_to_left_is_the_mirror_image(
    told: list[TrendStep], size: float, width: float
) -> None:
    left = chart(*told).draw(width * size, size, measure)
    assert_mirrored(left, chart(*told).draw(width * size, size, measure, right_to_left=True))


def test_each_step_has_its_own_two_numbers() -> None:
    drawing = chart(drawn_step(54, 63), drawn_step(61, 40)).draw(600, 12, measure)
    numbers = [run.text for run in texts(drawing) if run.text.isdecimal()]
    assert numbers == ["54", "63", "61", "40"]
    assert [dot.x for dot in dots(drawing)] == sorted(dot.x for dot in dots(drawing))
    first, second = thick_lines(drawing)
    assert first.y2 < first.y1
    assert second.y2 > second.y1
    assert first.x2 < second.x1


def test_a_number_stands_where_its_line_does_not_go() -> None:
    for before, after in ((10, 90), (90, 10), (50, 50)):
        drawing = chart(drawn_step(before, after)).draw(600, 12, measure)
        numbers = [run for run in texts(drawing) if run.text.isdecimal()]
        below = [run.y > dot.y for run, dot in zip(numbers, dots(drawing), strict=True)]
        assert below == [after > before, after < before]


def test_below_each_assessment_stand_when_and_how() -> None:
    drawing = chart(drawn_step(54, 63)).draw(600, 12, measure)
    assert [run.text for run in texts(drawing)][:4] == [
        "Mar 2020",
        "Group of 1",
        "Mar 2021",
        "Group of 2",
    ]


def test_a_step_between_different_ways_of_scoring_is_dashed() -> None:
    drawing = chart(drawn_step(1, 2), drawn_step(2, 3, dashed=True)).draw(600, 12, measure)
    assert [line.dashed for line in thick_lines(drawing)] == [False, True]


def test_a_step_with_too_few_questions_has_words_instead_of_a_line() -> None:
    drawing = chart(drawn_step(None, None), drawn_step(2, 3)).draw(600, 12, measure)
    assert len(thick_lines(drawing)) == 1
    assert "Too few" in [run.text for run in texts(drawing)]


def test_where_there_is_little_room_the_newest_steps_are_drawn() -> None:
    many = chart(*(drawn_step(at, at + 1) for at in range(10)))
    narrow = many.draw(250, 12, measure)
    assert 1 <= len(thick_lines(narrow)) < 10
    assert "10" in [run.text for run in texts(narrow)]
    assert "0" not in [run.text for run in texts(narrow)]
    assert "…" in [run.text for run in texts(narrow)]
    assert "…" not in [run.text for run in texts(many.draw(1200, 12, measure))]
    assert len(many.table.rows) == 10


def test_marks_have_the_colours_of_text_and_of_borders_only() -> None:
    drawing = chart(drawn_step(1, 2), drawn_step(None, None)).draw(600, 12, measure)
    assert {mark.ink for mark in drawing.marks} == {Ink.TEXT, Ink.TEXT_2, Ink.BORDER}
