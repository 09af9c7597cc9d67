"""What the pages are built with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenuBar

from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.leaving import Leaving
from kleurrijk_desktop.ui.shell.looks import Looks
from kleurrijk_desktop.ui.shell.navigator import Navigator
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.shell.storing.matters import Matters
from kleurrijk_desktop.ui.shell.storing.saving_elsewhere import SavingElsewhere
from kleurrijk_desktop.ui.shell.undoing.undo import Undo
from kleurrijk_desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk


@dataclass(eq=False, repr=False)
class Parts:
    """What the pages are built with.

    Attributes:
        matters: what waits to be settled, in the place for messages above every page.
        speak: lets the program speak another language, by its code.
        menus: the menu bar, which holds every command.
        leaving: closes the window because something is to be done to the data.
        elsewhere: saves everything where it cannot be stored in its place.
        say: shows a sentence in the line that says what has just happened.
    """

    context: UiContext
    desks: Desks
    undo: Undo
    navigator: Navigator
    looks: Looks
    matters: Matters
    speak: Callable[[str], object]
    menus: QMenuBar
    leaving: Leaving
    elsewhere: SavingElsewhere
    say: Callable[[str], object]

    @property
    def banner(self) -> Banner:
        """The place for messages above every page."""
        return self.matters.banner

    @property
    def desk(self) -> "AnswerDesk":
        """Where answers wait to be stored."""
        return self.desks.answers
