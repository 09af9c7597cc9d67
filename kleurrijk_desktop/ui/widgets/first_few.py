"""The first few of a list, and the rest one press away."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.comparison import TOP
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.stacks import stack

T = TypeVar("T")


class FirstFew(QWidget, Generic[T]):
    """The first few of a list, and a button that shows and hides the rest in place."""

    def __init__(
        self,
        name: str,
        every: Sequence[T],
        build: Callable[[T], QWidget],
        code: str = "show-all",
        parent: QWidget | None = None,
    ) -> None:
        """Show the first of `every`; `code` is the object name of the button."""
        super().__init__(parent)
        self._name = name
        self._every = every
        self._build = build
        self._rest: QWidget | None = None  # made when it is asked for
        self._unfolded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for each in every[:TOP]:
            self._column.addWidget(build(each))
        self._button = quiet_button("", self._turn)
        self._button.setObjectName(code)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        if len(every) <= TOP:
            self._button.hide()
        self._name_button()

    def _turn(self) -> None:
        if self._rest is None:
            self._rest = stack([self._build(each) for each in self._every[TOP:]])
            self._column.insertWidget(self._column.indexOf(self._button), self._rest)
        self._unfolded = not self._unfolded
        self._rest.setVisible(self._unfolded)
        self._name_button()

    def _name_button(self) -> None:
        text = _("Show fewer") if self._unfolded else _("Show all {count}")
        self._button.setText(text.format(count=len(self._every)))
        # i18n: What a screen reader says: the button, then of which list it is.
        name = _("{button}: {list}").format(button=self._button.text(), list=self._name)
        self._button.setAccessibleName(name)
