"""Somebody who presses one thing after the other in whatever window is open."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from tests.startup.dialogs import AnsweringDialogs

Step = Callable[[QMainWindow], bool]
TICKS = 2000  # of 10 ms; then a hanging test is ended


class Agreeing(AnsweringDialogs):
    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        self.sentences.append(f"{title} {sentence} {verb}")
        return True


class Person:
    """Does one thing after the other in whatever window is open."""

    def __init__(self, application: QApplication, *steps: Step) -> None:
        self._application = application
        self._steps = list(steps)
        self._left = TICKS
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        return not self._steps

    def _look(self) -> None:
        self._left -= 1
        shown = [
            each
            for each in self._application.topLevelWidgets()
            if isinstance(each, QMainWindow) and each.isVisible()
        ]
        if self._left <= 0:
            self._timer.stop()
            for window in shown:
                window.close()
            raise AssertionError(f"{len(self._steps)} steps were not reached")
        if shown and self._steps and self._steps[0](shown[0]):
            self._steps.pop(0)
        if not self._steps:
            self._timer.stop()


def press(name: str, window: QMainWindow) -> bool:
    """Press a button as soon as it is there and can be pressed."""
    for button in window.findChildren(QPushButton, name):
        if button.isVisible() and button.isEnabled():
            button.click()
            return True
    return False


def press_last(name: str, window: QMainWindow) -> bool:
    """Press the last of some buttons, the oldest backup, as soon as all can be pressed."""
    buttons = [each for each in window.findChildren(QPushButton, name) if each.isVisible()]
    if not buttons or not all(each.isEnabled() for each in buttons):
        return False
    buttons[-1].click()
    return True


def press_text(text: str, window: QMainWindow) -> bool:
    for button in window.findChildren(QPushButton):
        if button.text() == text and button.isVisible():
            button.click()
            return True
    return False


def reads(part: str, window: QMainWindow) -> bool:
    return any(part in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def run_command(name: str, window: QMainWindow) -> bool:
    from PySide6.QtGui import QAction

    action = window.findChild(QAction, name)
    if not isinstance(action, QAction) or not action.isEnabled():
        return False
    action.trigger()
    return True


def until_another_window(step: Step) -> tuple[Step, Step]:
    """Do something in a window, and wait until that has given way to another."""
    first: list[QMainWindow] = []

    def act(window: QMainWindow) -> bool:
        first.append(window)
        return step(window)

    return act, lambda window: window is not first[-1]


def close(window: QMainWindow) -> bool:
    window.close()
    return True
