import shutil
from pathlib import Path

import pytest
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kleurrijk_desktop.reports.looks import PAGE, family
from kleurrijk_desktop.reports.tagging import Document, Family
from tests.reports.pdfs import failures, opened
from tests.reports.tagging.documents import ABOUT, BODY, HEAD, titled

FONT = family().face(bold=False)


def test_widths_are_those_of_reportlab() -> None:
    text = "Verbeterplan Łódź ẞ"
    assert FONT.width(text, 10.5) == pytest.approx(FONT.stringWidth(text, 10.5))


def test_as_many_characters_fit_as_are_not_wider() -> None:
    width = FONT.width("Verbeter", 10) + 0.001
    assert FONT.fitting("Verbeterplan", 10, width) == 8
    assert FONT.fitting("Verbeterplan", 10, 0) == 0
    assert FONT.fitting("Verbeterplan", 10, 1000) == 12


def test_the_characters_of_both_faces_are_the_same() -> None:
    assert FONT.characters == family().face(bold=True).characters


def test_a_face_is_loaded_once() -> None:
    assert family().face(bold=False) is FONT


def test_every_character_means_itself() -> None:
    made = titled()
    made.paragraph("aé\u00a0ẞ", BODY)
    with opened(made.write()) as pdf:
        fonts = pdf.pages[0].Resources.Font.values()
        maps = b"".join(font.ToUnicode.read_bytes() for font in fonts)
    for character in "aé\u00a0ẞ":
        assert f"<{ord(character):04X}>\n".encode() in maps


def test_another_font_of_the_same_face_does_not_get_in_between(tmp_path: Path) -> None:
    own = tmp_path / "own.ttf"
    shutil.copy(family().regular, own)
    registerFont(TTFont("Somebody else's", str(own)))
    made = Document(ABOUT, PAGE, Family(own, own))
    made.heading(1, "Titel", HEAD)
    data = made.write()
    assert failures(data) == []
    with opened(data) as pdf:
        (font,) = pdf.pages[0].Resources.Font.values()
        assert str(font.Subtype) == "/Type0"


def test_a_file_that_is_no_font_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.ttf"
    wrong.write_bytes(b"no font" * 100)
    with pytest.raises(TTFError):
        Family(wrong, wrong).face(bold=False)
