"""How wide words are before anything is laid out."""

import re
from collections.abc import Iterable

from kleurrijk_desktop.reports.tagging.characters import printable, stretches
from kleurrijk_desktop.reports.tagging.fonts import Family

_SPACES = re.compile(r"[ \n]+")


def longest_word(texts: Iterable[str], family: Family, size: float) -> float:
    """Return the width, in points, that a column needs so that no word in it is cut."""
    face = family.face(bold=False)
    return max(
        (
            sum(face.width(each.drawn, size) for each in stretches(word, face.characters))
            for text in texts
            for word in _SPACES.split(printable(text))
        ),
        default=0,
    )
