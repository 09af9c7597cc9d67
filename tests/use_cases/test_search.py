"""One search through questions, notes and organisations."""

from dataclasses import replace
from datetime import date

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.checklist import Checklist, Section
from kleurrijk_desktop.domain.registries import Registries, Term
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import SwapOrganisation
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.search import MOST, FindWords, Found, OpenSearch, Question
from tests.samples import SampleLibrary, sample_checklist, sample_item
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school, start_at_a_school

GUIDE = Term("guide", {"nl": "gids", "de": "Wegweiser"}, {"nl": "Iemand die meeloopt."})


class LibraryWithTerms(SampleLibrary):
    """A library that explains one word."""

    def registries(self) -> Registries:
        return replace(super().registries(), terms={"guide": GUIDE})


def with_items(*items: object) -> Checklist:
    section = Section("s1", "Welkom", "Hoe komt iemand binnen?", items)  # type: ignore[arg-type]
    return sample_checklist(sections=(section,))


def found(
    services: Services, text: str, questions: tuple[Question, ...] = (), language: str = "nl"
) -> Found:
    return FindWords(text, questions, language)(services)


def items(result: Found) -> list[str]:
    return [hit.question.item_id for hit in result.questions.found]


def write(services: Services, assessment: Assessment, item: str, text: str) -> None:
    RecordAnswer(assessment.id, item, Answer(Choice.LEVEL_2, note=text), 0)(services)


def test_the_questions_of_an_open_assessment_are_numbered(services: Services) -> None:
    assessment = start_at_a_school(services, Scope.SHORT)
    questions = OpenSearch(assessment.id, "nl")(services)
    assert [(each.number, each.item_id) for each in questions][:4] == [
        (1, "s1-welcome"),
        (2, "s1-words"),
        (3, "s1-names"),
        (4, "s2-talk"),
    ]
    assert {str(each.checklist) for each in questions} == {"Voorbeeld"}


def test_without_an_assessment_all_checklists_are_looked_through(services: Services) -> None:
    other = sample_checklist(id="other", title="Anders")
    both = SampleLibrary({"sample": sample_checklist(), "other": other})
    questions = OpenSearch(None, "nl")(replace(services, library=both))
    assert {each.number for each in questions} == {None}
    titles = [
        str(hit.question.checklist) for hit in found(services, "welcome", questions).questions.found
    ]
    assert titles == ["Voorbeeld", "Anders"]


def test_an_assessment_that_is_not_there_is_said(services: Services) -> None:
    with expect_input("assessment-unknown"):
        OpenSearch("nowhere", "nl")(services)


def test_words_are_found_in_every_text_of_a_question_and_in_both_languages(
    services: Services,
) -> None:
    checklist = with_items(
        sample_item("stated", statement="Wij groeten bij de deur."),
        sample_item("why", why="Een groet opent het gesprek."),
        sample_item("level", levels=("Niet.", "Soms.", "Meestal.", "Wij groeten altijd.", "Ja.")),
        sample_item("other"),
    )
    services = replace(services, library=SampleLibrary({"sample": checklist}))
    for language in ("nl", "de"):
        offered = OpenSearch(None, language)(services)
        assert items(found(services, "GROET", offered)) == ["stated", "why", "level"]
    questions = OpenSearch(None, "de")(services)
    assert items(found(services, "de: deur", questions)) == ["stated"]
    assert questions[0].statement.language == "de"


def test_the_passage_is_shown_where_it_is_not_the_statement(services: Services) -> None:
    checklist = with_items(
        sample_item("stated", statement="Wij groeten.", why="Groeten helpt."),
        sample_item("why", why="Een groet opent het gesprek."),
    )
    services = replace(services, library=SampleLibrary({"sample": checklist}))
    stated, why = found(services, "groet", OpenSearch(None, "nl")(services)).questions.found
    assert stated.passage is None
    assert str(why.passage) == "Een groet opent het gesprek."


def test_explained_words_lead_to_their_questions(services: Services) -> None:
    checklist = with_items(sample_item("with-guide", terms=("guide", "gone")), sample_item("other"))
    services = replace(services, library=LibraryWithTerms({"sample": checklist}))
    for language, word in (("nl", "gids"), ("de", "wegweiser"), ("de", "meeloopt")):
        questions = OpenSearch(None, language)(services)
        assert items(found(services, word, questions)) == ["with-guide"]


def test_a_number_leads_to_its_question(services: Services) -> None:
    assessment = start_at_a_school(services)
    questions = OpenSearch(assessment.id, "nl")(services)
    result = FindWords("3", questions, "nl", number=3)(services)
    assert result.numbered is questions[2]
    assert result.count == 1
    assert FindWords("30", questions, "nl", number=30)(services).numbered is None


def test_a_note_tells_where_it_stands(services: Services) -> None:
    assessment = start_at_a_school(services, Scope.SHORT)
    RecordAnswer(
        assessment.id, "s1-names", Answer(Choice.UNKNOWN, note="Later.", ask_whom="Tolk Amal"), 0
    )(services)
    (hit,) = found(services, "tolk amal", language="de").notes.found
    assert (hit.row.assessment.id, hit.item_id, hit.number) == (assessment.id, "s1-names", 3)
    assert (hit.passage, hit.archived) == ("Tolk Amal", False)
    assert (str(hit.statement), hit.statement.language) == ("de: Wij doen s1-names.", "de")


def test_notes_come_from_every_organisation_newest_assessment_first(services: Services) -> None:
    first = start_at_a_school(services)
    second = StartAssessment(add_school(services, "De Eik").unit.id, "sample", Scope.ALL)(services)
    newer = replace(second, held_on=date(2026, 9, 1))
    with services.database.writing() as work:
        work.assessments.update(newer)
    write(services, newer, "s1-words", "Twee tolken.")
    write(services, first, "s1-words", "Een tolk.")
    hits = found(services, "tolk").notes.found
    assert [hit.row.organisation.name for hit in hits] == ["De Eik", "Basisschool De Linde"]


def test_a_note_of_a_question_that_is_not_asked_is_left_out(services: Services) -> None:
    assessment = start_at_a_school(services, Scope.SHORT)
    write(services, assessment, "s1-paper", "Op papier staat het.")
    assert found(services, "papier").notes.found == ()


def test_what_is_archived_is_found_and_marked(services: Services) -> None:
    assessment = start_at_a_school(services)
    write(services, assessment, "s1-words", "Een tolk.")
    with services.database.reading() as work:
        organisation = work.assessments.row(assessment.id).organisation
    SwapOrganisation(organisation, replace(organisation, archived_on=date(2026, 5, 1)))(services)
    result = found(services, "tolk")
    assert [hit.archived for hit in result.notes.found] == [True]
    (linde,) = found(services, "linde").organisations.found
    assert linde.archived_on == date(2026, 5, 1)


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_without_a_word_nothing_is_found(services: Services, text: str) -> None:
    start_at_a_school(services)
    assert found(services, text) == Found()


def test_more_than_enough_is_said(services: Services) -> None:
    schools = [add_school(services, f"Basisschool {number}") for number in range(MOST + 1)]
    assessment = StartAssessment(schools[-1].unit.id, "sample", Scope.ALL)(services)
    write(services, assessment, "s1-words", "Een basisschool.")
    result = found(services, "basisschool")
    assert (len(result.organisations.found), result.organisations.more) == (MOST, True)
    assert (len(result.notes.found), result.notes.more) == (1, False)
    assert (result.count, result.more) == (MOST + 1, True)
