"""Placing labels: broken into lines, and pushed apart where they would overlap."""

from collections.abc import Sequence

from kleurrijk_desktop.charts.primitives import Measure


def lines_of(text: str, size: float, room: float, measure: Measure) -> tuple[str, ...]:
    """Break a text into lines that fit into a room in points; a long word is cut.

    A line holds at least one character, however small the room.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _cut(word, size, room, measure)
        lines.extend(whole)
    return (*lines, line)


def _cut(word: str, size: float, room: float, measure: Measure) -> list[str]:
    parts = [""]
    for character in word:
        if parts[-1] and measure(parts[-1] + character, size) > room:
            parts.append("")
        parts[-1] += character
    return parts


def spread(wanted: Sequence[float], heights: Sequence[float], bottom: float) -> tuple[float, ...]:
    """Move the middles of labels apart, so that none overlaps another or leaves the frame.

    Args:
        wanted: where the middle of each label should be, from the top, in any order.
        heights: of each label.
        bottom: the lower end of the room, which begins at 0 and has to hold all of them.

    Returns:
        The middles in the order of `wanted`; labels keep their order from top to bottom.
    """
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    middles = [0.0] * len(wanted)
    free_from = 0.0
    for at in order:
        middles[at] = max(wanted[at], free_from + heights[at] / 2)
        free_from = middles[at] + heights[at] / 2
    free_to = bottom
    for at in reversed(order):
        middles[at] = min(middles[at], free_to - heights[at] / 2)
        free_to = middles[at] - heights[at] / 2
    return tuple(middles)
