"""The line at the foot of every page; an artifact, since it is no part of what is read."""

from collections.abc import Callable
from dataclasses import dataclass

from kleurrijk_desktop.reports.tagging.characters import one_line, stretches
from kleurrijk_desktop.reports.tagging.fonts import EmbeddedFont, Family
from kleurrijk_desktop.reports.tagging.sheet import Sheet
from kleurrijk_desktop.reports.tagging.styles import PageFormat, TextStyle

_ELLIPSIS = "…"
_BASELINE = 0.55  # of the bottom margin, from the bottom of the page
_RULE_ABOVE = 1.6  # above the baseline, in parts of the size


@dataclass(frozen=True, slots=True)
class Footer:
    """A line at the foot of every page.

    Attributes:
        about: what stands at the left; cut off with "…" where it is too long.
        numbering: makes "page x of y" from the number of this page and of the last.
        rule: the colour of the hairline above.
    """

    about: str
    numbering: Callable[[int, int], str]
    style: TextStyle
    rule: str

    def draw(self, sheet: Sheet, page: PageFormat, family: Family, number: int, count: int) -> None:
        """Draw it on the page that is being drawn."""
        font, size = family.face(bold=self.style.bold), self.style.size
        right = page.width - page.right
        numbers = _drawable(self.numbering(number, count), font)
        left_of_numbers = right - font.width(numbers, size)
        about = _shortened(
            _drawable(self.about, font), font, size, left_of_numbers - page.left - size
        )
        baseline = page.height - page.bottom * _BASELINE
        rule = baseline - size * _RULE_ABOVE
        with sheet.artifact("/Type /Pagination /Subtype /Footer"):
            sheet.pen.line(page.left, rule, right, rule, self.rule, 0.5)
            pieces = [
                (page.left, baseline, about, font),
                (left_of_numbers, baseline, numbers, font),
            ]
            sheet.pen.text(pieces, size, self.style.colour)


def _drawable(text: str, font: EmbeddedFont) -> str:
    return "".join(stretch.drawn for stretch in stretches(one_line(text), font.characters))


def _shortened(text: str, font: EmbeddedFont, size: float, width: float) -> str:
    if font.width(text, size) <= width:
        return text
    count = font.fitting(text, size, width - font.width(_ELLIPSIS, size))
    return text[:count].rstrip() + _ELLIPSIS
