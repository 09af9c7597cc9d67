import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.charts.overview import Overview, OverviewRow
from tests.charts.geometry import (
    assert_mirrored,
    assert_readable,
    dots,
    measure,
    texts,
    thick_lines,
)

levels = st.integers(0, 4)
names = st.text(alphabet="abc def", min_size=1, max_size=40).filter(str.strip)
rows = st.lists(
    st.builds(
        lambda name, some: OverviewRow(
            name, min(some), sum(some) / len(some), max(some), (name, "0", "1", "2")
        ),
        names,
        st.lists(levels, min_size=1, max_size=5),
    ),
    min_size=1,
    max_size=9,
)
sizes = st.floats(min_value=8, max_value=40)
widths = st.floats(min_value=20, max_value=60)  # in font sizes


def overview(*given_rows: OverviewRow) -> Overview:
    return Overview(given_rows, "Two are high.", "Two are high. A: 1.", ("Section", "a", "b", "c"))


@given(rows, sizes, widths)
def test_every_text_can_be_read_both_ways(
    given_rows: list[OverviewRow], size: float, width: float
) -> None:
    chart = overview(*given_rows)
    left = chart.draw(width * size, size, measure)
    assert_readable(left)
    assert_mirrored(left, chart.draw(width * size, size, measure, right_to_left=True))


def test_dot_and_line_stand_on_one_scale() -> None:
    chart = overview(
        OverviewRow("A", 0, 2.0, 4, ("A", "0", "2", "4")),
        OverviewRow("B", 3, 3.0, 3, ("B", "3", "3", "3")),
    )
    drawing = chart.draw(400, 12, measure)
    assert [run.text for run in texts(drawing)] == ["0", "1", "2", "3", "4", "A", "B"]
    whole, point = thick_lines(drawing)
    middle, last = dots(drawing)
    assert middle.x == pytest.approx((whole.x1 + whole.x2) / 2)
    assert point.x1 == point.x2 == last.x
    assert last.x == pytest.approx(whole.x1 + (whole.x2 - whole.x1) * 3 / 4)
    assert middle.y < last.y
    assert chart.table.rows == (("A", "0", "2", "4"), ("B", "3", "3", "3"))
