"""An action in the plan: what it says in short, and its form when it is opened."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.action_form import ActionForm
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.screens.plan.reasons_part import Question
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.plan_contents import ShownAction
from kleurrijk_desktop.wording.action_words import action_lines, lacking_words

Questions = Callable[[], Sequence[Question]]


class ActionCard(Card):
    """Alt+Up and Alt+Down move it while the focus is in it.

    Signals:
        opened: the form was opened or is about to be closed.
        pending_changed: `pending` may be another one now.
    """

    opened = Signal(bool)
    pending_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        place: int,
        shown: ShownAction,
        hands: PlanHands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(spacing=8, parent=parent)
        self._theme, self._shown, self._hands = theme, shown, hands
        self.setObjectName(f"card-{shown.action.id}")
        self._form: ActionForm | None = None
        self._summary = QVBoxLayout()
        self._summary.setSpacing(4)
        self._summarise(place)
        self.column.addLayout(self._summary)
        self._edit = secondary_button(_("Change"), self._turn)
        self._name(self._edit, f"edit-{shown.action.id}")
        self._row = FlowRow([self._edit, *self._moving()])
        self.column.addWidget(self._row)
        for keys, up in (("Alt+Up", True), ("Alt+Down", False)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda up=up: self._move(up=up))

    @property
    def action(self) -> Action:
        return self._shown.action

    @property
    def pending(self) -> bool:
        return self._form is not None and self._form.pending

    def flush(self) -> None:
        if self._form is not None:
            self._form.flush()

    def open_form(self, questions: Sequence[Question], today: date) -> None:
        """Show all fields; nothing happens where they are shown already."""
        if self._form is not None:
            return
        self._form = ActionForm(self._theme, self._shown, questions, today, self._hands.put)
        self._form.setObjectName("action-form")
        self._form.pending_changed.connect(self.pending_changed)
        self.column.addWidget(self._form)
        close = secondary_button(_("Close"), self._close)
        close.setObjectName("close-form")
        self.column.addWidget(FlowRow([close]))
        self._edit.setText(_("Close"))
        self._name(self._edit, self._edit.objectName())

    def focus_form(self) -> None:
        if self._form is not None:
            self._form.focus_first()

    def _summarise(self, place: int) -> None:
        # i18n: The place in the plan and what is done: "1. Ask the parents"
        title = _("{place}. {action}").format(place=place, action=self.action.title)
        self._summary.addWidget(PlainLabel(title, "item"))
        for line in action_lines(self.action):
            self._summary.addWidget(PlainLabel(line))
        if lacking := lacking_words(self.action):
            self._summary.addWidget(PlainLabel(lacking))
        for reason in self._shown.reasons:
            self._summary.addWidget(PlainLabel(reason.statement, quiet=True))

    def _moving(self) -> list[QWidget]:
        up = quiet_button(_("Move up"), lambda: self._move(up=True))
        down = quiet_button(_("Move down"), lambda: self._move(up=False))
        remove = quiet_button(_("Remove"), self._remove)
        for button, name in ((up, "up"), (down, "down"), (remove, "remove")):
            self._name(button, f"{name}-{self.action.id}")
        return [up, down, remove]

    def _name(self, button: QWidget, name: str) -> None:
        button.setObjectName(name)
        # i18n: What a screen reader says: the button, then the action.
        said = _("{button}: {action}")
        text = button.property("text")
        button.setAccessibleName(said.format(button=text, action=self.action.title))

    def _move(self, *, up: bool) -> None:
        self._hands.move(self.action, up=up)

    def _remove(self) -> None:
        self.opened.emit(False)  # noqa: FBT003 - the value of a signal
        self._hands.remove(self.action)

    def _turn(self) -> None:
        if self._form is None:
            self.opened.emit(True)  # noqa: FBT003 - the value of a signal
        else:
            self._close()

    def _close(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(False)  # noqa: FBT003 - the value of a signal
        self._hands.build_anew()
