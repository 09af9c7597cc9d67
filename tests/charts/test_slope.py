from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.charts.primitives import Dot, Ink, Line
from kleurrijk_desktop.charts.slope import MOST_LINES, Slope, SlopeLine, SlopeWords
from tests.charts.geometry import (
    assert_mirrored,
    assert_readable,
    dots,
    measure,
    texts,
    thick_lines,
)

WORDS = SlopeWords(
    title="One section went up",
    description="One section went up. Welcome: from 54 to 63 points.",
    before="Mar 2021",
    after="Mar 2022",
    headings=("Section", "Then", "Now", "Change"),
    too_few="Too few",
)
points = st.integers(0, 100)
names = st.text(alphabet="abc def", min_size=1, max_size=40).filter(str.strip)
lines = st.lists(
    st.builds(
        SlopeLine, names, st.none() | points, st.none() | points, st.sampled_from(("+9", "0"))
    ),
    max_size=12,
)
sizes = st.floats(min_value=8, max_value=40)
widths = st.floats(min_value=20, max_value=60)  # in font sizes


def slope(*pairs: tuple[int | None, int | None]) -> Slope:
    return Slope(tuple(SlopeLine(f"S{at}", *pair, "+1") for at, pair in enumerate(pairs)), WORDS)


@given(lines, sizes, widths)
def test_every_text_can_be_read(given_lines: list[SlopeLine], size: float, width: float) -> None:
    drawing = Slope(tuple(given_lines), WORDS).draw(width * size, size, measure)
    assert_readable(drawing)


@given(lines, sizes, widths)
def test_right_to_left_is_the_mirror_image(
    given_lines: list[SlopeLine], size: float, width: float
) -> None:
    chart = Slope(tuple(given_lines), WORDS)
    left = chart.draw(width * size, size, measure)
    assert_mirrored(left, chart.draw(width * size, size, measure, right_to_left=True))


def test_both_numbers_are_written_and_the_line_follows_them() -> None:
    drawing = slope((54, 63)).draw(400, 12, measure)
    assert [run.text for run in texts(drawing)] == ["Mar 2021", "Mar 2022", "54", "63", "S0"]
    (line,) = thick_lines(drawing)
    before, after = dots(drawing)
    assert (line.x1, line.y1, line.x2, line.y2) == (before.x, before.y, after.x, after.y)
    assert after.y < before.y
    assert before.x < after.x


def test_the_scale_is_the_whole_one_so_that_small_changes_look_small() -> None:
    whole = dots(slope((0, 100)).draw(400, 12, measure))
    part = dots(slope((50, 60)).draw(400, 12, measure))
    assert abs((part[0].y - part[1].y) - (whole[0].y - whole[1].y) / 10) < 1e-6


def test_the_ends_of_the_scale_lie_on_its_axes() -> None:
    drawing = slope((0, 100)).draw(400, 12, measure)
    axes = [mark for mark in drawing.marks if isinstance(mark, Line) and mark.x1 == mark.x2]
    assert len(axes) == 2
    for axis in axes:
        assert all(axis.y1 < dot.y < axis.y2 for dot in dots(drawing))


def test_at_most_eight_lines_are_drawn_those_that_changed_most() -> None:
    chart = slope(*((50, 50 + at) for at in range(12)))
    assert [line.name for line in chart.drawn] == [f"S{at}" for at in range(4, 12)]
    assert len(thick_lines(chart.draw(400, 12, measure))) == MOST_LINES
    assert len(chart.table.rows) == 12


def test_the_table_says_what_the_chart_shows_and_what_it_leaves_out() -> None:
    chart = slope((54, 63), (None, 40))
    assert chart.table.headings == WORDS.headings
    assert chart.table.rows == (("S0", "54", "63", "+1"), ("S1", "Too few", "40", "+1"))
    assert [line.name for line in chart.drawn] == ["S0"]
    assert chart.description == WORDS.description


def test_marks_have_the_colours_of_text_and_of_borders_only() -> None:
    drawing = slope((1, 2), (99, 98)).draw(400, 12, measure)
    assert {mark.ink for mark in drawing.marks} <= {Ink.TEXT, Ink.TEXT_2, Ink.BORDER}
    assert {mark.ink for mark in drawing.marks if isinstance(mark, Dot)} == {Ink.TEXT}
    assert all(mark.width >= 1 for mark in drawing.marks if isinstance(mark, Line))
