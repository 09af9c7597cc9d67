"""The part of a text in which a search found its words."""

from collections.abc import Sequence
from functools import lru_cache

from kleurrijk_desktop.domain.folding import folded

AROUND = 60  # characters on either side of what was found
CUT = "…"


def count_of(words: Sequence[str], text: str) -> int:
    """Return how many of some folded words occur in a text."""
    whole = folded(text)
    return sum(word in whole for word in words)


def excerpt(text: str, words: Sequence[str], around: int = AROUND) -> str:
    """Return one line of a text around the first of some folded words; else its beginning.

    Args:
        text: as it was written, of any length.
        words: as `folded` leaves them.
        around: how many characters may stand on either side; a word is never cut.
    """
    line = " ".join(text.split())
    start, end = _found(line, words)
    first = line.rfind(" ", 0, start - around) + 1 if start > around else 0
    last = line.find(" ", end + around)
    last = len(line) if last < 0 else last
    before, after = CUT if first else "", CUT if last < len(line) else ""
    return f"{before}{line[first:last]}{after}"


def _found(line: str, words: Sequence[str]) -> tuple[int, int]:
    """Return where the first of the words begins and ends, (0, 0) where none is found."""
    pieces = [_piece(letter) for letter in line]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    whole = "".join(pieces)
    hits = [(at, len(word)) for word in words if (at := whole.find(word)) >= 0]
    if not hits:
        return 0, 0
    at, length = min(hits)
    return places[at], places[at + length - 1] + 1


@lru_cache(maxsize=4096)
def _piece(letter: str) -> str:
    return folded(letter)
