"""The text of a document as a workbook, and LibreOffice making a PDF of it."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

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
from tests.benchmarks.processes import HANGS_AFTER

OFFICE = "soffice"
_FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>
<office:spreadsheet><table:table table:name="Plan">{rows}</table:table></office:spreadsheet>
</office:body></office:document>
"""


def is_there() -> bool:
    """Return whether LibreOffice is on this machine."""
    return shutil.which(OFFICE) is not None


def flat_workbook(contents: Iterable[Content]) -> str:
    """Return a workbook with one sheet: a row for each paragraph, a cell for each column."""
    rows = (row for content in contents for row in _rows(content))
    return _FLAT.format(rows="".join(map(_row, rows)))


def converted(workbook: Path) -> float:
    """Let LibreOffice make a PDF of a workbook and return the milliseconds of the process."""
    with tempfile.TemporaryDirectory() as scratch:
        command = [OFFICE, f"-env:UserInstallation={_profile().as_uri()}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", scratch, str(workbook)]
        begun = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, timeout=HANGS_AFTER)
        taken = (time.perf_counter() - begun) * 1000
        assert (Path(scratch) / workbook.with_suffix(".pdf").name).stat().st_size
    return taken


def _profile() -> Path:
    return Path(tempfile.gettempdir()) / "kleurrijk-benchmarks-office"


def _rows(content: Content) -> Iterator[Sequence[str]]:
    match content:
        case Heading(text=text) | Paragraph(text=text):
            yield [_plain(text)]
        case FillIn(label=label):
            yield [label]
        case Items(items=items):
            yield from ([_plain(item)] for item in items)
        case Columns(columns=columns):
            yield [" ".join(_texts(column)) for column in columns]
        case Table(header=header, rows=rows):
            yield from ([" ".join(_texts(cell.content)) for cell in row] for row in (header, *rows))
        case Together(contents=contents):
            for each in contents:
                yield from _rows(each)


def _texts(contents: Iterable[Content]) -> Iterator[str]:
    return (text for content in contents for row in _rows(content) for text in row)


def _plain(text: Inline) -> str:
    parts = [text] if isinstance(text, str | Words) else text
    return "".join(part if isinstance(part, str) else part.text for part in parts)


def _row(cells: Sequence[str]) -> str:
    return "".join(
        (
            "<table:table-row>",
            *(
                f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
                "</table:table-cell>"
                for cell in cells
            ),
            "</table:table-row>",
        )
    )
