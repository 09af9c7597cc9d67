"""All fields of an action, to be filled in where the card stands."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import Action, Whose
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.action_fields import (
    CHANGE,
    MEANS,
    WHAT,
    WHEN,
    WHO,
    ActionFields,
    Asked,
    with_field,
)
from kleurrijk_desktop.ui.screens.plan.progress_part import ProgressPart
from kleurrijk_desktop.ui.screens.plan.reasons_part import Question, ReasonsPart
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.use_cases.plan_contents import ShownAction
from kleurrijk_desktop.wording.effort import effort_name


class ActionForm(QWidget):
    """Tells every change at once; texts half a second after the last key.

    Signals:
        pending_changed: `pending` may be another one now.
    """

    pending_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        shown: ShownAction,
        questions: Sequence[Question],
        today: date,
        put: Callable[[Action, Action], None],
    ) -> None:
        """Show the fields of an action; `put` takes it before and after each change."""
        super().__init__()
        self._theme = theme
        self._action = shown.action
        self._put = put
        self._groups: list[ActionFields] = []
        self._reasons = ReasonsPart(theme, shown.action, shown.reasons, questions, self._change)
        self._progress = ProgressPart(theme, shown.action, today, self._change)
        self._progress.pending_changed.connect(self.pending_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(12)
        self._lay_out()

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self._progress.pending or any(group.pending for group in self._groups)

    def flush(self) -> None:
        """Tell what is typed and not told yet."""
        for group in self._groups:
            group.flush()
        self._progress.flush()

    def focus_first(self) -> None:
        self._groups[0].field("title").focus_field()

    def _lay_out(self) -> None:
        self._add_fields("", WHAT)
        self._add_fields(_("Who"), WHO)
        self._add_fields(_("When"), WHEN)
        # i18n: A heading: effort, hours and money.
        self._add_fields(_("What it takes"), MEANS)
        self._column.insertWidget(self._column.count() - 1, self._effort())
        self._add_fields(_("From now to wanted"), CHANGE)
        self._add(_("Why"), self._reasons)
        self._add("", self._whose())
        self._add(_("How it goes"), self._progress)

    def _add_fields(self, heading: str, asked: tuple[Asked, ...]) -> None:
        fields = ActionFields(self._theme, self._action, asked)
        fields.changed.connect(self._take)
        fields.pending_changed.connect(self.pending_changed)
        self._groups.append(fields)
        self._add(heading, fields)

    def _add(self, heading: str, part: QWidget) -> None:
        if heading:
            self._column.addSpacing(8)
            self._column.addWidget(PlainLabel(heading, "item"))
        self._column.addWidget(part)

    def _effort(self) -> QWidget:
        field = ChoiceField(self._theme, _("Effort"))
        field.setObjectName("action-effort")
        names = [(effort.value, effort_name(effort)) for effort in Effort]
        # i18n: In a list of choices, where nothing is chosen.
        field.set_options([("", _("Not said")), *names], self._action.effort or "")
        field.chosen.connect(lambda key: self._take("effort", Effort(key) if key else None))
        return field

    def _whose(self) -> QWidget:
        options = [
            (Whose.OURS.value, _("We can decide on it ourselves")),
            (Whose.MANAGEMENT.value, _("The management or the board decides on it")),
        ]
        group = RadioGroup(_("Who decides on it?"), options, self._action.whose.value)
        group.setObjectName("action-whose")
        group.chosen.connect(lambda key: self._take("whose", Whose(key)))
        return group

    def _take(self, name: str, value: object) -> None:
        title = self._groups[0].field("title")
        if name == "title":
            blank = not str(value).strip()
            title.tell_problem(_("Write what you will do.") if blank else "")
            if blank:
                return
        self._change(lambda action: with_field(action, name, value))

    def _change(self, change: Callable[[Action], Action]) -> Action:
        after = change(self._action)
        if after != self._action:
            before, self._action = self._action, after
            self._put(before, after)
        return after
