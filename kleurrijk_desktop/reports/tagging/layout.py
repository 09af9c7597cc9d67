"""Putting blocks under each other, and onto pages where they do not fit on one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kleurrijk_desktop.reports.tagging.sheet import Sheet

_TOLERANCE = 0.01  # points; sums of heights are not exact
_WORTH_FILLING = 0.25  # of a column: less is left empty rather than begun with what will be cut


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

    def split(self, width: float, height: float, *, whole: float) -> "tuple[Block, Block] | None":
        """Return what fits into a height and what is left, or None where it must not be cut.

        Args:
            width: of the column.
            height: what is left of it.
            whole: the height of a column in which nothing stands yet.
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
        placed, rest = fill(rest, width, height, height)
        pages.append(placed)
    return pages


def is_fresh(height: float, whole: float) -> bool:
    """Return whether nothing stands above, so that more room cannot be had."""
    return height >= whole - _TOLERANCE


def must_be_cut(least: float, height: float, whole: float) -> bool:
    """Return whether what keeps together is cut in what is left of a column.

    It is where no column has room for it; what is higher than a page begins where it stands, so
    that no page stays nearly empty before it.
    """
    if is_fresh(height, whole):
        return True
    return least > whole + _TOLERANCE and height >= whole * _WORTH_FILLING


def fits(height: float, room: float) -> bool:
    return height <= room + _TOLERANCE


def fill(
    blocks: Sequence[Block], width: float, height: float, whole: float
) -> tuple[list[Placed], list[Block]]:
    """Place as many blocks as fit into a column and return the rest; one at least is placed."""
    placed: list[Placed] = []
    used = white = 0.0
    for place, block in enumerate(blocks):
        top = used + (max(white, block.before) if placed else 0)
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        bottom = top + block.height(width)
        if not fits(bottom, height):
            parts = block.split(width, height - top, whole=whole)
            if parts is not None:
                return [*placed, Placed(parts[0], top)], [parts[1], *blocks[place + 1 :]]
        needed = bottom + _needed_behind(block, following, width, whole)
        if placed and not fits(needed, height):
            stays = _without_what_is_kept(placed)
            return stays, list(blocks[len(stays) :])
        placed.append(Placed(block, top))
        used, white = bottom, block.after
    return placed, []


def _without_what_is_kept(placed: list[Placed]) -> list[Placed]:
    """Leave out the last blocks that are kept with what does not fit, unless nothing is left."""
    count = len(placed)
    while count and placed[count - 1].block.keep_with_next:
        count -= 1
    return placed[:count] or placed


def _needed_behind(block: Block, following: Block | None, width: float, whole: float) -> float:
    if following is None or not block.keep_with_next:
        return 0
    least = following.least_height(width)
    if not fits(least, whole):
        least = whole * _WORTH_FILLING  # it is cut in any case
    return max(block.after, following.before) + least


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
