"""What is asked of those who read the plan, and when it is looked at again."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.plan import Plan
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.screens.plan.typed_field import day_field
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.next_date_words import next_date_text
from kleurrijk_desktop.wording.typed_days import write_day


class AskedPart(QWidget):
    """A text and a day, with a proposal for the day.

    Signals:
        pending_changed: `pending` may be another one now.
    """

    pending_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        plan: Plan,
        proposed: NextDate | None,
        hands: PlanHands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan, self._hands = plan, hands
        self._asked = NoteField(
            theme,
            _("Decisions, hours, money: what do you ask of whom?"),
            _("For example: four hours a month for the interpreter, from the board"),
        )
        self._asked.setObjectName("asked")
        self._asked.set_text(plan.asked)
        self._asked.edited.connect(lambda text: self._put(replace(self._plan, asked=text)))
        self._review = day_field(theme, _("When do we look at this plan again?"), plan.review_on)
        self._review.setObjectName("plan-review")
        self._review.meant.connect(lambda day: self._put(replace(self._plan, review_on=day)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in (self._asked, self._review):
            field.pending_changed.connect(self.pending_changed)
            column.addWidget(field)
        if proposed is not None:
            self._propose(column, proposed)

    @property
    def pending(self) -> bool:
        return self._asked.pending or self._review.pending

    def flush(self) -> None:
        self._asked.flush()
        self._review.flush()

    def _propose(self, column: QVBoxLayout, proposed: NextDate) -> None:
        def take() -> None:
            self._review.show_value(write_day(proposed.on))
            self._put(replace(self._plan, review_on=proposed.on))

        button = secondary_button(_("Use this day"), take)
        button.setObjectName("use-day")
        column.addWidget(PlainLabel(next_date_text(proposed), quiet=True))
        column.addWidget(FlowRow([button]))

    def _put(self, wanted: Plan) -> None:
        before, self._plan = self._plan, wanted
        if wanted != before:
            self._hands.put_plan(before, wanted)
