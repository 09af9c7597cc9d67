"""The page with all keys, made of the commands themselves so that it never tells another story."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.keyboard.screen import KeyGroup

Row = tuple[str, str]

UNNAMED = {"undo": N_("&Undo"), "redo": N_("&Redo")}  # instead of the step they would take


def keyboard_way(parts: Parts) -> Way:
    """Return the way to the page with all keys."""
    return Way(None, partial(_page, parts))


def key_groups(menus: QMenuBar) -> "list[KeyGroup]":
    """Return the keys of every menu, of the question page and of charts."""
    from kleurrijk_desktop.ui.screens.keyboard.screen import KeyGroup

    found = [
        KeyGroup(_plain(action.text()), tuple(_rows(menu)))
        for action in menus.actions()
        if (menu := _menu_of(action)) is not None
    ]
    return [*(group for group in found if group.rows), _of_questions(), _of_charts()]


def _rows(menu: QMenu) -> Iterator[Row]:
    from kleurrijk_desktop.ui.screens.questions.commands import KEYS

    for action in menu.actions():
        if action.shortcuts() and action.objectName() not in KEYS:
            named = UNNAMED.get(action.objectName())
            yield _plain(_(named) if named else action.text()), written(action.shortcuts())


def _of_questions() -> "KeyGroup":
    from kleurrijk_desktop.ui.screens.keyboard.screen import KeyGroup
    from kleurrijk_desktop.ui.screens.questions.commands import KEYS, TEXTS, TURNING
    from kleurrijk_desktop.ui.widgets.answer_options import KEYS as ANSWERS
    from kleurrijk_desktop.wording.levels import choice_label

    rows = [(_("Go from answer to answer"), written([QKeySequence("Up"), QKeySequence("Down")]))]
    for key, choice in ANSWERS.items():
        rows.append(
            (choice_label(choice), written([QKeySequence(key), QKeySequence(f"Alt+{key}")]))
        )
    for code, text in TEXTS.items():
        keys = [QKeySequence(each) for each in (*KEYS[code], *TURNING.get(code, ()))]
        rows.append((_plain(_(text)), written(keys)))
    remark = _(
        "Keys without Ctrl or Alt work while the focus is in the answers. Those that answer can "
        "be switched off in the menu. In a note, Enter begins a new line."
    )
    return KeyGroup(_("On a question"), tuple(rows), remark)


def _of_charts() -> "KeyGroup":
    from kleurrijk_desktop.ui.screens.keyboard.screen import KeyGroup
    from kleurrijk_desktop.ui.widgets.chart_or_table import KEY

    row = (_("Show the chart as a table, and back"), written([QKeySequence(KEY)]))
    return KeyGroup(_("On a chart"), (row,))


def written(keys: Sequence[QKeySequence]) -> str:
    """Return keys as the system writes them, in the language spoken now."""
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def _plain(text: str) -> str:
    return text.replace("&", "")


def _page(parts: Parts, _loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.keyboard.screen import KeyboardScreen

    screen = KeyboardScreen(parts.context.theme, key_groups(parts.menus))
    screen.left.connect(parts.navigator.come_back)
    return ShownPage(screen)
