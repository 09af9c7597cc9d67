"""Looking into real PDFs: validators, structure, text, pictures."""

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest

needs_poppler = pytest.mark.skipif(
    shutil.which("pdfinfo") is None or shutil.which("pdftotext") is None,
    reason="poppler-utils is not installed: the text of the PDFs is not compared",
)

HANGS_AFTER = 300  # seconds; pdfinfo takes a minute for the text of a hundred pages


def failures(data: bytes) -> list[str]:
    """Return what page-validation finds wrong for PDF/UA-1."""
    report = page.validate_pdf_bytes(data, profile="ua1")
    assert report.is_compliant == (not report.failures)
    return [f"{each.rule_id}: {each.message}" for each in report.failures]


def page_count(data: bytes) -> int:
    with opened(data) as pdf:
        return len(pdf.pages)


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def structure_text(data: bytes, folder: Path) -> str:
    """Return the text of the structure tree, elements without anything between them."""
    lines = _run(data, folder, "pdfinfo", "-struct-text").splitlines()
    return "".join(line.strip()[1:-1] for line in lines if line.strip().startswith('"'))


def plain_text(data: bytes, folder: Path) -> str:
    """Return the text of the pages with one space between words."""
    return " ".join(_run(data, folder, "pdftotext", "-raw", after=("-",)).split())


def page_texts(data: bytes, folder: Path) -> list[str]:
    """Return the text of each page with one space between words."""
    pages = _run(data, folder, "pdftotext", "-raw", after=("-",)).split("\f")
    return [" ".join(page.split()) for page in pages[:-1]]


def _run(data: bytes, folder: Path, *command: str, after: tuple[str, ...] = ()) -> str:
    path = folder / "document.pdf"
    path.write_bytes(data)
    done = subprocess.run(
        [*command, str(path), *after], capture_output=True, check=True, timeout=HANGS_AFTER
    )
    assert not done.stderr, done.stderr.decode()
    return done.stdout.decode()


def elements(pdf: pikepdf.Pdf, tag: str | None = None) -> Iterator[Any]:
    """Yield the elements of the structure tree in reading order."""
    for element in _below(pdf.Root.StructTreeRoot):
        if tag is None or str(element.S) == f"/{tag}":
            yield element


def _below(node: Any) -> Iterator[Any]:
    for kid in node.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _below(kid)


def marks(element: Any) -> list[tuple[int, int]]:
    """Return the marked contents of an element as page object number and mark."""
    return [
        (kid.Pg.objgen[0], int(kid.MCID))
        for kid in element.get("/K", [])
        if kid.get("/Type") == "/MCR"
    ]


def operators(pdf: pikepdf.Pdf) -> Iterator[tuple[list[str], str]]:
    """Yield every painting operator with the tags that are open around it."""
    painting = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"}
    for sheet in pdf.pages:
        stack: list[str] = []
        for step in pikepdf.parse_content_stream(sheet):
            name = str(step.operator)
            if name in {"BDC", "BMC"}:
                stack.append(str(step.operands[0]))
            elif name == "EMC":
                stack.pop()
            elif name in painting:
                yield list(stack), name
        assert not stack
