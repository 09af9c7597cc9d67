from dataclasses import replace

import pytest

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import AppliesTo, Checklist
from kleurrijk_desktop.domain.registries import Term
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetOptions
from kleurrijk_desktop.use_cases.partner_sheets import partner_sheet_contents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents, WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents
from tests.samples import FIRST_MOMENT, sample_checklist
from tests.storage.problems import expect_input

TODAY = FIRST_MOMENT.date()
CHECKLIST = sample_checklist()


def changed(checklist: Checklist, **by_item: dict[str, object]) -> Published:
    """Return the checklist with other fields for the items at some places (`at0`, `at1` …)."""
    items = list(checklist.items)
    for place, fields in by_item.items():
        number = int(place.removeprefix("at"))
        items[number] = replace(items[number], **fields)  # type: ignore[arg-type]
    found = {item.id: item for item in items}
    sections = tuple(
        replace(section, items=tuple(found[item.id] for item in section.items))
        for section in checklist.sections
    )
    return Published(replace(checklist, sections=sections), ())


def gathered(services: Services, options: WorksheetOptions) -> WorksheetContents:
    published = read_published(services.library, CHECKLIST.id)
    return worksheet_contents(published, services.library.registries(), options, TODAY)


def test_all_questions_are_printed_with_their_numbers(services: Services) -> None:
    contents = gathered(services, WorksheetOptions("nl"))
    assert [each.item for each in contents.items] == list(CHECKLIST.items)
    assert [each.number for each in contents.items] == list(range(1, len(CHECKLIST.items) + 1))
    assert [each.section for each in contents.sections] == list(CHECKLIST.sections)


def test_the_short_path_has_numbers_of_its_own(services: Services) -> None:
    registries = services.library.registries()
    published = changed(CHECKLIST, at0={"short_path": False})
    short = WorksheetOptions("nl", scope=Scope.SHORT)
    contents = worksheet_contents(published, registries, short, TODAY)
    asked = [item.id for item in published.checklist.items if item.short_path]
    assert [each.item.id for each in contents.items] == asked
    assert contents.items[0].number == 1


def test_a_question_that_does_not_fit_the_kind_is_left_out(services: Services) -> None:
    registries = services.library.registries()
    published = changed(CHECKLIST, at0={"applies_to": AppliesTo(kinds=("hospital",))})
    of_kind = WorksheetOptions("nl", kind="primary")
    contents = worksheet_contents(published, registries, of_kind, TODAY)
    assert CHECKLIST.items[0].id not in {each.item.id for each in contents.items}
    assert contents.items[0].number == 1


def test_a_section_alone_keeps_the_numbers_of_the_whole(services: Services) -> None:
    last = CHECKLIST.sections[-1]
    options = WorksheetOptions("nl", section=last.id)
    contents = gathered(services, options)
    assert [each.item for each in contents.items] == list(last.items)
    assert contents.items[-1].number == len(CHECKLIST.items)


def test_words_are_explained_once_and_only_where_they_occur(services: Services) -> None:
    terms = {each: Term(each, {"nl": each}, {"nl": each}) for each in ("tolk", "intake", "raad")}
    registries = replace(services.library.registries(), terms=terms)
    published = changed(
        CHECKLIST, at0={"terms": ("intake", "tolk", "unheard-of")}, at1={"terms": ("tolk",)}
    )
    contents = worksheet_contents(published, registries, WorksheetOptions("nl"), TODAY)
    assert [term.id for term in contents.terms] == ["intake", "tolk"]


def test_a_second_language_has_a_reader_of_its_own(services: Services) -> None:
    published = read_published(services.library, CHECKLIST.id)
    second = published.translations[0].language
    options = WorksheetOptions(CHECKLIST.language, also=second)
    contents = gathered(services, options)
    assert options.languages == (CHECKLIST.language, second)
    said = [reader.statement(CHECKLIST.items[0]).language for reader in contents.readers]
    assert said == [CHECKLIST.language, second]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (WorksheetOptions("nl", section="s99"), "section-unknown"),
        (WorksheetOptions("nl", kind="castle"), "kind-unknown"),
        (WorksheetOptions("nl", also="xx"), "second-language-unknown"),
        (WorksheetOptions("nl", also="nl"), "second-language-unknown"),
    ],
)
def test_what_the_checklist_does_not_have_is_said(
    services: Services, options: WorksheetOptions, code: str
) -> None:
    with expect_input(code):
        gathered(services, options)


def test_nothing_left_to_print_is_said(services: Services) -> None:
    registries = services.library.registries()
    never = {
        f"at{place}": {"applies_to": AppliesTo(kinds=("hospital",)), "noticed": ""}
        for place in range(len(CHECKLIST.items))
    }
    published = changed(CHECKLIST, **never)
    with expect_input("worksheet-empty"):
        worksheet_contents(published, registries, WorksheetOptions("nl", kind="primary"), TODAY)
    with expect_input("partner-sheet-empty"):
        partner_sheet_contents(published, registries, PartnerSheetOptions("nl"), TODAY)


def test_people_are_asked_about_the_short_path_with_the_numbers_of_the_assessment(
    services: Services,
) -> None:
    registries = services.library.registries()
    published = changed(
        CHECKLIST,
        at0={"short_path": False, "noticed": ""},
        at1={"noticed": "Ik merk het."},
    )
    for scope, number in ((Scope.SHORT, 1), (Scope.ALL, 2)):
        options = PartnerSheetOptions("nl", scope=scope)
        contents = partner_sheet_contents(published, registries, options, TODAY)
        assert contents.items[0].item.noticed == "Ik merk het."
        assert contents.items[0].number == number
        assert all(each.item.short_path for each in contents.items)
