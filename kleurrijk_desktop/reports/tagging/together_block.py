"""Blocks that stay on one page together."""

from dataclasses import dataclass

from kleurrijk_desktop.reports.tagging.layout import Block, draw_stack, fill, stacked_height
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
        self, width: float, height: float, *, fresh: bool
    ) -> "tuple[TogetherBlock, TogetherBlock] | None":
        """Cut only where a whole page has not room enough."""
        if not fresh:
            return None
        placed, rest = fill(self.blocks, width, height)
        if not rest:
            return None
        return TogetherBlock(tuple(each.block for each in placed)), TogetherBlock(tuple(rest))

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        draw_stack(self.blocks, sheet, x, y, width)
