"""From the contents of a document to blocks to lay out and elements that they belong to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kleurrijk_desktop.reports.tagging.characters import printable, stretches
from kleurrijk_desktop.reports.tagging.content import (
    Artifact,
    Cell,
    CellContent,
    Columns,
    Content,
    Figure,
    FillIn,
    Heading,
    Inline,
    Items,
    Paragraph,
    Scope,
    Table,
    Together,
    Words,
)
from kleurrijk_desktop.reports.tagging.elements import Element
from kleurrijk_desktop.reports.tagging.figure_block import FigureBlock
from kleurrijk_desktop.reports.tagging.fonts import Family
from kleurrijk_desktop.reports.tagging.grid_block import GridBlock, Row, Shape
from kleurrijk_desktop.reports.tagging.layout import Block
from kleurrijk_desktop.reports.tagging.lines import Link, Run
from kleurrijk_desktop.reports.tagging.links import is_link
from kleurrijk_desktop.reports.tagging.styles import TextStyle
from kleurrijk_desktop.reports.tagging.text_block import Bookmark, Hanging, TextBlock
from kleurrijk_desktop.reports.tagging.together_block import TogetherBlock

_BULLET = "•"
_INDENT = 1.4  # of a list, in parts of the size


class Builder:
    """Builds blocks in the order in which they are read."""

    def __init__(self, family: Family) -> None:
        self._family = family

    def blocks(self, contents: Sequence[Content], parent: Element) -> Iterator[Block]:
        """Yield the blocks of some contents; their elements join the parent."""
        for content in contents:
            match content:
                case Heading():
                    yield self._heading(content, parent)
                case Table():
                    yield self._table(content, parent)
                case Together():
                    yield TogetherBlock(tuple(self.blocks(content.contents, parent)))
                case _:
                    yield from self._simple(content, parent)

    def _simple(self, content: CellContent, parent: Element) -> Iterator[Block]:
        match content:
            case Paragraph():
                element = parent.child("P", content.language)
                yield TextBlock(self._runs(content.text, content.style, element), content.style)
            case FillIn():
                element = parent.child("P", content.language)
                runs = self._runs(content.label, content.style, element)
                yield TextBlock(runs, content.style, rule=content.rule)
            case Items():
                yield from self._items(content, parent)
            case Columns():
                yield self._columns(content, parent)
            case Figure():
                yield self._figure(content, parent)
            case Artifact():
                yield FigureBlock(content.drawing, None, self._family.face(bold=True))

    def _figure(self, content: Figure, parent: Element) -> Block:
        element = parent.child("Figure", content.language)
        element.alternative = printable(content.alternative).strip()
        if not element.alternative:
            raise ValueError("a figure needs an alternative; what says nothing is an artifact")
        return FigureBlock(content.drawing, element, self._family.face(bold=True))

    def _heading(self, content: Heading, parent: Element) -> Block:
        element = parent.child(f"H{content.level}", content.language)
        return TextBlock(
            self._runs(content.text, content.style, element),
            content.style,
            bookmark=Bookmark(printable(content.text), content.level - 1),
        )

    def _items(self, content: Items, parent: Element) -> Iterator[Block]:
        numbering = "/Decimal" if content.numbered else "/Disc"
        whole = parent.child("L", content.language, {"List": {"ListNumbering": numbering}})
        font = self._family.face(bold=content.style.bold)
        marks = [
            f"{number}." if content.numbered else _BULLET
            for number in range(1, len(content.items) + 1)
        ]
        size = content.style.size
        indent = max((font.width(mark, size) for mark in marks), default=0) + size * _INDENT / 2
        kept = replace(content.style, keep_with_next=True)
        alone = {0, len(marks) - 2} if len(marks) > 1 else set()
        for place, (mark, words) in enumerate(zip(marks, content.items, strict=True)):
            item = whole.child("LI")
            label = Run(mark, font, item.child("Lbl"))
            runs = self._runs(words, content.style, item.child("LBody"))
            style = kept if place in alone else content.style
            yield TextBlock(runs, style, hanging=Hanging(label, indent))

    def _table(self, content: Table, parent: Element) -> Block:
        table = parent.child("Table")
        shape = Shape(content.widths, content.padding, content.gutter, content.rules)
        header = self._row(content.header, table, shape) if content.header else None
        rows = tuple(self._row(row, table, shape) for row in content.rows)
        return GridBlock(shape, rows, header)

    def _row(self, cells: Sequence[Cell], table: Element, shape: Shape) -> Row:
        if len(cells) != len(shape.widths):
            raise ValueError(f"a row of {len(cells)} cells in {len(shape.widths)} columns")
        row = table.child("TR")
        return shape.row([tuple(self._cell(cell, row)) for cell in cells])

    def _cell(self, cell: Cell, row: Element) -> Iterator[Block]:
        element = row.child("TD" if cell.scope is None else "TH")
        if cell.scope is not None:
            element.attributes["Table"] = {"Scope": f"/{Scope(cell.scope).value}"}
        yield from self.blocks(cell.content, element)

    def _columns(self, content: Columns, parent: Element) -> Block:
        shape = Shape(content.widths, 0, content.gutter)
        row = shape.row([tuple(self.blocks(column, parent)) for column in content.columns])
        return GridBlock(shape, (row,), after=content.after)

    def _runs(self, text: Inline, style: TextStyle, owner: Element) -> list[Run]:
        words = [text] if isinstance(text, str | Words) else text
        return [run for each in words for run in self._of_words(each, style, owner)]

    def _of_words(self, words: str | Words, style: TextStyle, owner: Element) -> Iterator[Run]:
        if isinstance(words, str):
            words = Words(words)
        font = self._family.face(bold=style.bold or words.bold)
        link = None
        if words.target is not None and is_link(words.target):
            owner = owner.inline("Link", words.language)
            link = Link(owner, words.target)
        elif words.language is not None and words.language != owner.language:
            owner = owner.inline("Span", words.language)
        for stretch in stretches(printable(words.text), font.characters):
            if stretch.actual is None:
                yield Run(stretch.drawn, font, owner, link=link)
            else:
                stands_for = owner.inline("Span", actual=stretch.actual)
                yield Run(stretch.drawn, font, stands_for, whole=True, link=link)
