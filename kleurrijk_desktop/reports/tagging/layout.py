"""Putting blocks under each other, and onto pages where they do not fit on one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kleurrijk_desktop.reports.tagging.sheet import Sheet

_TOLERANCE = 0.01  # points; sums of heights are not exact


class Block(Protocol):
    """Something that takes the width it is given and tells its height; all in points."""

    @property
    def before(self) -> float: ...
    @property
    def after(self) -> float: ...
    @property
    def keep_with_next(self) -> bool: ...
    def height(self, width: float) -> float: ...
    def least_height(self, width: float) -> float:
        """Return how much of it must stand under a heading that is kept with it."""
        ...

    def split(self, width: float, height: float, *, fresh: bool) -> "tuple[Block, Block] | None":
        """Return what fits into a height and what is left, or None where it must not be cut.

        Args:
            width: of the column.
            height: what is left of it.
            fresh: nothing stands above, so that more room cannot be had.
        """
        ...

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and how far below the top of its column it begins."""

    block: Block
    top: float


def pages_of(blocks: Sequence[Block], width: float, height: float) -> list[list[Placed]]:
    """Distribute blocks over as many pages as they need; there is always one."""
    pages: list[list[Placed]] = []
    rest = list(blocks)
    while rest or not pages:
        placed, rest = fill(rest, width, height)
        pages.append(placed)
    return pages


def fill(blocks: Sequence[Block], width: float, height: float) -> tuple[list[Placed], list[Block]]:
    """Place as many blocks as fit into a column and return the rest; one at least is placed."""
    placed: list[Placed] = []
    used = white = 0.0
    for place, block in enumerate(blocks):
        top = used + (max(white, block.before) if placed else 0)
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        bottom = top + block.height(width)
        if bottom > height + _TOLERANCE:
            parts = block.split(width, height - top, fresh=not placed)
            if parts is not None:
                return [*placed, Placed(parts[0], top)], [parts[1], *blocks[place + 1 :]]
        needed = bottom + _needed_behind(block, following, width)
        if placed and needed > height + _TOLERANCE:
            return placed, list(blocks[place:])
        placed.append(Placed(block, top))
        used, white = bottom, block.after
    return placed, []


def _needed_behind(block: Block, following: Block | None, width: float) -> float:
    if following is None or not block.keep_with_next:
        return 0
    return max(block.after, following.before) + following.least_height(width)


def stacked_height(blocks: Sequence[Block], width: float) -> float:
    """Return how high blocks are under each other."""
    height = white = 0.0
    for place, block in enumerate(blocks):
        height += (max(white, block.before) if place else 0) + block.height(width)
        white = block.after
    return height


def draw_stack(blocks: Sequence[Block], sheet: Sheet, x: float, y: float, width: float) -> None:
    """Draw blocks under each other."""
    white = 0.0
    for place, block in enumerate(blocks):
        y += max(white, block.before) if place else 0
        block.draw(sheet, x, y, width)
        y += block.height(width)
        white = block.after
