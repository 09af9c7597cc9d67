"""Names for files, made of anything that people write."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.file_name import LONGEST_BYTES, LONGEST_NAME, safe_file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Basisschool De Linde", "Basisschool De Linde.pdf"),
        ("Café ’t Hoekje – 2026", "Café ’t Hoekje – 2026.pdf"),
        ("a:b", "a-b.pdf"),
        ("x?", "x-.pdf"),
        ("../../etc/passwd", "-..-etc-passwd.pdf"),
        ("C:\\win.txt", "C--win.txt.pdf"),
        ("CON", "_CON.pdf"),
        ("con.txt", "_con.txt.pdf"),
        ("nul", "_nul.pdf"),
        ("COM¹", "_COM¹.pdf"),
        ("Lpt9 .x", "_Lpt9 .x.pdf"),
        ("CONSUL", "CONSUL.pdf"),
        ("trailing. . ", "trailing.pdf"),
        ("a\nb\tc\x00d\u202ee", "a b c d e.pdf"),
        ("", "KleurRijk.pdf"),
        (" .. ", "KleurRijk.pdf"),
        ("\udcff", "KleurRijk.pdf"),
    ],
)
def test_names_that_every_system_can_hold(text: str, name: str) -> None:
    assert safe_file_name(text, ".pdf") == name


@pytest.mark.parametrize("text", ["x" * 300, "é" * 300, "😀" * 300, "x" * 95 + " . " + "y" * 9])
def test_names_are_short_enough_and_can_be_saved(tmp_path: Path, text: str) -> None:
    name = safe_file_name(text, ".pdf")
    assert len(name) <= 100
    assert name.endswith(".pdf")
    assert not name[:-4].endswith((".", " "))
    (tmp_path / name).write_bytes(b"x")
    assert [file.name for file in tmp_path.iterdir()] == [name]


@given(st.text())
def test_any_text_makes_a_name(text: str) -> None:
    name = safe_file_name(text, ".pdf")
    assert len(name) <= LONGEST_NAME
    assert len(name.encode()) <= LONGEST_BYTES
    assert not set(name) & set('<>:"/\\|?*')
    assert safe_file_name(name.removesuffix(".pdf"), ".pdf") == name
