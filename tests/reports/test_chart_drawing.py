from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.reports.chart_drawing import strip_figure

if TYPE_CHECKING:
    from kleurrijk_desktop.reports.tagging import Brush


class Recorder:
    """A brush that writes down what it is asked for."""

    def __init__(self) -> None:
        self.fills: list[str | None] = []
        self.dashes: list[tuple[float, ...]] = []
        self.labels: list[str] = []

    def line(self, *_points: object) -> None:
        raise AssertionError("a strip has no lines")

    def polygon(
        self,
        _points: object,
        fill: str | None,
        _stroke: str | None,
        _thickness: float,
        dash: Sequence[float],
    ) -> None:
        self.fills.append(fill)
        self.dashes.append(tuple(dash))

    def label(self, _x: float, _baseline: float, text: str, _size: float, _colour: str) -> None:
        self.labels.append(text)


def painted(choice: Choice) -> Recorder:
    recorder = Recorder()
    strip_figure(choice, 11).drawing.paint(cast("Brush", recorder))
    return recorder


@pytest.mark.parametrize("level", range(5))
def test_as_many_boxes_are_filled_as_the_level_says(level: int) -> None:
    recorder = painted(Choice.of_level(level))
    assert len(recorder.fills) == 4
    assert sum(fill != "#FFFFFF" for fill in recorder.fills) == level
    assert recorder.labels == [str(level)]


def test_what_does_not_apply_is_dashed() -> None:
    assert all(painted(Choice.NOT_APPLICABLE).dashes)
    assert not any(painted(Choice.UNKNOWN).dashes)


def test_the_alternative_says_the_level_in_words() -> None:
    assert strip_figure(Choice.LEVEL_2, 11).alternative == (
        "Level 2 of 4: Happens, depends on the person"
    )
