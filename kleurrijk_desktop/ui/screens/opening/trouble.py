"""What is shown where the program does not start: what is wrong, what is safe, what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.wording.problems import sentence


class TroubleScreen(Screen):
    """Says why the database does not open, what is safe, and what to do."""

    def __init__(
        self,
        theme: Theme,
        error: KleurRijkError,
        try_again: Callable[[], object],
        leave: Callable[[], object],
        rescue: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Say it; `rescue` offers what can be done besides."""
        super().__init__(theme, parent)
        self._again, quit_button = _two_buttons(_("&Try again"), try_again, leave)
        self.column.addWidget(PlainLabel(self.title(), "page"))
        for problem in error.problems:
            self.column.addWidget(PlainLabel(sentence(problem)))
        self.column.addWidget(PlainLabel(_("The program has changed nothing in your data.")))
        self.column.addWidget(FlowRow([self._again, quit_button]))
        if rescue is not None:
            self.column.addWidget(rescue)
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Your data could not be opened")

    def focus_first(self) -> None:
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)


class FailedStartsScreen(Screen):
    """Asks what to do after the program ended unexpectedly several times in a row."""

    def __init__(
        self,
        theme: Theme,
        times: int,
        start: Callable[[], object],
        leave: Callable[[], object],
        rescue: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._start, quit_button = _two_buttons(_("&Start as usual"), start, leave)
        told = _(
            "The program closed unexpectedly {times} times in a row. It has thrown nothing of your "
            "data away."
        )
        self.column.addWidget(PlainLabel(self.title(), "page"))
        self.column.addWidget(PlainLabel(told.format(times=times)))
        what = _("Try to start as usual first. If that fails again, choose one of the other ways.")
        self.column.addWidget(PlainLabel(what))
        self.column.addWidget(FlowRow([self._start, quit_button]))
        self.column.addWidget(rescue)
        self.column.addStretch(1)

    def title(self) -> str:
        return _("The program did not start well")

    def focus_first(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)


def _two_buttons(
    first: str, pressed: Callable[[], object], leave: Callable[[], object]
) -> tuple[QPushButton, QPushButton]:
    go_on, quit_button = primary_button(first, pressed), secondary_button(_("&Quit"), leave)
    go_on.setObjectName("try-again")
    quit_button.setObjectName("quit")
    return go_on, quit_button
