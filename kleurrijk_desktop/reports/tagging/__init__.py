"""Tagged PDF (PDF/UA-1) over ReportLab, which writes none by itself.

    document = Document(about, a4(25, 18, 22, 20), family, footer)
    document.heading(1, "Improvement plan", title)
    document.paragraph(["Ask ", Words("Jan", bold=True), " first."], body)
    document.table(header, rows, widths, rules)
    data = document.write()

Whoever writes a document adds content in reading order and never meets a canvas. Everything that
is drawn is content of one element of the structure tree, or an artifact; text is never markup.
"""

from kleurrijk_desktop.reports.tagging.content import (
    Artifact,
    Cell,
    CellContent,
    Columns,
    Figure,
    FillIn,
    Heading,
    Inline,
    Items,
    Paragraph,
    Rules,
    Scope,
    Table,
    Words,
)
from kleurrijk_desktop.reports.tagging.document import Document
from kleurrijk_desktop.reports.tagging.drawing import Brush, Drawing, rectangle
from kleurrijk_desktop.reports.tagging.fonts import Family
from kleurrijk_desktop.reports.tagging.footer import Footer
from kleurrijk_desktop.reports.tagging.measuring import longest_word
from kleurrijk_desktop.reports.tagging.metadata import About
from kleurrijk_desktop.reports.tagging.styles import PageFormat, TextStyle, a4

__all__ = [
    "About",
    "Artifact",
    "Brush",
    "Cell",
    "CellContent",
    "Columns",
    "Document",
    "Drawing",
    "Family",
    "Figure",
    "FillIn",
    "Footer",
    "Heading",
    "Inline",
    "Items",
    "PageFormat",
    "Paragraph",
    "Rules",
    "Scope",
    "Table",
    "TextStyle",
    "Words",
    "a4",
    "longest_word",
    "rectangle",
]
