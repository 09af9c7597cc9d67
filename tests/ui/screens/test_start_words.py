"""What the start page says of an assessment, and what it reads for that."""

from dataclasses import replace

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.ui.screens.start.words import (
    go_on_words,
    path_words,
    progress_words,
    scope_words,
)
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.checklists import ListChecklists, ListKinds, ReadAhead
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.samples import SampleLibrary, sample_checklist


def answer(services: Services, opened: Opened, count: int) -> None:
    for item in opened.result.items[:count]:
        RecordAnswer(opened.row.assessment.id, item.id, Answer(Choice.UNKNOWN), 0)(services)


def test_progress_counts_what_is_left_in_minutes(services: Services, opened: Opened) -> None:
    answer(services, opened, 5)
    begun = OpenStart(None, "en")(services).assessments[0]
    # 40 minutes for 8 questions, 3 of them open
    assert progress_words(begun) == "5 of 8 questions answered, 3 left, about 15 minutes"
    assert path_words(begun) == "All questions · 2 March 2026 · The whole organisation"
    assert str(begun.title) == "en: Voorbeeld"


def test_the_button_says_where_it_leads(services: Services, opened: Opened) -> None:
    assert go_on_words(OpenStart(None, "en")(services).assessments[0]) == "Begin"
    answer(services, opened, 5)
    assert go_on_words(OpenStart(None, "en")(services).assessments[0]) == "Go on"


def test_nothing_left_is_not_counted_in_minutes(services: Services, opened: Opened) -> None:
    answer(services, opened, 8)
    begun = OpenStart(None, "en")(services).assessments[0]
    assert progress_words(begun) == "8 of 8 questions answered"
    assert go_on_words(begun) == "Check and finish"
    FinishAssessment(opened.row.assessment.id)(services)
    begun = OpenStart(None, "en")(services).assessments[0]
    assert go_on_words(begun) == "Look at the answers"
    assert progress_words(begun) == "8 of 8 questions answered. Finished on 2 March 2026"


def test_the_start_page_falls_back_to_the_first_organisation(
    services: Services, opened: Opened
) -> None:
    other = AddOrganisation(OrganisationDetails("Zeester"))(services).organisation
    assert OpenStart(other.id, "nl")(services).chosen == other
    assert OpenStart("gone", "nl")(services).chosen == opened.row.organisation
    assert OpenStart(other.id, "nl")(services).assessments == ()


def test_an_empty_database_has_an_empty_start_page(services: Services) -> None:
    page = OpenStart(None, "nl")(services)
    assert page.chosen is None


def test_checklists_that_fit_come_first(services: Services) -> None:
    other = sample_checklist(id="care", title="Zorg")
    library = SampleLibrary({"care": other, "sample": sample_checklist()})
    both = replace(services, library=library)
    assert [each.id for each in ListChecklists("nl", "primary")(both).each] == ["sample", "care"]
    assert [each.id for each in ListChecklists("nl")(both).each] == ["care", "sample"]


def test_checklists_are_read_ahead_one_at_a_time(services: Services) -> None:
    library = FolderLibrary(assets.checklists(), assets.resources() / "registries")
    shipped = replace(services, library=library)
    count = len(library.ids())
    assert ReadAhead(count - 1, "de")(shipped) == 0
    assert [*library._checklists] == [library.ids()[-1]]
    assert ReadAhead(0, "de")(shipped) == count - 1
    assert [*library._translations] == [(library.ids()[-1], "de"), (library.ids()[0], "de")]
    assert ReadAhead(count, "de")(shipped) == 0  # as where there is none at all


def test_an_offer_counts_the_questions_of_this_organisation(services: Services) -> None:
    offer = ListChecklists("xx", "primary", SizeClass.SMALL)(services).each[0]
    assert offer.items == {Scope.SHORT: 6, Scope.ALL: 7}
    assert str(offer.title) == "Voorbeeld"
    assert scope_words(Scope.SHORT, offer) == "Short path: 6 questions, about 10 minutes"


def test_the_short_path_has_its_own_minutes(services: Services) -> None:
    unit = AddOrganisation(OrganisationDetails("De Eik"))(services).unit
    StartAssessment(unit.id, "sample", Scope.SHORT)(services)
    begun = OpenStart(None, "en")(services).assessments[0]
    assert progress_words(begun) == "0 of 7 questions answered, 7 left, about 10 minutes"
    assert path_words(begun).startswith("Short path")


def test_kinds_keep_the_order_of_their_registry(services: Services) -> None:
    assert [kind.id for kind in ListKinds()(services)] == ["primary"]
