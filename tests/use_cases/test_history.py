from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.comparison import TOP, Change, Move
from kleurrijk_desktop.domain.organisation import Unit, UnitKind
from kleurrijk_desktop.domain.points import Number, rounded
from kleurrijk_desktop.domain.trend import MethodChange, Step
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.history import History, OpenHistory
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import SampleLibrary, sample_checklist
from tests.samples_history import (
    FIRST_YEAR,
    NEW_VERSION_FROM,
    ORGANISATIONS,
    YEARS,
    history_services,
    main,
    make_history,
)
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school, start_at_a_school
from tests.use_cases.history_recomputation import Figures, figures_of, numbers_of


@dataclass(frozen=True)
class Made:
    """The three organisations of the sample, and services that read them."""

    file: Path
    organisations: tuple[str, ...]
    services: Services

    def history(self, place: int, language: str = "nl") -> History:
        return OpenHistory(self.organisations[place], language)(self.services)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    file = tmp_path_factory.mktemp("history") / "kleurrijk.db"
    organisations = make_history(file)
    database = open_database(file)
    yield Made(file, organisations, history_services(database))
    database.close()


def shown(number: Number) -> int | None:
    return None if number.points is None else rounded(number.points)


def direction(change: Change) -> int | None:
    moved = change.difference
    return None if moved is None else (moved > 0) - (moved < 0)


def named(moves: Sequence[Move]) -> tuple[tuple[str, int, int], ...]:
    """Return those moves that the page names first."""
    return tuple((move.item.id, move.before, move.after) for move in moves[:TOP])


def figures(step: Step) -> Figures:
    found = step.comparison
    return Figures(
        older=step.older.assessment.id,
        newer=step.newer.assessment.id,
        comparable=tuple(item.id for item in found.comparable),
        asked=found.asked,
        before=shown(found.overall.before),
        after=shown(found.overall.after),
        difference=found.overall.difference,
        sections={
            each.section.id: (shown(each.change.before), shown(each.change.after))
            for each in found.sections
        },
        directions={each.section.id: direction(each.change) for each in found.sections},
        removed=tuple(item.id for item in found.removed),
        added=tuple(item.id for item in found.added),
        reworded=tuple(item.id for item in found.reworded),
        newly_asked=tuple(item.id for item in found.newly_asked),
        no_longer_asked=tuple(item.id for item in found.no_longer_asked),
        unscored=tuple(item.id for item in found.unscored),
        up=frozenset(move.item.id for move in found.improved),
        down=frozenset(move.item.id for move in found.worsened),
        improvements=named(found.improved),
        concerns=named(found.worsened),
        unchanged=found.unchanged,
    )


@pytest.mark.parametrize("place", range(len(ORGANISATIONS)))
def test_the_figures_equal_an_independent_recomputation(made: Made, place: int) -> None:
    steps = made.history(place).trend.steps
    expected = figures_of(made.file, made.organisations[place])
    assert len(expected) == YEARS - 1
    assert [figures(step) for step in steps] == expected
    assert any(each.before != each.after for each in expected)


def test_the_sample_shows_every_kind_of_figure(made: Made) -> None:
    steps = [
        each for organisation in made.organisations for each in figures_of(made.file, organisation)
    ]
    directions = {way for each in steps for way in each.directions.values()}
    assert directions == {1, 0, -1, None}
    assert any(len(each.improvements) == TOP and len(each.concerns) == TOP for each in steps)
    assert any(each.unscored and each.unchanged for each in steps)
    assert any(each.newly_asked for each in steps)


@pytest.mark.parametrize("place", range(len(ORGANISATIONS)))
def test_each_point_of_the_trend_equals_an_independent_recomputation(
    made: Made, place: int
) -> None:
    points = made.history(place).trend.points
    expected = numbers_of(made.file, made.organisations[place])
    assert len(expected) == YEARS
    assert [shown(point.number) for point in points] == expected


def test_the_new_version_is_told_where_it_came_and_nowhere_else(made: Made) -> None:
    for step in made.history(0).trend.steps:
        year = step.newer.assessment.held_on.year - FIRST_YEAR
        found = step.comparison
        told = [len(each) for each in (found.removed, found.added, found.reworded)]
        assert told == ([1, 1, 1] if year == NEW_VERSION_FROM else [0, 0, 0])
        if year == NEW_VERSION_FROM:
            assert found.added[0].replaces == (found.removed[0].id,)


def test_from_the_short_path_to_the_whole_nothing_is_called_new(made: Made) -> None:
    step = made.history(0).trend.steps[1]
    assert (step.older.assessment.scope, step.newer.assessment.scope) == (Scope.SHORT, Scope.ALL)
    assert not step.comparison.added
    assert len(step.comparison.newly_asked) > 10


def test_a_change_of_method_stands_at_its_step(made: Made) -> None:
    changes = [step.method_changes for step in made.history(1).trend.steps]
    assert changes == [
        (),
        (MethodChange.NOW_A_GROUP,),
        (),
        (MethodChange.NOW_WITH_PEOPLE_CONCERNED, MethodChange.OTHER_ROLES),
        (),
    ]


def test_a_correction_takes_the_place_of_what_it_corrects(made: Made) -> None:
    history = made.history(2)
    assert (len(history.entries), len(history.trend.points)) == (YEARS + 1, YEARS)
    corrected = [
        point.assessment for point in history.trend.points if point.assessment.revision > 1
    ]
    assert [each.held_on for each in corrected] == [date(2022, 3, 4)]


def test_each_organisation_stands_alone(made: Made) -> None:
    for place, organisation in enumerate(made.organisations):
        history = made.history(place)
        assert history.organisation.id == organisation
        assert {entry.row.organisation.id for entry in history.entries} == {organisation}


def test_each_entry_speaks_the_language_asked_for(made: Made) -> None:
    for language in ("nl", "de", "en"):
        history = made.history(1, language)
        assert history.chosen is not None
        assert history.chosen.title.language == language
        newest = history.entries[0]
        assert newest.reader.statement(newest.held.answered.items[-1]).language == language


def test_without_an_assessment_there_is_nothing_to_show(services: Services) -> None:
    history = OpenHistory(add_school(services).organisation.id, "nl")(services)
    assert (history.lines, history.chosen, history.entries) == ((), None, ())
    assert (history.trend.points, history.trend.steps) == ((), ())


def test_units_and_checklists_are_never_mixed(services: Services) -> None:
    other = sample_checklist(id="other", title="Anders")
    both = SampleLibrary({"sample": sample_checklist(), "other": other})
    services = replace(services, library=both)
    first = start_at_a_school(services)
    StartAssessment(first.unit_id, "other", Scope.ALL)(services)
    newest = StartAssessment(first.unit_id, "sample", Scope.SHORT)(services)
    with services.database.reading() as work:
        organisation = work.organisations.unit(first.unit_id).organisation_id
    history = OpenHistory(organisation, "nl")(services)
    assert [line.checklist_id for line in history.lines] == ["sample", "other"]
    assert [entry.id for entry in history.entries] == [newest.id, first.id]
    chosen = OpenHistory(organisation, "nl", first.unit_id, "other")(services)
    assert [entry.row.checklist_id for entry in chosen.entries] == ["other"]
    with pytest.raises(KeyError):
        chosen.entry(first.id)


def test_two_units_of_one_organisation_stand_apart(services: Services) -> None:
    whole = add_school(services).unit
    team = Unit("team", whole.organisation_id, "Team groep 3", UnitKind.TEAM)
    with services.database.writing() as work:
        work.organisations.add_unit(team)
    StartAssessment(whole.id, "sample", Scope.ALL)(services)
    newest = StartAssessment(team.id, "sample", Scope.ALL)(services)
    history = OpenHistory(whole.organisation_id, "nl")(services)
    assert [line.unit for line in history.lines] == [team, whole]
    assert [entry.id for entry in history.entries] == [newest.id]


def test_an_assessment_without_a_level_is_listed_but_no_point(services: Services) -> None:
    first = start_at_a_school(services)
    RecordAnswer(first.id, "s1-words", Answer(Choice.UNKNOWN), 0)(services)
    second = StartAssessment(first.unit_id, "sample", Scope.ALL)(services)
    RecordAnswer(second.id, "s1-words", Answer(Choice.LEVEL_2), 0)(services)
    with services.database.reading() as work:
        organisation = work.organisations.unit(first.unit_id).organisation_id
    history = OpenHistory(organisation, "nl")(services)
    assert len(history.entries) == 2
    assert [point.assessment.id for point in history.trend.points] == [second.id]
    assert history.entry(first.id).coverage.unknown == 1


def test_an_unknown_organisation_is_said(services: Services) -> None:
    with expect_input("organisation-unknown"):
        OpenHistory("nowhere", "nl")(services)


def test_the_script_leaves_a_folder_that_the_program_opens(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "history"
    main(folder)
    with closing(RealServices(folders_for(folder))) as real:
        services = real.open()
        listed = ListAssessments()(services)
        assert len(listed) == YEARS * len(ORGANISATIONS) + 1
        organisation = listed[0].row.organisation.id
        assert len(OpenHistory(organisation, "de")(services).trend.points) == YEARS
