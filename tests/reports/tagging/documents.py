"""Small documents to look into."""

from datetime import UTC, datetime

from kleurrijk_desktop.reports.looks import family
from kleurrijk_desktop.reports.tagging import (
    About,
    Brush,
    Cell,
    Document,
    FillIn,
    Footer,
    Paragraph,
    Rules,
    Scope,
    TextStyle,
    a4,
    rectangle,
)

BODY = TextStyle(10.5, 15, after=6)
HEAD = TextStyle(14, 18, bold=True, after=4, keep_with_next=True)
RULES = Rules("#999999")
ABOUT = About(
    "Plan <R&D> é", "nl-NL", "Ik & jij", "KleurRijk 1", datetime(2026, 11, 22, tzinfo=UTC)
)


class Square:
    """A grey square with a number in it."""

    width = 20.0
    height = 20.0

    def paint(self, brush: Brush) -> None:
        brush.polygon(rectangle(0, 0, 20, 20), "#CCCCCC", "#333333")
        brush.label(7, 15, "2", 10, "#000000")


def document() -> Document:
    footer = Footer("voettekst", lambda x, y: f"{x}/{y}", TextStyle(8.5, 11), "#888888")
    return Document(ABOUT, a4(25, 18, 22, 20), family(), footer)


def titled() -> Document:
    made = document()
    made.heading(1, "Titel", HEAD)
    return made


def cell(text: str, scope: Scope | None = None) -> Cell:
    return Cell((Paragraph(text, BODY),), scope)


def everything() -> Document:
    """Return a document with one of each kind, over more than two pages."""
    made = titled()
    made.paragraph("Een alinea. " * 300, BODY)
    made.heading(2, "Lijsten", HEAD)
    made.items(["een", "twee " * 60], BODY)
    made.items([str(number) for number in range(11)], BODY, numbered=True)
    made.figure(Square(), "Niveau 2 van 4")
    made.artifact(Square())
    made.add(FillIn("Wie:", BODY))
    made.link("onze site", "https://example.org/a?b=c&d=(e)", BODY)
    made.columns([[Paragraph("links", BODY)], [Paragraph("rechts", BODY)]], [200, 200])
    header = [cell("kop", Scope.COLUMN), cell("tekst", Scope.COLUMN)]
    rows = [[cell(f"rij {row}", Scope.ROW), cell("woorden " * 20)] for row in range(30)]
    made.table(header, rows, [100, 300], RULES)
    return made
