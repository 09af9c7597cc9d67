from pathlib import Path

import pikepdf
import pytest

from kleurrijk_desktop.reports.tagging import Words
from tests.reports.pdfs import (
    elements,
    failures,
    needs_poppler,
    opened,
    plain_text,
    structure_text,
)
from tests.reports.tagging.documents import BODY, titled

AWKWARD = 'contact <jan@x.nl> R&D AT&T </b> </para> &amp; <img src="x"/> %s {0} \\ (a) [b]'


@needs_poppler
def test_text_comes_back_word_for_word(tmp_path: Path) -> None:
    made = titled()
    made.paragraph(AWKWARD, BODY)
    made.paragraph("Łódź, Şükrü, Győr, ẞ, ĳ, niet\u00a0breken " * 30, BODY)
    data = made.write()
    assert AWKWARD in structure_text(data, tmp_path)
    assert AWKWARD in plain_text(data, tmp_path)
    assert "Łódź, Şükrü, Győr, ẞ, ĳ, niet\u00a0breken " * 30 in structure_text(data, tmp_path)


@needs_poppler
def test_line_ends_do_not_glue_words(tmp_path: Path) -> None:
    text = "scholen en ouders samen\nvooruit " * 40
    made = titled()
    made.paragraph(text, BODY)
    data = made.write()
    assert text.replace("\n", " ") in structure_text(data, tmp_path)


@needs_poppler
def test_a_word_wider_than_a_line_stays_one_word(tmp_path: Path) -> None:
    made = titled()
    made.paragraph("x" * 100_000, BODY)
    data = made.write()
    assert "x" * 100_000 in structure_text(data, tmp_path)


@needs_poppler
def test_characters_outside_the_font_are_printed_as_their_code(tmp_path: Path) -> None:
    made = titled()
    made.paragraph("Zeg مر of 😀.", BODY)
    data = made.write()
    assert "Zeg [U+0645][U+0631] of [U+1F600]." in structure_text(data, tmp_path)
    assert "😀" in plain_text(data, tmp_path)
    with opened(data) as pdf:
        spans = [str(span.ActualText) for span in elements(pdf, "Span")]
    assert spans == ["م", "ر", "😀"]
    assert failures(data) == []


def test_nothing_is_drawn_with_the_missing_glyph() -> None:
    made = titled()
    made.paragraph("".join(map(chr, range(0x20, 0x3000))), BODY)
    with opened(made.write()) as pdf:
        for sheet in pdf.pages:
            for step in pikepdf.parse_content_stream(sheet):
                if str(step.operator) == "Tj":
                    codes = bytes(step.operands[0])
                    pairs = [codes[at : at + 2] for at in range(0, len(codes), 2)]
                    assert b"\0\0" not in pairs


@needs_poppler
def test_control_characters_are_left_out(tmp_path: Path) -> None:
    made = titled()
    made.paragraph("een\x00\x07 twee\x1b[31m\tdrie zacht\u00adkens", BODY)
    data = made.write()
    assert "een twee[31m drie zachtkens" in structure_text(data, tmp_path)


def test_words_in_another_language_say_so() -> None:
    made = titled()
    made.paragraph(["Lees ", Words("the guide", language="en-GB"), " eerst."], BODY)
    made.paragraph("Deutsch", BODY, language="de-DE")
    with opened(made.write()) as pdf:
        (span,) = elements(pdf, "Span")
        assert str(span.Lang) == "en-GB"
        assert [str(each.get("/Lang", "")) for each in elements(pdf, "P")] == ["", "de-DE"]


def test_a_link_over_two_lines_is_one_element_with_two_places() -> None:
    made = titled()
    made.paragraph([Words("onze site " * 15, target="https://example.org/")], BODY)
    data = made.write()
    assert failures(data) == []
    with opened(data) as pdf:
        (link,) = elements(pdf, "Link")
        objects = [kid.Obj for kid in link.K if kid.get("/Type") == "/OBJR"]
        assert [str(each.A.URI) for each in objects] == ["https://example.org/"] * 2
        assert all(str(each.Contents).startswith("onze site") for each in objects)


def test_a_link_may_consist_of_characters_outside_the_font() -> None:
    made = titled()
    made.link("😀", "mailto:jan@example.org", BODY)
    data = made.write()
    assert failures(data) == []
    with opened(data) as pdf:
        found = [str(element.S) for element in elements(pdf)]
    assert found == ["/Document", "/H1", "/P", "/Link", "/Span"]


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "\\\\host\\x"])
def test_other_targets_stay_plain_text(target: str) -> None:
    made = titled()
    made.link("druk hier", target, BODY)
    with opened(made.write()) as pdf:
        assert list(elements(pdf, "Link")) == []
        assert "/Annots" not in pdf.pages[0]
