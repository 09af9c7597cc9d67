"""The names that are proposed for files."""

from datetime import UTC, datetime

from kleurrijk_desktop.wording.file_names import partner_sheet_name, plan_name, worksheet_name

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)


def test_the_name_of_the_file_fits_every_system() -> None:
    name = plan_name('Café "De/Brug": <vrij> ', NOW, "en")
    assert name == "Improvement_plan_Café_De_Brug_vrij_2026-11-22.pdf"
    assert plan_name("…", NOW, "en").endswith("2026-11-22.pdf")
    assert plan_name("x" * 400, NOW, "en").endswith("2026-11-22.pdf")
    assert len(plan_name("x" * 400, NOW, "en")) < 100
    assert len(plan_name("😀" * 400, NOW, "en").encode()) <= 255


def test_blank_sheets_are_named_after_their_checklist() -> None:
    assert (
        worksheet_name("Onderwijs: samen", NOW, "en") == "Worksheet_Onderwijs_samen_2026-11-22.pdf"
    )
    assert partner_sheet_name("Zorg", NOW, "en") == "What_people_notice_Zorg_2026-11-22.pdf"
