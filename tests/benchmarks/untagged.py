"""The contents of a document laid out by ReportLab's own Platypus: the same text, untagged."""

from collections.abc import Iterable, Sequence
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import platypus
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from kleurrijk_desktop import assets
from kleurrijk_desktop.reports.looks import FOOT, PAGE
from kleurrijk_desktop.reports.tagging.content import (
    Columns,
    Content,
    FillIn,
    Heading,
    Inline,
    Items,
    Paragraph,
    Table,
    Together,
    Words,
)
from kleurrijk_desktop.reports.tagging.styles import TextStyle

PLAIN, BOLD = "benchmark-plain", "benchmark-bold"
_GRID = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEABOVE", (0, 0), (-1, -1), 0.5, "#6B7785"),
    ("LINEBELOW", (0, -1), (-1, -1), 0.5, "#6B7785"),
]
_BESIDE = [("VALIGN", (0, 0), (-1, -1), "TOP")]


def write_untagged(contents: Iterable[Content], footer: str) -> bytes:
    """Return a PDF with the text of these contents; drawings are left out."""
    _register()
    buffer = BytesIO()

    def draw_footer(canvas: Any, document: Any) -> None:
        canvas.setFont(PLAIN, FOOT.size)
        canvas.drawString(PAGE.left, PAGE.bottom / 2, f"{footer} {document.page}")

    document = platypus.SimpleDocTemplate(
        buffer,
        pagesize=(PAGE.width, PAGE.height),
        leftMargin=PAGE.left,
        rightMargin=PAGE.right,
        topMargin=PAGE.top,
        bottomMargin=PAGE.bottom,
        pageCompression=1,
        initialFontName=PLAIN,
    )
    document.build(_flowables(contents), onFirstPage=draw_footer, onLaterPages=draw_footer)
    return buffer.getvalue()


@cache
def _register() -> None:
    fonts = assets.resources() / "fonts"
    registerFont(TTFont(PLAIN, str(fonts / "NotoSans-Regular.ttf")))
    registerFont(TTFont(BOLD, str(fonts / "NotoSans-Bold.ttf")))


def _flowables(contents: Iterable[Content]) -> list[Any]:
    return [each for content in contents for each in _of_any(content)]


def _of_any(content: Content) -> list[Any]:
    return _flowables(content.contents) if isinstance(content, Together) else _of(content)


def _of(content: Content) -> list[Any]:
    match content:
        case Heading(text=text, style=style) | Paragraph(text=text, style=style):
            return [_paragraph(text, style)]
        case FillIn(label=label, style=style):
            return [_paragraph(label, style), platypus.HRFlowable(width="100%")]
        case Items(items=items, style=style):
            return [_paragraph(item, style, bullet="•") for item in items]
        case Columns(columns=columns, widths=widths):
            return _columns([_flowables(each) for each in columns], widths)
        case Table(header=header, rows=rows, widths=widths):
            cells = [[_flowables(cell.content) for cell in row] for row in (header, *rows)]
            return [_table(cells, widths, _GRID, repeatRows=1)]
        case _:
            return []


def _columns(columns: Sequence[list[Any]], widths: Sequence[float]) -> list[Any]:
    """Return a table, which is slow, only where there is more than one text."""
    filled = [each for each in columns if each]
    return (
        [_table([columns], widths, _BESIDE)]
        if len(filled) > 1
        else [text for each in filled for text in each]
    )


def _paragraph(text: Inline, style: TextStyle, **more: str) -> Any:
    parts = [text] if isinstance(text, str | Words) else text
    return platypus.Paragraph("".join(map(_markup, parts)), _style(style), more.get("bullet"))


def _markup(part: str | Words) -> str:
    if isinstance(part, str):
        return escape(part)
    return f'<font face="{BOLD}">{escape(part.text)}</font>' if part.bold else escape(part.text)


@cache
def _style(style: TextStyle) -> ParagraphStyle:
    return ParagraphStyle(
        "benchmark",
        fontName=BOLD if style.bold else PLAIN,
        fontSize=style.size,
        leading=style.leading,
        textColor=style.colour,
        spaceBefore=style.before,
        spaceAfter=style.after,
        keepWithNext=style.keep_with_next,
        leftIndent=0,
    )


def _table(
    cells: Sequence[Sequence[Any]], widths: Sequence[float], style: list[Any], **more: int
) -> Any:
    return platypus.Table(cells, widths, style=style, **more)
