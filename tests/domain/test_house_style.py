import pytest

from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.domain.house_style import LEAST_CONTRAST, logo_size, readable
from tests.logos import png


@pytest.mark.parametrize("colour", ["#0B5CAD", "#000000", "#767676"])
def test_a_colour_that_can_be_read_stays(colour: str) -> None:
    assert readable(colour) == colour


@pytest.mark.parametrize("colour", ["#FFD500", "#FFFFFF", "#00FF88", "#777777"])
def test_a_light_colour_becomes_as_dark_as_it_must_and_no_darker(colour: str) -> None:
    used = readable(colour)
    assert LEAST_CONTRAST <= contrast(used, "#FFFFFF") < LEAST_CONTRAST + 0.1
    wanted, found = (bytes.fromhex(each[1:]) for each in (colour, used))
    assert sorted(range(3), key=wanted.__getitem__) == sorted(range(3), key=found.__getitem__)


def test_a_logo_tells_its_size() -> None:
    assert logo_size(png(300, 2)) == (300, 2)
