"""Assessments that were made beforehand are counted in the window, each of them once."""

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.ports import Services
from tests.ui.farther import anew
from tests.ui.screens.checking import newest
from tests.ui.screens.session.sitting import begin, go, words
from tests.ui.world import World


def fill_in(unit_id: str, services: Services) -> str:
    made = StartAssessment(unit_id, "sample", Scope.ALL)(services)
    RecordAnswer(made.id, "s1-welcome", Answer(Choice.LEVEL_3), 0)(services)
    return made.id


def test_what_is_ticked_is_counted_once(world: World) -> None:
    unit_id = newest(world).unit_id
    begin(world, 1)
    first, second = (world.ask(lambda services: fill_in(unit_id, services)) for _person in range(2))
    go(world)
    assert not world.find("count-beforehand", QPushButton).isEnabled()
    for each in (first, second):
        box = world.find(f"beforehand-{each}", QWidget).findChild(QCheckBox)
        assert box is not None
        box.click()
    world.find("count-beforehand", QPushButton).click()
    world.settle()
    assert "2 of 2 sheets are counted." in words(world)
    assert "2 assessments are counted." in words(world)
    assert not world.find("count-beforehand", QPushButton).isEnabled()
    anew(world, "check-heading", world.action("way-check-answers").trigger)
    go(world)
    assert "2 of 2 sheets are counted." in words(world)
    assert not world.shows("count-beforehand")


def test_what_people_notice_is_typed_in_beside_the_sheets(world: World) -> None:
    begin(world, 5)
    world.find("type-noticed", QPushButton).click()
    world.wait_until(lambda: world.shows("partner-view-heading"))
    go(world)
    assert "0 of 5 sheets are counted." in words(world)
