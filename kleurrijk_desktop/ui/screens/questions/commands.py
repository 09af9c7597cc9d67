"""The commands of the question page; the window shows them in its menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.presenter import QuestionsPresenter

CHANGING = slice(2, None)  # the commands that change an answer


def question_commands(page: QWidget, presenter: QuestionsPresenter) -> tuple[QAction, ...]:
    """Return the commands with their keys, which act while the focus is on the page."""

    def unknown_and_on() -> None:
        presenter.choose(Choice.UNKNOWN)
        presenter.next()

    return (
        _command(page, _("&Next question"), presenter.next, "Ctrl+Return"),
        _command(page, _("&Previous question"), presenter.previous, "Ctrl+Shift+Return"),
        _command(page, _("&Don't know, and on"), unknown_and_on, "Ctrl+D"),
        _command(page, _("&Clear answer"), presenter.clear, "Ctrl+Shift+Backspace"),
    )


def page_keys(part: QWidget, presenter: QuestionsPresenter) -> None:
    """Let Page Down and Page Up turn the page while the focus is inside a part of it."""
    _command(part, "", presenter.next, "PgDown")
    _command(part, "", presenter.previous, "PgUp")


def _command(owner: QWidget, text: str, run: Callable[[], None], keys: str) -> QAction:
    action = QAction(text, owner)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked: run())
    owner.addAction(action)
    return action
