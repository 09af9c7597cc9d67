"""What a document is made of, before it is laid out; nothing here is ever read as markup."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kleurrijk_desktop.reports.tagging.drawing import Drawing
from kleurrijk_desktop.reports.tagging.styles import BLACK, TextStyle


@dataclass(frozen=True, slots=True)
class Words:
    """Part of a running text that differs from the rest.

    Attributes:
        bold: in the bold face.
        language: of these words, as in `nl` or `en-GB`; None for that of the paragraph.
        target: where a press on them leads; only http, https and mailto become links.
    """

    text: str
    bold: bool = False
    language: str | None = None
    target: str | None = None


Inline = str | Words | Sequence[str | Words]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6; it is also a bookmark."""

    level: int
    text: str
    style: TextStyle
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; one element however many pages it covers."""

    text: Inline
    style: TextStyle
    language: str | None = None


@dataclass(frozen=True, slots=True)
class FillIn:
    """A label with a ruled line behind it, to be filled in by hand."""

    label: str
    style: TextStyle
    rule: str = BLACK
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with bullets or with numbers."""

    items: tuple[Inline, ...]
    style: TextStyle
    numbered: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with the sentence that says the same."""

    drawing: Drawing
    alternative: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Artifact:
    """A drawing that says nothing: a rule, a tint, an ornament."""

    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Columns:
    """Texts side by side that are no table; read one column after the other.

    Attributes:
        widths: of the columns, in points.
        gutter: white between two columns, in points.
        after: white below all of them, in points.
    """

    columns: "tuple[tuple[Content, ...], ...]"
    widths: tuple[float, ...]
    gutter: float = 10
    after: float = 0


CellContent = Paragraph | FillIn | Items | Figure | Artifact | Columns


class Scope(StrEnum):
    """What a header cell is the header of."""

    COLUMN = "Column"
    ROW = "Row"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, or a column beside others; `scope` makes it a header cell."""

    content: tuple[CellContent, ...]
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """The hairlines of a grid: above every row and under the last; thickness in points."""

    colour: str
    thickness: float = 0.5


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header that is repeated on every page.

    Attributes:
        widths: of the columns, in points.
        padding: white above and below in each row, in points.
        gutter: white between two columns, in points.
    """

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    rules: Rules
    padding: float = 3
    gutter: float = 9


@dataclass(frozen=True, slots=True)
class Together:
    """Contents that stay on one page, unless they need more than one."""

    contents: "tuple[Content, ...]"


Content = Heading | CellContent | Table | Together
