"""Labels: literal text, roles, sizes, languages."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.answer_options import AnswerOptions
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel, Role
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from tests.ui.looks import pixels, settle, shown
from tests.ui.widgets import spoken


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("role", ["caption", "body", "item", "page", "display"])
def test_headings_are_headings_to_a_screen_reader(role: Role) -> None:
    label = PlainLabel("Parents know whom to ask.", role)
    heading = role in {"item", "page"}
    expected = QAccessible.Role.Heading if heading else QAccessible.Role.StaticText
    assert spoken.role(label) == expected
    assert spoken.name(label) == "Parents know whom to ask."
    label.set_text("Something else")
    assert spoken.name(label) == "Something else"


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("role", ["body", "page"])
def test_a_text_tells_its_language(role: Role) -> None:
    label = PlainLabel(Text("Ouders weten het.", "nl"), role)
    assert spoken.language(label) == "nl"
    label.set_text(Text("Eltern wissen es.", "de"))
    assert spoken.language(label) == "de"
    label.set_text("Parents know it.")
    assert label.locale() == QLocale()


def test_roles_have_their_sizes_and_keep_the_proportion(theme: Theme, qtbot: QtBot) -> None:
    sizes = {"caption": 0.9, "body": 1.0, "item": 1.15, "page": 1.4, "display": 1.75}
    labels = {role: PlainLabel("Text", role) for role in sizes}  # type: ignore[arg-type]
    shown(qtbot, *labels.values())
    for percent in (100, 200):
        theme.set_text_size(percent)
        settle()
        base = labels["body"].font().pointSizeF()
        for role, times in sizes.items():
            assert labels[role].font().pointSizeF() == pytest.approx(base * times, rel=0.02)


@pytest.mark.usefixtures("theme")
def test_labels_are_no_stop_for_the_tab_key_but_their_text_can_be_selected() -> None:
    label = PlainLabel("Text")
    assert not label.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


@pytest.mark.usefixtures("theme")
def test_a_long_word_does_not_widen_the_page() -> None:
    assert PlainLabel("x" * 5000).minimumSizeHint().width() < 400


@pytest.fixture
def canary(tmp_path: Path) -> str:
    picture = QPixmap(60, 60)
    picture.fill(QColor("#FF0000"))
    file = tmp_path / "canary.png"
    assert picture.save(str(file))
    return f'Org <b>x</b> &amp; <img src="file://{file}" width=60 height=60> BV'


def red(widget: QWidget) -> int:
    return pixels(widget).count("#ff0000")


def test_the_canary_shows_where_markup_is_read(canary: str, qtbot: QtBot) -> None:
    careless = QLabel(canary)
    shown(qtbot, careless)
    assert red(careless) > 1000


def test_markup_is_shown_literally_everywhere(canary: str, theme: Theme, qtbot: QtBot) -> None:
    banner, status, note = Banner(theme), StatusLine(), NoteField(theme, "Note")
    line, kind, options = LineField(theme, "Name"), ChoiceField(theme, "Kind"), AnswerOptions(theme)
    banner.show_message("error", canary, [BannerButton(canary, lambda: None)])
    status.say(canary)
    note.set_text(canary)
    note.show_problem(canary)
    line.set_text(canary)
    line.show_problem(canary)
    kind.set_options([("a", canary)], "a")
    options.show_item(canary, [Text(canary, "en")] * 5, options.choice)
    window = shown(qtbot, PlainLabel(canary), banner, status, note, line, kind, options)
    assert red(window) == 0
    assert spoken.name(status) == canary
    assert note.text() == canary


def test_a_click_on_a_label_goes_to_its_field(qtbot: QtBot, theme: Theme) -> None:
    line, choice = LineField(theme, "Name"), ChoiceField(theme, "Kind")
    choice.set_options([("a", "One"), ("b", "Two")], "a")
    shown(qtbot, line, choice)
    for field in (line, choice):
        label = next(
            found for found in field.findChildren(PlainLabel) if isinstance(found.buddy(), QWidget)
        )
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is label.buddy()
