from dataclasses import replace

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import SampleLibrary, sample_checklist
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school, start_at_a_school


def test_an_assessment_takes_kind_size_and_whom_from_the_organisation(services: Services) -> None:
    added = add_school(services)
    assessment = StartAssessment(added.unit.id, "sample", Scope.SHORT)(services)
    assert (assessment.kind, assessment.size, assessment.about_whom) == ("primary", None, "ouders")
    opened = OpenAssessment(assessment.id, "nl")(services)
    assert opened.row.assessment == assessment
    assert opened.row.organisation == added.organisation
    assert (opened.answers, opened.versions) == ({}, {})
    assert opened.checklist == sample_checklist()


def test_it_reads_in_every_language_that_it_kept(services: Services) -> None:
    assessment = start_at_a_school(services)
    item = sample_checklist().item("s1-welcome")
    for language, spoken in (("nl", "nl"), ("de", "de"), ("en", "en"), ("tr", "nl")):
        reader = OpenAssessment(assessment.id, language)(services).reader
        assert reader.statement(item).language == spoken


def test_a_new_version_of_the_checklist_changes_nothing_in_an_old_assessment(
    services: Services,
) -> None:
    assessment = start_at_a_school(services)
    newer = sample_checklist(version=2, title="Nieuwer")
    later = replace(services, library=SampleLibrary({"sample": newer}))
    second = StartAssessment(assessment.unit_id, "sample", Scope.ALL)(later)
    assert second.snapshot != assessment.snapshot
    assert OpenAssessment(assessment.id, "nl")(later).checklist == sample_checklist()
    assert OpenAssessment(second.id, "nl")(later).checklist == newer


def test_a_translation_that_joins_later_is_used(services: Services) -> None:
    early = replace(services, library=SampleLibrary(translated=()))
    assessment = start_at_a_school(early)
    item = sample_checklist().item("s1-welcome")
    assert OpenAssessment(assessment.id, "de")(services).reader.statement(item).language == "nl"
    StartAssessment(assessment.unit_id, "sample", Scope.ALL)(services)
    assert OpenAssessment(assessment.id, "de")(services).reader.statement(item).language == "de"


def test_the_list_is_newest_first_with_how_far_each_has_come(services: Services) -> None:
    first = start_at_a_school(services)
    second = start_at_a_school(services, Scope.SHORT)
    RecordAnswer(second.id, "s1-welcome", Answer(Choice.LEVEL_2), 0)(services)
    RecordAnswer(second.id, "s1-words", Answer(Choice.UNKNOWN), 0)(services)
    RecordAnswer(second.id, "s1-paper", Answer(Choice.LEVEL_4), 0)(services)  # not on the path
    listed = ListAssessments()(services)
    assert [each.row.assessment.id for each in listed] == [second.id, first.id]
    coverage = listed[0].coverage
    assert (coverage.scored, coverage.unknown, coverage.in_scope) == (1, 1, 7)
    assert listed[1].coverage.in_scope == 8
    assert listed[1].coverage.open == 8
    assert ListAssessments(limit=1)(services) == listed[:1]
    own = listed[1].row.organisation.id
    assert ListAssessments(organisation_id=own)(services) == listed[1:]


def test_an_assessment_opens_by_the_beginning_of_its_id(services: Services) -> None:
    first = start_at_a_school(services)
    second = start_at_a_school(services)
    for assessment in (first, second):
        for prefix in (assessment.id, assessment.id[:13]):
            assert OpenAssessment(prefix, "nl")(services).row.assessment.id == assessment.id
    for prefix in ("", "zz", "%", "_"):
        with expect_input("assessment-unknown"):
            OpenAssessment(prefix, "nl")(services)


def test_the_beginning_of_several_ids_is_not_enough(services: Services) -> None:
    assessment = start_at_a_school(services)
    twin = replace(assessment, id=assessment.id[:-1] + "zz")
    with services.database.writing() as work:
        work.assessments.add(twin)
    with expect_input("assessment-ambiguous"):
        OpenAssessment(assessment.id[:-1], "nl")(services)
    assert OpenAssessment(assessment.id, "nl")(services).row.assessment == assessment


def test_an_unknown_unit_starts_nothing(services: Services) -> None:
    with expect_input("unit-unknown"):
        StartAssessment("nobody", "sample", Scope.ALL)(services)
    assert ListAssessments()(services) == ()
