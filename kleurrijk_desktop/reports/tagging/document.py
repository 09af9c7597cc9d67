"""A tagged document, written from top to bottom and turned into bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from kleurrijk_desktop.reports.tagging.builder import Builder
from kleurrijk_desktop.reports.tagging.content import (
    Artifact,
    Cell,
    CellContent,
    Columns,
    Content,
    Figure,
    Heading,
    Inline,
    Items,
    Paragraph,
    Rules,
    Table,
    Together,
    Words,
)
from kleurrijk_desktop.reports.tagging.drawing import Drawing
from kleurrijk_desktop.reports.tagging.elements import Element
from kleurrijk_desktop.reports.tagging.fonts import Family
from kleurrijk_desktop.reports.tagging.footer import Footer
from kleurrijk_desktop.reports.tagging.layout import Placed, pages_of
from kleurrijk_desktop.reports.tagging.metadata import About, write_metadata
from kleurrijk_desktop.reports.tagging.sheet import Sheet
from kleurrijk_desktop.reports.tagging.structure import write_structure
from kleurrijk_desktop.reports.tagging.styles import PageFormat, TextStyle

_DEEPEST = 6
_PDF_VERSION = (1, 7)


class Document:
    """A document that a screen reader can follow (PDF/UA-1).

    Content is added in reading order. All text is taken literally: nothing in it is markup, and
    a character that the fonts lack is printed as its code, `[U+1F600]`, which reads as itself.
    """

    def __init__(
        self, about: About, page: PageFormat, family: Family, footer: Footer | None = None
    ) -> None:
        self._about = about
        self._page = page
        self._family = family
        self._runs = [_Run(footer)]
        self._level = 0

    def heading(self, level: int, text: str, style: TextStyle, language: str | None = None) -> None:
        """Add a heading, which is a bookmark as well.

        Raises:
            ValueError: the level is not 1 to 6, or skips one.
        """
        if not 1 <= level <= min(self._level + 1, _DEEPEST):
            raise ValueError(f"heading level {level} after {self._level}")
        self._level = level
        self._contents.append(Heading(level, text, style, language))

    def paragraph(self, text: Inline, style: TextStyle, language: str | None = None) -> None:
        """Add a paragraph; however many pages it covers, it is one element."""
        self._contents.append(Paragraph(text, style, language))

    def items(
        self,
        items: Sequence[Inline],
        style: TextStyle,
        *,
        numbered: bool = False,
        language: str | None = None,
    ) -> None:
        """Add a list with bullets, or with numbers from 1 on."""
        self._contents.append(Items(tuple(items), style, numbered, language))

    def table(
        self,
        header: Sequence[Cell],
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[float],
        rules: Rules,
    ) -> None:
        """Add a table; its header is repeated, as an artifact, on every page that it covers.

        Raises:
            ValueError: on writing, where a row has not one cell for each width.
        """
        cells = tuple(tuple(row) for row in rows)
        self._contents.append(Table(tuple(header), cells, tuple(widths), rules))

    def columns(self, columns: Sequence[Sequence[CellContent]], widths: Sequence[float]) -> None:
        """Add texts side by side, read one column after the other."""
        whole = tuple(tuple(column) for column in columns)
        self._contents.append(Columns(whole, tuple(widths)))

    def figure(self, drawing: Drawing, alternative: str, language: str | None = None) -> None:
        """Add a drawing and the sentence that says the same.

        Raises:
            ValueError: on writing, where that sentence is blank.
        """
        self._contents.append(Figure(drawing, alternative, language))

    def link(self, text: str, target: str, style: TextStyle, language: str | None = None) -> None:
        """Add a paragraph that leads to a web or e-mail address; other targets stay plain text."""
        self._contents.append(Paragraph(Words(text, target=target), style, language))

    def artifact(self, drawing: Drawing) -> None:
        """Add a drawing that says nothing."""
        self._contents.append(Artifact(drawing))

    def add(self, content: CellContent | Table) -> None:
        """Add something that was made apart, as what stands in cells is."""
        self._contents.append(content)

    def together(self, fill: Callable[[], object]) -> None:
        """Add all that `fill` adds so that it stays on one page, unless it needs more than one."""
        self._parts.append([])
        fill()
        kept = self._parts.pop()
        self._contents.append(Together(tuple(kept)))

    def new_page(self) -> None:
        """Let what follows begin on a new page; where one has just begun, nothing happens."""
        if self._contents:
            self._parts.append([])

    def new_sheet(self, footer: Footer) -> None:
        """Let what follows begin on a sheet of paper of its own, printed on both sides or on one.

        Its pages are counted anew, so that none tells how many sheets lie before it.
        """
        self._runs.append(_Run(footer))

    def page_count(self) -> int:
        """Return how many pages the document has, as it stands now."""
        return sum(len(pages) for _run, pages in self._laid_out(Element("Document")))

    def write(self) -> bytes:
        """Lay the document out and return it as PDF; the same content gives the same bytes."""
        root = Element("Document")
        runs = self._laid_out(root)
        canvas = self._canvas()
        sheet = Sheet(canvas, self._page.height)
        for run, pages in runs:
            if len(sheet.owners) % 2 == 0:  # the back of the paper before; none before the first
                sheet.end_page()
            for number, page in enumerate(pages, 1):
                self._draw_page(sheet, page, run.footer, (number, len(pages)))
        pdf = canvas._doc  # noqa: SLF001 - ReportLab has no public way to its document
        write_structure(pdf, root, sheet.owners, sheet.annotations)
        write_metadata(canvas, pdf, self._about)
        return bytes(canvas.getpdfdata())

    @property
    def _contents(self) -> list[Content]:
        return self._parts[-1]

    @property
    def _parts(self) -> list[list[Content]]:
        return self._runs[-1].parts

    def _laid_out(self, root: Element) -> "list[tuple[_Run, list[list[Placed]]]]":
        builder, found = Builder(self._family), []
        for run in self._runs:
            pages: list[list[Placed]] = []
            for part in filter(None, run.parts):
                blocks = list(builder.blocks(part, root))
                pages += pages_of(blocks, self._page.text_width, self._page.text_height)
            found.append((run, pages or [[]]))
        return found

    def _canvas(self) -> Any:
        return Canvas(
            BytesIO(),
            pagesize=(self._page.width, self._page.height),
            pageCompression=1,
            invariant=1,
            pdfVersion=_PDF_VERSION,
            initialFontName=self._family.face(bold=False).name,
        )

    def _draw_page(
        self, sheet: Sheet, page: Sequence[Placed], footer: Footer | None, place: tuple[int, int]
    ) -> None:
        for placed in page:
            top = self._page.top + placed.top
            placed.block.draw(sheet, self._page.left, top, self._page.text_width)
        if footer is not None:
            footer.draw(sheet, self._page, self._family, *place)
        sheet.end_page()


@dataclass(frozen=True, slots=True)
class _Run:
    """Pages that are counted together; each of the parts begins on a page of its own."""

    footer: Footer | None
    parts: list[list[Content]] = field(default_factory=lambda: [[]])
