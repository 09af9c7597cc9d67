"""A label and what is known of it; what is not known is a line to fill in."""

from collections.abc import Sequence

from kleurrijk_desktop.reports.looks import RULE, Details
from kleurrijk_desktop.reports.tagging import CellContent, FillIn, Paragraph, Words


def fact(label: str, value: Sequence[str | Words], details: Details) -> CellContent:
    """Return the label with its value behind it, or with a line to write on."""
    if list(value) == [""]:
        return FillIn(label, details.label, RULE)
    return Paragraph([Words(label, bold=True), " ", *value], details.text)


def text_fact(label: str, text: str, details: Details) -> CellContent:
    """Return the same for a text that people wrote."""
    return fact(label, [text.strip()], details)
