"""Makes the example documents of the handbook, and the pictures of documents in it and the README.

    python -m tests.reports.example_documents

The day is fixed, so that nothing changes that has not changed.
"""

import io
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
from PIL import Image

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.example_files import read_example
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import use_language
from kleurrijk_desktop.use_cases.demo import FillDemo
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument
from tests.reports import sheets

NOW = datetime(2026, 3, 16, 10, tzinfo=UTC)
HANDBOOK = assets.resources() / "handbook"
EXAMPLES, PICTURES = HANDBOOK / "examples", HANDBOOK / "pictures"
DOTS = 80  # in an inch
COLOURS = 32
WHITE, BETWEEN = "#9AA3AE", 12  # behind the pages, and pixels between them


def documents() -> dict[str, bytes]:
    """Return the examples by the names of their files."""
    return {
        "plan-nl": _of_the_school(Printable.PLAN, "nl"),
        "board-de": _of_the_school(Printable.BOARD, "de"),
    }


def pictures() -> Iterator[tuple[str, list[Image.Image]]]:
    """Yield the pages that are pictured side by side, by the names of their files."""
    made = documents()
    yield "document-plan", _pages(made["plan-nl"])[:2]
    yield "document-board", _pages(made["board-de"])[:1]
    writer = ReportLabWriter()
    use_language("en")
    short = sheets.worksheet(sheets.shipped("care"), "en", scope=Scope.SHORT)
    noticed = sheets.partner_sheet(sheets.shipped("education"), "en", also="nl")
    yield "document-worksheet", _pages(writer.worksheet(short))[:1]
    yield "document-partner-sheet", _pages(writer.partner_sheet(noticed))[:1]


def _of_the_school(printable: Printable, language: str) -> bytes:
    """Return a document of the example school, as it prints it in its own language."""
    use_language(language)
    with tempfile.TemporaryDirectory() as scratch, closing(_real(Path(scratch))) as real:
        services = replace(real.open(), now=lambda: NOW)
        return _printed(services, printable, language)


def _real(folder: Path) -> RealServices:
    return RealServices(folders_for(folder))


def _printed(services: Services, printable: Printable, language: str) -> bytes:
    example = read_example(assets.resources() / "example", language)
    newest = FillDemo(example, (), language)(services)
    return GatherDocument(printable, newest.assessment.id, language)(services).write()


def _pages(data: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(io.BytesIO(data)) as pdf:
        return [page.render(scale=DOTS / 72).to_pil() for page in pdf]


def _beside(pages: list[Image.Image]) -> Image.Image:
    width = sum(page.width + BETWEEN for page in pages) + BETWEEN
    whole = Image.new("RGB", (width, pages[0].height + 2 * BETWEEN), WHITE)
    left = BETWEEN
    for page in pages:
        whole.paste(page, (left, BETWEEN))
        left += page.width + BETWEEN
    return whole.quantize(COLOURS)


def main() -> None:
    EXAMPLES.mkdir(exist_ok=True)
    for name, data in documents().items():
        (EXAMPLES / f"{name}.pdf").write_bytes(data)
    for name, pages in pictures():
        _beside(pages).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
