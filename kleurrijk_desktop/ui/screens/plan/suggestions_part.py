"""Which of the suggestions to start with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.plan import whose
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.use_cases.open_plan import Proposal
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.levels import choice_label
from kleurrijk_desktop.wording.plan_words import whose_name

MORE = 8  # what a window shows at once


class SuggestionsPart(QWidget):
    """The suggestions in their order, those to begin with at first and more when asked for."""

    def __init__(
        self,
        theme: Theme,
        proposals: Sequence[Proposal],
        hands: PlanHands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._hands = theme, hands
        self._left = list(enumerate(proposals, start=1))
        self._several = len({each.opened.row.assessment.id for each in proposals}) > 1
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._more = quiet_button("", self._show_more)
        self._more.setObjectName("more-suggestions")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._rows)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        wanted = [place for place, each in self._left if each.first or each.chosen]
        self._show(max(*wanted, FIRST))

    def _show_more(self) -> None:
        place = self._left[0][0]
        self._show(MORE)
        button = self.findChild(QWidget, f"choose-{place}")
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, count: int) -> None:
        for place, proposal in self._left[:count]:
            self._rows.addWidget(self._card(place, proposal))
        del self._left[:count]
        left = len(self._left)
        self._more.setVisible(left > 0)
        self._more.setText(
            ngettext("Show {count} more suggestion", "Show {count} more suggestions", left).format(
                count=left
            )
        )

    def _card(self, place: int, proposal: Proposal) -> QWidget:
        item, measure = proposal.suggestion.item, proposal.suggestion.measure
        reader = proposal.opened.reader
        title = reader.measure_title(item, measure)
        parts: list[QWidget] = [PlainLabel(title, "item")]
        if self._several:
            checklist = reader.checklist_title(proposal.opened.checklist)
            parts.append(PlainLabel(checklist, quiet=True))
        if proposal.chosen is not None:
            return Card([*parts, self._button(place, proposal, title)], spacing=8)
        choice = Choice.of_level(proposal.suggestion.level)
        because = stack([PlainLabel(reader.statement(item)), _level(choice)], spacing=0)
        parts += [led(LevelStrip(self._theme, choice), [because])]
        parts += [PlainLabel(_about(proposal), quiet=True), self._button(place, proposal, title)]
        return Card(parts, spacing=8)

    def _button(self, place: int, proposal: Proposal, title: Text) -> QWidget:
        if proposal.chosen is None:
            button = secondary_button(
                _("Put in the plan"), lambda: self._hands.choose(proposal.reason)
            )
        else:
            chosen = proposal.chosen
            button = quiet_button(_("It is in the plan: show it"), lambda: self._look(chosen))
        button.setObjectName(f"choose-{place}")
        # i18n: What a screen reader says: the button, then the action.
        button.setAccessibleName(_("{button}: {action}").format(button=button.text(), action=title))
        return FlowRow([button])

    def _look(self, action_id: str) -> None:
        found = self.window().findChild(QWidget, f"edit-{action_id}")
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def _level(choice: Choice) -> PlainLabel:
    words = _("Level {level}: {label}").format(level=choice.level, label=choice_label(choice))
    return PlainLabel(words, quiet=True)


def _about(proposal: Proposal) -> str:
    suggestion = proposal.suggestion
    words = [_("Proposed to begin with")] if proposal.first else []
    words += [effort_name(suggestion.measure.effort), whose_name(whose(suggestion.item.decided_by))]
    if suggestion.to_mend:
        words.append(_("Must be in place"))
    return " · ".join(words)
