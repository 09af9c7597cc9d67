"""What is not shown yet is not built yet, and is there as soon as it is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.late_choice import LateChoice
from tests.ui.looks import shown

TWO = (("a", "An apple"), ("b", "A book"))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


def test_what_is_folded_is_built_once_when_it_is_unfolded(theme: Theme, qtbot: QtBot) -> None:
    built: list[QWidget] = []

    def make() -> list[QWidget]:
        built.append(QLabel("Inside"))
        return built

    part = Disclosure(theme, "more")
    shown(qtbot, part)
    part.show_when_unfolded("More", "Less", make)
    assert not built
    for unfolded in (True, False, True):
        part.unfold(unfolded=unfolded)
        assert len(built) == 1
        assert built[0].isVisible() is unfolded
    part.show_when_unfolded("More", "Less", list, there=False)
    assert not part.isVisible()


def test_a_choice_has_a_field_only_where_there_is_something_to_choose(
    theme: Theme, qtbot: QtBot
) -> None:
    choice = LateChoice(theme, "Thing", 12)
    shown(qtbot, choice)
    told: list[str] = []
    choice.chosen.connect(told.append)
    choice.offer([], "b")
    assert choice.value() == ""
    choice.offer(TWO[:1], "b")
    assert (choice.value(), choice.isVisible()) == ("a", False)
    assert choice.findChild(QComboBox) is None
    choice.offer(TWO, "b")
    field = choice.findChild(QComboBox)
    assert field is not None
    assert (field.currentText(), choice.value()) == ("A book", "b")
    field.setCurrentIndex(0)
    field.activated.emit(0)
    assert (choice.value(), told) == ("a", ["a"])
