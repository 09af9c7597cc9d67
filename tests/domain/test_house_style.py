import pytest

from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.domain.house_style import LEAST_CONTRAST, is_whole, logo_size, readable
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


def test_every_flipped_bit_of_a_logo_is_seen() -> None:
    logo = png(30, 20)
    assert is_whole(logo)
    for place in range(len(logo)):
        flipped = bytearray(logo)
        flipped[place] ^= 1 << place % 8
        assert not is_whole(bytes(flipped)), place
        assert not is_whole(logo[:place])
    assert not is_whole(logo + b"x")


def test_a_logo_tells_its_size() -> None:
    assert logo_size(png(300, 2)) == (300, 2)
