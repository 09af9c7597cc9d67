"""Outlines, sizes and placeholders, measured on pixels."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.theme import Theme
from tests.ui.looks import most_contrast, pixels, shown


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
@pytest.mark.parametrize("checked", [True, False])
def test_indicators_have_an_outline(
    every_look: Theme, qtbot: QtBot, kind: type[QRadioButton | QCheckBox], *, checked: bool
) -> None:
    box = kind("")
    box.setChecked(checked)
    shown(qtbot, box)
    middle = QRect(0, box.height() // 2, 24, 1)
    assert most_contrast(pixels(box, middle), every_look.tokens.window) >= 3


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QPushButton])
def test_fields_and_buttons_have_an_outline(
    every_look: Theme, qtbot: QtBot, kind: type[QWidget]
) -> None:
    widget = kind()
    shown(qtbot, QWidget(), widget)
    edge = pixels(widget, QRect(QPoint(0, widget.height() // 2), QPoint(2, widget.height() // 2)))
    assert most_contrast(edge, every_look.tokens.window) >= 3
    assert most_contrast(edge, every_look.tokens.surface) >= 3


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_placeholders_are_readable(
    every_look: Theme, qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    field = kind()
    field.setPlaceholderText("IIIIIIIIIIIIIIIII")
    every_look.set_text_size(250)
    shown(qtbot, QPushButton(), field)
    inside = field.rect().adjusted(4, 4, -4, -4)
    assert most_contrast(pixels(field, inside), every_look.tokens.surface) >= 4.5


@pytest.mark.parametrize("rank", ["primary", "secondary", "quiet"])
def test_text_on_buttons_is_readable(every_look: Theme, qtbot: QtBot, rank: str) -> None:
    every_look.set_text_size(250)
    button = QPushButton("IIIII")
    button.setProperty("rank", rank)
    window = shown(qtbot, QWidget(), button)
    inside = pixels(window, button.geometry().adjusted(4, 4, -4, -4))
    ground = max(set(inside), key=inside.count)
    assert most_contrast(inside, ground) >= 4.5


@pytest.mark.parametrize("percent", [80, 100, 250])
def test_targets_are_big_enough(theme: Theme, qtbot: QtBot, percent: int) -> None:
    theme.set_text_size(percent)
    controls = [QPushButton("x"), QLineEdit(), QComboBox()]
    targets = [QRadioButton("x"), QCheckBox("x"), QToolButton()]
    shown(qtbot, *controls, *targets)
    assert all(widget.height() >= 32 for widget in controls)
    assert all(min(widget.height(), widget.width()) >= 24 for widget in targets)


def test_the_measure_of_outlines_can_fail() -> None:
    assert contrast("#F6F7F9", "#D5DBE3") < 3
