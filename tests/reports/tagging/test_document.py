from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from kleurrijk_desktop.reports.tagging import Cell, Figure, Paragraph, Scope
from tests.reports.pdfs import (
    elements,
    failures,
    marks,
    needs_poppler,
    opened,
    operators,
    page_count,
    plain_text,
    structure_text,
)
from tests.reports.tagging.documents import (
    BODY,
    HEAD,
    RULES,
    Square,
    cell,
    document,
    everything,
    titled,
)


def tags(data: bytes) -> list[str]:
    with opened(data) as pdf:
        return [str(element.S)[1:] for element in elements(pdf)]


def test_everything_together_is_conformant() -> None:
    assert failures(everything().write()) == []


def test_an_empty_document_is_one_page() -> None:
    data = document().write()
    assert page_count(data) == 1
    assert failures(data) == []


def test_control_an_untagged_document_fails(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "plain.pdf"))
    canvas.drawString(100, 100, "Geen tags")
    canvas.save()
    assert failures((tmp_path / "plain.pdf").read_bytes())


def test_control_a_figure_without_alternative_fails(tmp_path: Path) -> None:
    with opened(everything().write()) as pdf:
        figure = next(elements(pdf, "Figure"))
        del figure["/Alt"]
        pdf.save(tmp_path / "spoiled.pdf")
    found = failures((tmp_path / "spoiled.pdf").read_bytes())
    assert any("FIGURE-ALTERNATIVE" in failure for failure in found)


def test_a_figure_needs_an_alternative() -> None:
    made = titled()
    made.figure(Square(), " \x01")
    with pytest.raises(ValueError, match="alternative"):
        made.write()


def test_the_same_content_gives_the_same_bytes() -> None:
    assert everything().write() == everything().write()


def test_a_document_can_be_written_twice() -> None:
    made = everything()
    assert made.write() == made.write()


def test_every_painting_operator_is_content_or_artifact() -> None:
    with opened(everything().write()) as pdf:
        found = list(operators(pdf))
    assert len(found) > 100
    assert [name for stack, name in found if not stack] == []


def test_artifacts_and_contents_are_never_inside_each_other() -> None:
    with opened(everything().write()) as pdf:
        assert {len(stack) for stack, _name in operators(pdf)} == {1}


def test_the_catalogue_says_what_a_reader_needs() -> None:
    with opened(everything().write()) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert {str(sheet.Tabs) for sheet in pdf.pages} == {"/S"}
        assert str(pdf.docinfo["/Title"]) == "Plan <R&D> é"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261122000000+00'00'"


def test_metadata_can_be_read_without_unpacking() -> None:
    data = everything().write()
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert "Plan &lt;R&amp;D&gt; é".encode() in data


def test_fonts_are_embedded_subsets() -> None:
    with opened(everything().write()) as pdf:
        fonts = [font for sheet in pdf.pages for font in sheet.Resources.Font.values()]
        assert fonts
        for font in fonts:
            descendant = font.DescendantFonts[0]
            assert "NotoSans" in str(descendant.BaseFont)
            assert "/FontFile2" in descendant.FontDescriptor
            assert b"<0000>\n" not in font.ToUnicode.read_bytes().replace(b"<0000> <FFFF>\n", b"")


def test_headings_are_bookmarks() -> None:
    with opened(everything().write()) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Titel"]
        assert [entry.title for entry in outline.root[0].children] == ["Lijsten"]


def test_no_heading_level_is_skipped() -> None:
    made = titled()
    with pytest.raises(ValueError, match="level 3"):
        made.heading(3, "Te diep", HEAD)


def test_a_document_begins_with_a_heading_of_level_1() -> None:
    with pytest.raises(ValueError, match="level 2"):
        document().heading(2, "Te diep", HEAD)


def test_a_paragraph_over_three_pages_is_one_element() -> None:
    made = titled()
    made.paragraph("woord " * 1600, BODY)
    with opened(made.write()) as pdf:
        (paragraph,) = elements(pdf, "P")
        assert len({sheet for sheet, _mark in marks(paragraph)}) == 3


def test_lists_know_their_numbering() -> None:
    made = titled()
    made.items(["een"], BODY)
    made.items(["twee"], BODY, numbered=True)
    data = made.write()
    assert tags(data)[2:] == ["L", "LI", "Lbl", "LBody"] * 2
    with opened(data) as pdf:
        numberings = [str(each.A[0].ListNumbering) for each in elements(pdf, "L")]
    assert numberings == ["/Disc", "/Decimal"]


def test_a_repeated_table_header_is_an_artifact() -> None:
    made = titled()
    rows = [[cell(f"rij {row}")] for row in range(90)]
    made.table([cell("Kop", Scope.COLUMN)], rows, [300], RULES)
    data = made.write()
    assert page_count(data) == 3
    with opened(data) as pdf:
        (header,) = elements(pdf, "TH")
        assert str(header.A[0].Scope) == "/Column"
        (paragraph,) = header.K
        assert len(marks(paragraph)) == 1


@needs_poppler
def test_a_repeated_table_header_is_drawn_on_every_page_and_read_once(tmp_path: Path) -> None:
    made = titled()
    rows = [[cell(f"rij {row}")] for row in range(90)]
    made.table([cell("Kolomkop", Scope.COLUMN)], rows, [300], RULES)
    data = made.write()
    assert plain_text(data, tmp_path).count("Kolomkop") == 3
    assert structure_text(data, tmp_path).count("Kolomkop") == 1


@needs_poppler
def test_a_cell_longer_than_a_page_flows(tmp_path: Path) -> None:
    text = " ".join(f"woord{number}" for number in range(2000))
    made = titled()
    made.table([cell("Kop", Scope.COLUMN)], [[cell(text)]], [300], RULES)
    data = made.write()
    assert page_count(data) > 3
    assert failures(data) == []
    assert text in structure_text(data, tmp_path)
    with opened(data) as pdf:
        assert len(list(elements(pdf, "TD"))) == 1


def test_a_row_needs_a_cell_for_each_column() -> None:
    made = titled()
    made.table([cell("Kop", Scope.COLUMN)], [[cell("een"), cell("twee")]], [300], RULES)
    with pytest.raises(ValueError, match="2 cells in 1 columns"):
        made.write()


def test_a_figure_has_its_alternative_and_its_place() -> None:
    made = titled()
    made.figure(Square(), "Niveau 2 van 4", language="nl-NL")
    with opened(made.write()) as pdf:
        (figure,) = elements(pdf, "Figure")
        assert str(figure.Alt) == "Niveau 2 van 4"
        left, bottom, right, top = (float(edge) for edge in figure.A[0].BBox)
        assert (right - left, top - bottom) == (20, 20)


def test_a_figure_in_a_cell_belongs_to_the_cell() -> None:
    made = titled()
    whole = Cell((Figure(Square(), "Niveau 2 van 4"), Paragraph("tekst", BODY)))
    made.table([cell("Kop", Scope.COLUMN)], [[whole]], [300], RULES)
    assert tags(made.write())[2:] == ["Table", "TR", "TH", "P", "TR", "TD", "Figure", "P"]


def test_an_artifact_is_no_element() -> None:
    made = titled()
    made.artifact(Square())
    assert tags(made.write()) == ["Document", "H1"]


@needs_poppler
def test_the_footer_is_drawn_but_not_read(tmp_path: Path) -> None:
    data = everything().write()
    assert f"1/{page_count(data)}" in plain_text(data, tmp_path)
    assert "voettekst" in plain_text(data, tmp_path)
    assert "voettekst" not in structure_text(data, tmp_path)


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    for lines in range(40, 50):
        made = titled()
        made.paragraph("\n".join("regel" for _ in range(lines)), BODY)
        made.heading(2, "Volgende", HEAD)
        made.paragraph("een\ntwee\ndrie", BODY)
        with opened(made.write()) as pdf:
            (heading,) = elements(pdf, "H2")
            last = list(elements(pdf, "P"))[-1]
            assert marks(heading)[0][0] == marks(last)[0][0]
