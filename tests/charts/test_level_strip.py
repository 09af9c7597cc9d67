from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.charts.level_strip import BORDER_WIDTH, LevelStrip, StripWords, level_strip
from kleurrijk_desktop.charts.primitives import Fill, Ink, Rect, TextRun
from kleurrijk_desktop.domain.answers import Choice

MARKS = {Choice.NOT_APPLICABLE: "n/a", Choice.UNKNOWN: "?", Choice.OPEN: ""}
LEVELS = tuple(Choice.of_level(level) for level in range(5))
choices = st.sampled_from(list(Choice))
heights = st.floats(min_value=8, max_value=200)


def measure(text: str, size: float) -> float:
    return 0.55 * size * len(text)


def strip(choice: Choice, height: float = 20, *, right_to_left: bool = False) -> LevelStrip:
    words = StripWords(MARKS.get(choice, choice.value), f"answer {choice.name}")
    return level_strip(choice, words, height, measure, right_to_left=right_to_left)


def boxes(drawn: LevelStrip) -> list[Rect]:
    return [shape for shape in drawn.shapes if isinstance(shape, Rect)]


def marks(drawn: LevelStrip) -> list[TextRun]:
    return [shape for shape in drawn.shapes if isinstance(shape, TextRun)]


@given(choice=choices, height=heights, rtl=st.booleans())
def test_everything_stays_inside_the_frame(choice: Choice, height: float, *, rtl: bool) -> None:
    drawn = strip(choice, height, right_to_left=rtl)
    half = BORDER_WIDTH / 2 - 1e-6
    for box in boxes(drawn):
        assert box.x >= half
        assert box.y >= half
        assert box.right <= drawn.width - half
        assert box.bottom <= drawn.height - half
    for mark in marks(drawn):
        assert mark.x >= 0
        assert mark.x + measure(mark.text, mark.size) <= drawn.width
        assert mark.size * 0.7 < mark.y <= drawn.height


@given(choice=st.sampled_from(LEVELS), height=heights, rtl=st.booleans())
def test_a_level_is_four_equal_boxes_that_do_not_touch(
    choice: Choice, height: float, *, rtl: bool
) -> None:
    found = sorted(boxes(strip(choice, height, right_to_left=rtl)), key=lambda box: box.x)
    assert len(found) == 4
    assert {(box.width, box.height) for box in found} == {(found[0].width, found[0].width)}
    gaps = [right.x - left.right for left, right in pairwise(found)]
    assert all(abs(gap - gaps[0]) < 1e-6 and gap > BORDER_WIDTH for gap in gaps)


@given(choice=st.sampled_from(LEVELS), rtl=st.booleans())
def test_as_many_boxes_are_filled_as_the_level_says(choice: Choice, *, rtl: bool) -> None:
    filled = [box for box in boxes(strip(choice, right_to_left=rtl)) if box.fill != Fill.SURFACE]
    assert len(filled) == choice.level
    assert len({box.fill for box in filled}) <= 1


@given(choices, heights)
def test_right_to_left_is_the_mirror_image(choice: Choice, height: float) -> None:
    left, right = strip(choice, height), strip(choice, height, right_to_left=True)
    assert left.width == right.width
    for one, other in zip(boxes(left), boxes(right), strict=True):
        assert one.fill == other.fill
        assert abs((left.width - one.right) - other.x) < 1e-6
    for mark, mirrored in zip(marks(left), marks(right), strict=True):
        middle = mark.x + measure(mark.text, mark.size) / 2
        assert abs(left.width - middle - mirrored.x - measure(mark.text, mark.size) / 2) < 1e-6


@given(choices, choices, heights)
def test_strips_of_one_height_are_equally_wide(one: Choice, other: Choice, height: float) -> None:
    assert strip(one, height).width == strip(other, height).width


def test_the_number_stands_in_the_last_filled_box() -> None:
    drawn = strip(Choice.LEVEL_3)
    third, mark = boxes(drawn)[2], marks(drawn)[0]
    assert mark.text == "3"
    assert third.x < mark.x < third.right
    assert third.y < mark.y < third.bottom
    assert (third.fill, mark.ink) == (Fill.LEVEL_3, Ink.ON_LEVEL_3)


def test_level_nought_is_an_empty_strip_with_a_number() -> None:
    drawn = strip(Choice.LEVEL_0)
    assert {box.fill for box in boxes(drawn)} == {Fill.SURFACE}
    assert [mark.text for mark in marks(drawn)] == ["0"]


def test_beside_the_scale_there_is_one_wide_box() -> None:
    for choice in (Choice.NOT_APPLICABLE, Choice.UNKNOWN, Choice.OPEN):
        assert len(boxes(strip(choice))) == 1
    assert [box.dashed for box in boxes(strip(Choice.NOT_APPLICABLE))] == [True]
    assert [box.dashed for box in boxes(strip(Choice.UNKNOWN))] == [False]
    assert not marks(strip(Choice.OPEN))


def test_no_two_answers_look_alike() -> None:
    """They differ without any colour too: by what is filled at all, by a dash, by the mark."""
    assert len({without_colour(strip(choice)) for choice in Choice}) == len(Choice)


def without_colour(drawn: LevelStrip) -> tuple[object, ...]:
    plain = [replace(box, fill=Fill.SURFACE) for box in boxes(drawn)]
    filled = [box.fill is not Fill.SURFACE for box in boxes(drawn)]
    return (*plain, *filled, *(replace(mark, ink=Ink.TEXT) for mark in marks(drawn)))


def test_every_shape_has_a_border_and_the_words_come_along() -> None:
    for choice in Choice:
        drawn = strip(choice)
        assert all(box.border == Ink.BORDER and box.border_width > 0 for box in boxes(drawn))
        assert drawn.words.description == f"answer {choice.name}"
