"""Light, dark, the system's wish, and the size of text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import kleurrijk_desktop
from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.theme import LEAST_POINTS, Theme
from kleurrijk_desktop.ui.theme.tokens import DARK, LIGHT
from tests.ui.looks import dressed, settle


def window_colour(application: QApplication) -> str:
    return application.palette().color(QPalette.ColorRole.Window).name().upper()


def test_every_role_of_the_palette_is_ours(every_look: Theme, qapp: QApplication) -> None:
    ours = {str(value).upper() for value in _colours(every_look)}
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for role in QPalette.ColorRole:
            if role not in {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}:
                assert qapp.palette().color(group, role).name().upper() in ours, role


def _colours(theme: Theme) -> list[object]:
    return list(theme.tokens)


def test_switching_is_told_and_takes_effect(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp, "light") as theme:
        assert window_colour(qapp) == LIGHT.window
        with qtbot.waitSignal(theme.changed):
            theme.set_appearance("dark")
        assert (theme.tokens, window_colour(qapp)) == (DARK, DARK.window)
        with qtbot.assertNotEmitted(theme.changed):
            theme.set_appearance("dark")


def test_the_system_is_followed_only_where_that_was_asked(qapp: QApplication) -> None:
    wish = qapp.styleHints().colorSchemeChanged
    with dressed(qapp, "system") as theme:
        wish.emit(Qt.ColorScheme.Dark)
        assert (theme.tokens, window_colour(qapp)) == (DARK, DARK.window)
        wish.emit(Qt.ColorScheme.Light)
        assert (theme.tokens, window_colour(qapp)) == (LIGHT, LIGHT.window)
        theme.set_appearance("light")
        wish.emit(Qt.ColorScheme.Dark)
        assert theme.tokens == LIGHT
        theme.set_appearance("system")
        assert theme.tokens == DARK


def test_the_wish_for_contrast_is_followed_only_where_that_was_asked(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    wish = hints.accessibility().contrastPreferenceChanged
    with dressed(qapp, "system") as theme:
        thin = theme.tokens
        wish.emit(Qt.ContrastPreference.HighContrast)
        assert (theme.tokens.line, contrast(theme.tokens.text, theme.tokens.window)) == (2, 21)
        theme.set_appearance("light")
        assert theme.tokens == LIGHT
        theme.set_appearance("contrast")
        assert theme.tokens.line == 2
        theme.set_appearance("system")
        wish.emit(Qt.ContrastPreference.NoPreference)
        assert theme.tokens == thin


def test_motion_stops_where_that_is_wanted_and_comes_back(qapp: QApplication) -> None:
    with dressed(qapp, "light") as theme:
        usual = (qapp.cursorFlashTime(), qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu))
        theme.motion.reduce(wanted=True)
        assert qapp.cursorFlashTime() == 0
        assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
        theme.motion.reduce(wanted=False)
        now = (qapp.cursorFlashTime(), qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu))
        assert now == usual


def test_nothing_of_ours_moves_by_itself() -> None:
    sources = (Path(kleurrijk_desktop.__file__).parent / "ui").rglob("*.py")
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie")
    assert [
        source.name
        for source in sources
        if any(word in source.read_text("utf-8") for word in moving)
    ] == []


@pytest.mark.parametrize(("asked", "got"), [(50, 80), (80, 80), (200, 200), (400, 250)])
def test_text_grows_within_bounds_and_from_the_system_size(
    qapp: QApplication, asked: int, got: int
) -> None:
    proposed = qapp.font().pointSizeF()
    normal = max(proposed, LEAST_POINTS)
    with dressed(qapp, "light") as theme:
        theme.set_text_size(asked)
        assert theme.text_size == got
        assert qapp.font().pointSizeF() == pytest.approx(normal * got / 100, abs=0.1)
        assert theme.px(20) == round(20 * got / 100)
        theme.set_text_size(100)
        assert qapp.font().pointSizeF() == normal
    assert qapp.font().pointSizeF() == proposed


def test_the_font_of_the_system_is_used(qapp: QApplication) -> None:
    usual = QFont(qapp.font())
    qapp.setFont(QFont("Another Family", 14))
    try:
        with dressed(qapp, "light"):
            label = QLabel("Text")
            assert (label.font().family(), label.font().pointSize()) == ("Another Family", 14)
    finally:
        qapp.setFont(usual)


def test_widgets_that_are_there_already_grow_too(theme: Theme, qtbot: QtBot) -> None:
    label, button = QLabel("Text"), QPushButton("Text")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()
    settle()
    before = [label.sizeHint().height(), button.sizeHint().height()]
    theme.set_text_size(200)
    settle()
    after = [label.sizeHint().height(), button.sizeHint().height()]
    assert all(new >= old * 1.5 for old, new in zip(before, after, strict=True))


def test_icons_take_the_colour_of_text(every_look: Theme) -> None:
    for name in ("undo", "redo", "find", "print", "menu", "check", "info", "warning"):
        image = every_look.icon(name).pixmap(40, 40).toImage()
        solid = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid, name
        assert all(contrast(colour, every_look.tokens.window) >= 4.5 for colour in solid), name


@pytest.mark.parametrize(
    ("name", "light", "dark"),
    [
        ("check", LIGHT.on_accent, DARK.on_accent),
        ("chevron-down", LIGHT.text_2, DARK.text_2),
    ],
)
def test_drawings_of_the_style_sheet_are_those_of_the_palette(
    name: str, light: str, dark: str
) -> None:
    folder = assets.resources() / "icons"
    drawing = (folder / f"{name}.svg").read_text("utf-8")
    for mode, colour in (("light", light), ("dark", dark)):
        made = (folder / f"{name}.{mode}.svg").read_text("utf-8")
        assert made == drawing.replace("currentColor", colour)
