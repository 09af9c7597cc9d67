from datetime import date
from fractions import Fraction

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.problems import Place
from kleurrijk_desktop.use_cases.answer_tables import TableRow
from kleurrijk_desktop.use_cases.answering import LONGEST_TEXT
from kleurrijk_desktop.use_cases.assessments import ListAssessments, Published
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.scoring import ScoreTable
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.samples import sample_checklist, sample_translation
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school

CHECKLIST = sample_checklist()
PUBLISHED = Published(CHECKLIST, (sample_translation(CHECKLIST, "de"),))


def row(item: str, choice: Choice, line: int = 2, note: str = "") -> TableRow:
    return TableRow(item, Answer(choice, note=note), Place("answers.csv", line))


ROWS = [
    row("s1-welcome", Choice.LEVEL_4, 2, "gezien"),
    row("s1-words", Choice.LEVEL_1, 3),
    row("s2-talk", Choice.LEVEL_2, 4),
    row("s2-team", Choice.NOT_APPLICABLE, 5),
]


def test_a_table_becomes_an_assessment(services: Services) -> None:
    score = ScoreTable(PUBLISHED, ROWS, "De Linde", held_on=date(2025, 9, 1))
    opened = score(services)
    assert opened.result.overall.points == Fraction(100 * (2 * 4 + 1 + 2), 4 * 4)
    again = OpenAssessment(opened.row.assessment.id, "de")(services)
    assert (again.row, again.answers) == (opened.row, opened.answers)
    assert again.versions == opened.versions
    assert again.result == opened.result
    assert again.row.assessment.held_on == date(2025, 9, 1)
    assert again.reader.statement(CHECKLIST.item("s1-words")).language == "de"


def test_the_same_name_is_the_same_organisation(services: Services) -> None:
    added = add_school(services, "De Linde")
    first = ScoreTable(PUBLISHED, ROWS, "De Linde")(services)
    second = ScoreTable(PUBLISHED, ROWS, " De Linde ", kind="primary")(services)
    assert first.row.organisation == second.row.organisation == added.organisation
    assert first.row.unit == added.unit
    assert first.row.assessment.id != second.row.assessment.id
    assert len(ListAssessments()(services)) == 2


def test_a_name_that_fits_two_is_not_guessed(services: Services) -> None:
    add_school(services, "De Linde")
    add_school(services, "De Linde")
    with expect_input("organisation-ambiguous"):
        ScoreTable(PUBLISHED, ROWS, "De Linde")(services)
    assert ListAssessments()(services) == ()


def test_trying_it_out_stores_nothing(services: Services) -> None:
    tried = ScoreTable(PUBLISHED, ROWS, "De Linde", dry_run=True)(services)
    assert tried.result.overall.coverage.scored == 3
    assert OpenStart(None, "nl")(services).organisations == ()
    assert ListAssessments()(services) == ()


def test_kind_and_size_decide_what_is_asked(services: Services) -> None:
    def asked(size: SizeClass | None, scope: Scope = Scope.ALL) -> int:
        score = ScoreTable(PUBLISHED, ROWS, "De Linde", size=size, scope=scope)
        return score(services).result.overall.coverage.in_scope

    assert asked(None) == 8
    assert asked(SizeClass.SMALL) == 7
    assert asked(SizeClass.LARGE) == 8
    assert asked(SizeClass.SMALL, Scope.SHORT) == 6


def test_all_faults_of_a_table_at_once_and_nothing_stored(services: Services) -> None:
    rows = [
        row("s1-welcome", Choice.LEVEL_4, 2),
        row("s9-ghost", Choice.LEVEL_4, 3),
        row("s1-welcome", Choice.LEVEL_0, 4),
        row("s1-words", Choice.LEVEL_0, 5, "é" * (LONGEST_TEXT + 1)),
    ]
    with expect_input("table-item-unknown", "table-item-twice", "text-too-long") as caught:
        ScoreTable(PUBLISHED, rows, "De Linde")(services)
    assert [line for _, line, _ in caught.places] == [3, 4, 5]
    assert OpenStart(None, "nl")(services).organisations == ()


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [(" ", None, "organisation-nameless"), ("De Linde", "castle", "kind-unknown")],
)
def test_an_organisation_that_cannot_be(
    services: Services, name: str, kind: str | None, code: str
) -> None:
    with expect_input(code):
        ScoreTable(PUBLISHED, ROWS, name, kind=kind)(services)
    assert OpenStart(None, "nl")(services).organisations == ()
