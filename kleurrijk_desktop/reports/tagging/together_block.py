"""Blocks that stay on one page together."""

from dataclasses import dataclass

from kleurrijk_desktop.reports.tagging.layout import (
    Block,
    draw_stack,
    fill,
    fits,
    is_fresh,
    must_be_cut,
    stacked_height,
)
from kleurrijk_desktop.reports.tagging.sheet import Sheet


@dataclass(frozen=True, slots=True)
class TogetherBlock:
    """Blocks under each other that are cut only where they are higher than a page."""

    blocks: tuple[Block, ...]

    @property
    def before(self) -> float:
        return self.blocks[0].before if self.blocks else 0

    @property
    def after(self) -> float:
        return self.blocks[-1].after if self.blocks else 0

    @property
    def keep_with_next(self) -> bool:
        return False

    def height(self, width: float) -> float:
        return stacked_height(self.blocks, width)

    def least_height(self, width: float) -> float:
        return self.height(width)

    def split(
        self, width: float, height: float, *, whole: float
    ) -> "tuple[TogetherBlock, TogetherBlock] | None":
        """Cut only where a whole page has not room enough."""
        if not must_be_cut(self.height(width), height, whole):
            return None
        placed, rest = fill(self.blocks, width, height, whole)
        head = TogetherBlock(tuple(each.block for each in placed))
        can_stand = fits(head.height(width), height) and not head.blocks[-1].keep_with_next
        if not rest or not (is_fresh(height, whole) or can_stand):
            return None
        return head, TogetherBlock(tuple(rest))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        draw_stack(self.blocks, sheet, x, y, width)
