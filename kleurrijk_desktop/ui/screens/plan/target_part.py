"""Which level one wants to reach; what is proposed follows from it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import TARGETS, Assessment, Status
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.levels import level_label


class TargetPart(QWidget):
    """A list to choose a level from, for each checklist that something is proposed from.

    What is finished keeps the level that it was finished with.
    """

    def __init__(
        self,
        theme: Theme,
        newest: Sequence[Opened],
        hands: PlanHands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hands = hands
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for opened in newest:
            title = opened.reader.checklist_title(opened.checklist)
            of = str(title) if len(newest) > 1 else ""
            head = opened.row.assessment
            is_open = head.status is Status.OPEN
            column.addWidget(self._field(theme, of, head) if is_open else _kept(of, head))

    def _field(self, theme: Theme, of: str, head: Assessment) -> ChoiceField:
        field = ChoiceField(theme, _about(of, _("Which level do you want to reach?")))
        field.setObjectName(f"target-{head.id}")
        levels = [(str(level), _level(level)) for level in TARGETS]
        field.set_options(levels, str(head.target))
        field.chosen.connect(lambda level: self._aim(head, int(level)))
        return field

    def _aim(self, head: Assessment, level: int) -> None:
        if level != head.target:
            self._hands.aim(head, level)


def _kept(of: str, head: Assessment) -> QWidget:
    said = _("We want to reach level {level}.").format(level=head.target)
    return PlainLabel(_about(of, said), quiet=True)


def _about(checklist: str, said: str) -> str:
    if not checklist:
        return said
    # i18n: A checklist, then a question or a sentence about it.
    return _("{checklist}: {sentence}").format(checklist=checklist, sentence=said)


def _level(level: int) -> str:
    return _("Level {level}: {label}").format(level=level, label=level_label(level))
