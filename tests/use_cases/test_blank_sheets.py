"""Blank sheets are there before anything is begun, and fit an assessment that there is."""

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm
from kleurrijk_desktop.use_cases.blank_sheets import GatherSheet, SheetOf
from kleurrijk_desktop.use_cases.open_printing import OpenPrinting
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_checklist
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school, start_at_a_school

CHECKLIST = sample_checklist()
ANYBODY = SheetOf(CHECKLIST.id)


def test_without_an_organisation_every_checklist_has_its_sheets(services: Services) -> None:
    printing = OpenPrinting(None, None, "en")(services)
    assert (printing.row, printing.organisation) == (None, None)
    assert [each.checklist_id for each in printing.sheets] == list(services.library.ids())
    sheets = printing.sheets[0]
    assert str(sheets.title) == "en: Voorbeeld"
    assert [key for key, _title in sheets.sections] == [each.id for each in CHECKLIST.sections]
    assert set(sheets.languages) == {"nl", "de", "en"}
    assert sheets.scopes == (Scope.SHORT, Scope.ALL)


def test_the_newest_assessment_comes_first_unless_blank_sheets_are_wanted(
    services: Services,
) -> None:
    begun = start_at_a_school(services)
    with services.database.reading() as work:
        school = work.assessments.row(begun.id).organisation
    printing = OpenPrinting(school.id, None, "nl")(services)
    assert printing.row is not None
    assert printing.row.assessment.id == begun.id
    assert [str(each.title) for each in printing.sheets] == ["Voorbeeld"]
    blank = OpenPrinting(school.id, begun.id, "nl", blank=True)(services)
    assert (blank.row, blank.organisation) == (None, school)


def test_a_sheet_is_named_after_the_checklist_in_its_language(services: Services) -> None:
    gathered = GatherSheet(Printable.WORKSHEET, ANYBODY, PrintChoice(), "de")(services)
    assert gathered.about == "de: Voorbeeld"
    assert gathered.write().endswith(b" de")


def test_an_assessment_asks_on_paper_what_it_asks_on_the_screen(services: Services) -> None:
    begun = start_at_a_school(services, Scope.ALL)
    of = SheetOf(CHECKLIST.id, begun.id)
    choice = PrintChoice(scope=Scope.ALL)
    asked = GatherSheet(Printable.WORKSHEET, of, choice, "nl")(services)
    anybody = GatherSheet(Printable.WORKSHEET, ANYBODY, choice, "nl")(services)
    assert asked.write() == anybody.write() == b"worksheet 8 nl"
    section = PrintChoice(section=CHECKLIST.sections[1].id, form=PrintForm.LARGE)
    only = GatherSheet(Printable.WORKSHEET, of, section, "nl")(services)
    assert only.write() == b"worksheet 4 nl"


def test_an_organisation_is_asked_what_fits_it(services: Services) -> None:
    of = SheetOf(CHECKLIST.id, organisation_id=add_school(services).organisation.id)
    noticed = GatherSheet(Printable.PARTNER_SHEET, of, PrintChoice(form=PrintForm.CUT), "en")
    assert noticed(services).write().startswith(b"partner sheet ")
    unknown = GatherSheet(Printable.WORKSHEET, of, PrintChoice(section="gone"), "en")
    with expect_input("section-unknown"):
        unknown(services)
