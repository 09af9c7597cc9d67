from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.charts.vote_dots import VoteDots
from tests.charts.geometry import assert_mirrored, dots, measure, texts

counted = st.lists(st.integers(0, 40), min_size=7, max_size=7)
sizes = st.floats(min_value=8, max_value=40)
widths = st.floats(min_value=20, max_value=80)  # in font sizes


def chart(counts: list[int]) -> VoteDots:
    rows = tuple((f"Level {place}", count) for place, count in enumerate(counts))
    return VoteDots("The votes", "Level 1: 3", ("Answer", "Votes"), rows)


@given(counted, sizes, widths)
def test_each_vote_is_one_dot_and_the_count_is_written(
    counts: list[int], size: float, ems: float
) -> None:
    drawing = chart(counts).draw(ems * size, size, measure)
    found = dots(drawing)
    assert len(found) == sum(counts)
    assert [run.text for run in texts(drawing)][1::2] == [str(count) for count in counts]
    places = {(round(dot.x, 3), round(dot.y, 3)) for dot in found}
    assert len(places) == len(found)
    assert all(dot.x + dot.radius <= drawing.width for dot in found)
    assert all(0 <= dot.y - dot.radius <= dot.y + dot.radius <= drawing.height for dot in found)
    assert all(
        run.x + measure(run.text, run.size) <= drawing.width + 1e-6 for run in texts(drawing)
    )


@given(counted, sizes, widths)
def test_from_right_to_left_it_is_the_mirror_image(
    counts: list[int], size: float, ems: float
) -> None:
    shown = chart(counts)
    drawing = shown.draw(ems * size, size, measure)
    assert_mirrored(drawing, shown.draw(ems * size, size, measure, right_to_left=True))


def test_dots_stand_closer_before_a_row_goes_on_in_the_next_line() -> None:
    shown, size = chart([0, 8, 0, 0, 1, 0, 0]), 10.0
    wide = shown.draw(80 * size, size, measure)
    one_line = wide.height
    needed = max(run.x + measure(run.text, size) for run in texts(wide))
    assert shown.draw(needed - size, size, measure).height == one_line
    assert shown.draw(needed - 3 * size, size, measure).height > one_line


def test_the_table_has_every_option() -> None:
    table = chart([0, 3, 0, 0, 1, 0, 2]).table
    assert table.headings == ("Answer", "Votes")
    assert table.rows[1] == ("Level 1", "3")
    assert len(table.rows) == 7
