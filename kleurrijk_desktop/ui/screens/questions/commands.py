"""The commands of the question page; the window shows them in its menu."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.ui.screens.questions.presenter import QuestionsPresenter

KEYS: Mapping[str, Sequence[str]] = {
    "next-question": ("Ctrl+Return", "Ctrl+Enter"),
    "previous-question": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "next-section": ("Ctrl+PgDown",),
    "previous-section": ("Ctrl+PgUp",),
    "unknown-and-on": ("Ctrl+D",),
    "clear-answer": ("Ctrl+Shift+Backspace",),
}
TURNING: Mapping[str, Sequence[str]] = {  # while the focus is in the answers or on a button
    "next-question": ("Return", "PgDown"),
    "previous-question": ("PgUp",),
}
TEXTS: Mapping[str, str] = {
    "next-question": N_("&Next question"),
    "previous-question": N_("&Previous question"),
    "next-section": N_("Next &section"),
    "previous-section": N_("Previous s&ection"),
    "unknown-and-on": N_("&Don't know, and on"),
    "clear-answer": N_("&Clear answer"),
}
CHANGING = frozenset({"unknown-and-on", "clear-answer"})  # the commands that change an answer


def question_commands(page: QWidget, presenter: QuestionsPresenter) -> dict[str, QAction]:
    """Return the commands with their keys, which act while the focus is on the page."""

    def unknown_and_on() -> None:
        presenter.choose(Choice.UNKNOWN)
        presenter.next()

    runs: Mapping[str, Callable[[], None]] = {
        "next-question": presenter.next,
        "previous-question": presenter.previous,
        "next-section": partial(presenter.turn_section, 1),
        "previous-section": partial(presenter.turn_section, -1),
        "unknown-and-on": unknown_and_on,
        "clear-answer": presenter.clear,
    }
    commands = {code: _command(page, _(TEXTS[code]), run, KEYS[code]) for code, run in runs.items()}
    for code, command in commands.items():
        command.setObjectName(code)
        command.setEnabled(code not in CHANGING or not presenter.read_only)
    return commands


def page_keys(part: QWidget, presenter: QuestionsPresenter) -> None:
    """Let Page Down and Page Up turn the page while the focus is inside a part of it.

    Enter is left to the page, since on a button it presses that.
    """
    _command(part, "", presenter.next, TURNING["next-question"][1:])
    _command(part, "", presenter.previous, TURNING["previous-question"])


def _command(owner: QWidget, text: str, run: Callable[[], None], keys: Sequence[str]) -> QAction:
    action = QAction(text, owner)
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked: run())
    owner.addAction(action)
    return action
