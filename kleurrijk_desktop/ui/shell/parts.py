"""What the pages are built with."""

from dataclasses import dataclass

from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.looks import Looks
from kleurrijk_desktop.ui.shell.navigator import Navigator
from kleurrijk_desktop.ui.shell.undo import Undo


@dataclass(frozen=True)
class Parts:
    """What the pages are built with."""

    context: UiContext
    desk: AnswerDesk
    undo: Undo
    navigator: Navigator
    looks: Looks
