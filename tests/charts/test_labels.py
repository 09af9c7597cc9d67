from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.charts.labels import lines_of, spread
from tests.charts.geometry import measure

wanted = st.lists(st.floats(min_value=0, max_value=300), max_size=9)


@given(wanted, st.floats(min_value=1, max_value=30), st.floats(min_value=0, max_value=200))
def test_labels_are_pushed_apart_in_their_order(
    places: list[float], height: float, spare: float
) -> None:
    heights = [height * (1 + at % 3) for at in range(len(places))]
    bottom = sum(heights) + spare
    found = spread(places, heights, bottom)
    order = sorted(range(len(places)), key=lambda at: places[at])
    for above, below in pairwise(order):
        assert found[below] - found[above] >= (heights[above] + heights[below]) / 2 - 1e-6
    for at in order:
        assert heights[at] / 2 - 1e-6 <= found[at] <= bottom - heights[at] / 2 + 1e-6


def test_labels_with_room_stay_where_they_belong() -> None:
    assert spread([50, 10, 90], [10, 10, 10], 100) == (50, 10, 90)


@given(st.text(alphabet="ab cd", max_size=60), st.floats(min_value=0, max_value=200))
def test_no_character_is_lost_and_every_line_fits(text: str, room: float) -> None:
    lines = lines_of(text, 10, room, measure)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) == 1 or measure(line, 10) <= room for line in lines if line)


def test_words_stay_whole_where_they_fit() -> None:
    assert lines_of("parents as partners", 10, 60, measure) == ("parents as", "partners")
