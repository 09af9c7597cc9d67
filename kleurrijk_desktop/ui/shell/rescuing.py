"""What is offered where a start does not go well, and a window for it where there is none yet."""

from PySide6.QtWidgets import QMainWindow

from kleurrijk_desktop.ui.screens.opening.rescue_part import RescuePart
from kleurrijk_desktop.ui.screens.opening.trouble import FailedStartsScreen
from kleurrijk_desktop.ui.shell.aside.reporting import report_tools
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.use_cases.safekeeping import NextStep


class RescueWindow(QMainWindow):
    """Asks, before the window of the program is made, what to do after several failed starts.

    Attributes:
        starts: whether the program is to start as usual.
    """

    def __init__(self, context: UiContext, times: int) -> None:
        super().__init__()
        self._context = context
        self.starts = False
        rescue = rescue_part(context)
        assert rescue is not None
        rescue.step_wanted.connect(self._leave_for)
        screen = FailedStartsScreen(context.theme, times, self._start, self.close, rescue)
        self.setWindowTitle(screen.title())
        self.setCentralWidget(screen)
        self.resize(context.theme.px(760), context.theme.px(640))
        screen.focus_first()

    def _start(self) -> None:
        self.starts = True
        self.close()

    def _leave_for(self, step: NextStep) -> None:
        self._context.afterwards.wanted = step
        self.close()


def rescue_part(context: UiContext) -> RescuePart | None:
    """Return what can still be done; None where the data are not the user's own."""
    tools = report_tools(context)
    return None if tools is None else RescuePart(context.theme, tools, Background(context.tasks))
