"""The example is whole in every language, and nothing in it can be changed."""

import sqlite3
import tempfile
from io import StringIO
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.assessment import Scope, Status
from kleurrijk_desktop.domain.content_hash import content_hash
from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.startup.apart import surroundings_apart
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.example import ExampleServices
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.storage.settings_file import Settings, read_settings, write_settings
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.history import OpenHistory
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.own_figures import OpenFigures, usable
from kleurrijk_desktop.use_cases.sessions import OpenSession
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.storage.problems import expect_input, expect_world

NAMES = {
    "nl": "Basisschool De Regenboog (voorbeeld)",
    "de": "Grundschule am Regenbogen (Beispiel)",
    "en": "Rainbow Primary School (example)",
}


@pytest.mark.parametrize("language", NAMES)
def test_three_years_are_filled_in(tmp_path: Path, language: str) -> None:
    example = ExampleServices(folders_for(tmp_path), language)
    services = example.open()
    page = OpenStart(None, language)(services)
    assert page.chosen is not None
    assert page.chosen.name == NAMES[language]
    rows = [each.row for each in ListAssessments()(services)]
    assert [row.assessment.held_on.year for row in rows] == [2026, 2025, 2024]
    assert [row.assessment.scope for row in rows] == [Scope.ALL, Scope.ALL, Scope.SHORT]
    for row in rows:
        opened = OpenAssessment(row.assessment.id, language)(services)
        assert row.assessment.status is Status.FINISHED
        assert opened.result.overall.coverage.open == 0
        assert (
            content_hash(row.assessment, opened.answers, opened.noticed)
            == row.assessment.content_hash
        )
    history = OpenHistory(page.chosen.id, language)(services)
    numbers = [entry.held.number.points for entry in history.entries]
    assert all(number is not None for number in numbers)
    example.close(services)


def test_the_newest_was_agreed_on_by_a_group_that_voted_first(tmp_path: Path) -> None:
    example = ExampleServices(folders_for(tmp_path), "nl")
    services = example.open()
    newest, *_earlier = [each.row.assessment.id for each in ListAssessments()(services)]
    opened = OpenSession(newest, "nl")(services)
    assert opened.current is not None
    session = opened.current.session
    people = sum(role.count for role in opened.opened.row.assessment.roles)
    assert (session.step, session.sheets, session.setup.present) == (Step.CLOSE, people, people)
    assert len(session.agreed) == 6
    for item, agreed in session.agreed.items():
        assert agreed.choice is opened.opened.answers[item].choice
        assert len(session.rounds_of(item)) == 1
    assert session.dots.people == people
    example.close(services)


@pytest.mark.parametrize("language", NAMES)
def test_what_parents_notice_and_own_figures_are_there(tmp_path: Path, language: str) -> None:
    example = ExampleServices(folders_for(tmp_path), language)
    services = example.open()
    rows = [each.row for each in ListAssessments()(services)]
    newest, *older = (OpenAssessment(row.assessment.id, language)(services) for row in rows)
    assert [opened.noticed for opened in older] == [{}, {}]
    assert set(newest.noticed) == {beside.item.id for beside in newest.beside}
    assert [beside.item.id for beside in newest.beside if beside.talk_first] == [
        "s2-plain-messages",
        "s8-yearly-look",
    ]
    assert [each.item.id for each in newest.beside if not each.counts.enough] == [
        "s8-equal-partners"
    ]
    figures = OpenFigures(rows[0].organisation.id)(services).figures
    assert [(figure.year, figure.place) for figure in figures] == [
        (year, place) for year in (2024, 2025, 2026) for place in (1, 2)
    ]
    assert all(usable(figure) == figure for figure in figures)
    assert len({figure.name for figure in figures}) == 2
    example.close(services)


def test_it_stays_as_it_is(tmp_path: Path) -> None:
    example = ExampleServices(folders_for(tmp_path), "nl")
    services = example.open()
    with expect_input("example-kept"):
        AddOrganisation(OrganisationDetails("De Linde"))(services)
    connection = services.database.database._connection  # type: ignore[attr-defined]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.connection.driver_connection.execute("DELETE FROM answer")
    example.close(services)


def test_it_looks_as_the_user_set_the_program_and_leaves_nothing(tmp_path: Path) -> None:
    console = Console(StringIO(), StringIO())
    own = folders_for(tmp_path / "own")
    own.prepare()
    kept = Settings(appearance="dark", text_size=150, database_known=True, last_organisation="x")
    write_settings(own.settings, kept)
    with surroundings_apart(Surroundings(console, own, "de"), "example") as apart:
        assert apart.folders.data != own.data
        settings = read_settings(apart.folders.settings).settings
        assert (settings.appearance, settings.text_size) == ("dark", 150)
        assert (settings.database_known, settings.last_organisation) == (False, None)
    assert not apart.folders.data.exists()
    assert read_settings(own.settings).settings == kept


def test_without_a_temporary_folder_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    around = Surroundings(Console(StringIO(), StringIO()), folders_for(tmp_path), "en")
    with expect_world("no-temporary-folder"), surroundings_apart(around, "example"):
        raise AssertionError
