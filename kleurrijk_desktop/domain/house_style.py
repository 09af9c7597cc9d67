"""How an organisation's documents look: its logo, and a colour that can be read on white."""

from dataclasses import dataclass, field
from struct import unpack
from zlib import crc32

from kleurrijk_desktop.domain.contrast import contrast

LEAST_CONTRAST = 4.5  # of text on its ground, by WCAG 2.2, success criterion 1.4.3
LARGEST_FILE = 5_000_000  # bytes of a picture that is read
MOST_PIXELS = 25_000_000  # of a picture that is read
KEPT_WIDTH, KEPT_HEIGHT = 900, 450  # pixels that are kept at most: finer than paper needs

_WHITE = "#FFFFFF"
_STEPS = 256
_BEGINNING = b"\x89PNG\r\n\x1a\n"
_AROUND_PART = 12  # bytes: four for each of length, kind and sum
_SIZE_IN_PNG = slice(16, 24)  # two numbers of four bytes: width and height


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What an organisation's documents show of it.

    Attributes:
        logo: a PNG without transparency; empty is none.
        accent: `#rrggbb`, dark enough to be read on white; empty is none.
        version: counts the changes; 0 where nothing is stored yet.
        is_altered: whether the logo is not what it was when it was chosen.
    """

    organisation_id: str
    logo: bytes = b""
    accent: str = ""
    version: int = 0
    is_altered: bool = field(default=False, compare=False)

    @property
    def shown_logo(self) -> bytes:
        """The logo, or nothing where it is not what was chosen, which stops no document."""
        return self.logo if self.logo and not self.is_altered and is_whole(self.logo) else b""


def readable(colour: str) -> str:
    """Return a colour `#rrggbb`, or the nearest darker one that can be read on white."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    for left in range(_STEPS, -1, -1):
        parts = (each * left // _STEPS for each in (red, green, blue))
        darker = "#{:02X}{:02X}{:02X}".format(*parts)
        if contrast(darker, _WHITE) >= LEAST_CONTRAST:
            return darker
    raise AssertionError("black can be read on white")


def is_whole(logo: bytes) -> bool:
    """Say whether a PNG is as it was made: each of its parts ends with a sum of what is in it."""
    place, kind = len(_BEGINNING), b""
    if not logo.startswith(_BEGINNING):
        return False
    while place + _AROUND_PART <= len(logo):
        (length,) = unpack(">I", logo[place : place + 4])
        content = logo[place + 4 : place + 8 + length]
        after = place + _AROUND_PART + length
        if crc32(content).to_bytes(4) != logo[after - 4 : after]:
            return False
        place, kind = after, content[:4]
    return (place, kind) == (len(logo), b"IEND")


def logo_size(logo: bytes) -> tuple[int, int]:
    """Return the width and height of a PNG in pixels."""
    width, height = unpack(">II", logo[_SIZE_IN_PNG])
    return width, height
