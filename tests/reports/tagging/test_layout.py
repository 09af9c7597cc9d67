# ruff: noqa: ARG002 - a brick has one height whatever it is asked

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.reports.looks import family
from kleurrijk_desktop.reports.tagging import TextStyle
from kleurrijk_desktop.reports.tagging.elements import Element
from kleurrijk_desktop.reports.tagging.layout import Block, Placed, pages_of, stacked_height
from kleurrijk_desktop.reports.tagging.lines import Run
from kleurrijk_desktop.reports.tagging.sheet import Sheet
from kleurrijk_desktop.reports.tagging.text_block import TextBlock


@dataclass(frozen=True)
class Brick:
    """A block that cannot be cut."""

    high: float
    before: float = 0
    after: float = 0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        return self.high

    def least_height(self, width: float) -> float:
        return self.high

    def split(self, width: float, height: float, *, whole: float) -> None:
        return None

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        raise NotImplementedError


def text(lines: int, style: TextStyle = TextStyle(10, 10)) -> TextBlock:  # noqa: B008 - frozen
    words = "\n".join("woord" for _ in range(lines))
    return TextBlock([Run(words, family().face(bold=False), Element("P"))], style)


def heights(pages: list[list[Placed]]) -> list[list[float]]:
    return [[placed.block.height(100) for placed in page] for page in pages]


def test_nothing_is_one_empty_page() -> None:
    assert pages_of([], 100, 100) == [[]]


def test_white_between_blocks_is_the_larger_of_both() -> None:
    assert stacked_height([Brick(10, after=4), Brick(10, before=6)], 100) == 26


def test_white_above_the_first_block_of_a_page_is_left_out() -> None:
    pages = pages_of([Brick(90), Brick(20, before=30)], 100, 100)
    assert [[placed.top for placed in page] for page in pages] == [[0], [0]]


def test_a_block_too_high_for_any_page_is_placed_all_the_same() -> None:
    assert heights(pages_of([Brick(300), Brick(10)], 100, 100)) == [[300], [10]]


def test_a_label_stays_with_what_follows() -> None:
    pages = pages_of([Brick(80), Brick(10, keep_with_next=True), Brick(20)], 100, 100)
    assert heights(pages) == [[80], [10, 20]]


def test_a_paragraph_leaves_two_lines_on_either_side() -> None:
    assert heights(pages_of([Brick(80), text(6)], 100, 100)) == [[80, 20], [40]]
    assert heights(pages_of([Brick(85), text(6)], 100, 100)) == [[85], [60]]
    assert heights(pages_of([Brick(50), text(6)], 100, 100)) == [[50, 40], [20]]


@given(st.lists(st.one_of(st.builds(Brick, st.integers(1, 100)), st.integers(1, 40).map(text))))
def test_nothing_is_lost_and_nothing_hangs_over(blocks: list[Block]) -> None:
    pages = pages_of(blocks, 100, 100)
    whole = sum(block.height(100) for block in blocks)
    assert sum(sum(page) for page in heights(pages)) == whole
    for page in pages:
        assert all(placed.top + placed.block.height(100) <= 100.01 for placed in page)
