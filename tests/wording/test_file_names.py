"""The names that are proposed for files."""

from datetime import UTC, datetime

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.wording.printed_documents import document_file_name

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)


def test_the_name_of_the_file_fits_every_system() -> None:
    name = document_file_name(Printable.PLAN, 'Café "De/Brug": <vrij> ', NOW, "en")
    assert name == "Improvement_plan_Café_De_Brug_vrij_2026-11-22.pdf"
    assert document_file_name(Printable.PLAN, "…", NOW, "en").endswith("2026-11-22.pdf")
    assert document_file_name(Printable.PLAN, "x" * 400, NOW, "en").endswith("2026-11-22.pdf")
    assert len(document_file_name(Printable.PLAN, "x" * 400, NOW, "en")) < 100
    assert len(document_file_name(Printable.PLAN, "😀" * 400, NOW, "en").encode()) <= 255


def test_blank_sheets_are_named_after_their_checklist() -> None:
    worksheet = document_file_name(Printable.WORKSHEET, "Onderwijs: samen", NOW, "en")
    assert worksheet == "Worksheet_Onderwijs_samen_2026-11-22.pdf"
    sheet = document_file_name(Printable.PARTNER_SHEET, "Zorg", NOW, "en")
    assert sheet == "What_people_notice_Zorg_2026-11-22.pdf"
