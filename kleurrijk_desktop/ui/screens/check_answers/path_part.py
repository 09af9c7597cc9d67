"""Which questions are asked: the short path or all, and the way from one to the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.paths import path_consequence, path_stands, path_turn


class PathPart(QWidget):
    """A heading, what is asked now, and what the other path would do.

    Signals:
        turned: the other path is to be taken.
    """

    turned = Signal()

    def __init__(self, theme: Theme, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scope = opened.row.assessment.scope
        short, whole = opened.asked(Scope.SHORT), opened.asked(Scope.ALL)
        turn = LinkButton(theme, path_turn(scope, short, whole), self.turned.emit)
        turn.setObjectName("turn-path")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (
            PlainLabel(_("Which questions"), "item"),
            PlainLabel(path_stands(scope, short, whole)),
            PlainLabel(path_consequence(scope), quiet=True),
            turn,
        ):
            column.addWidget(part)
