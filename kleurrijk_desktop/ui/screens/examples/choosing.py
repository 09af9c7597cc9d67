"""The fields with which examples are chosen: words, theme, goal, factor."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.checklist import Goal
from kleurrijk_desktop.domain.constants import THEMES
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.examples import Wanted
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.themes import theme_name

LONGEST = 100  # characters


class Choosing(QWidget):
    """Knows which examples the person looks for.

    Signals:
        changed: `wanted` is another one now.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        factors: Mapping[str, Text],
        wanted: Wanted,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids = wanted.ids
        self._field = QLineEdit()
        self._field.setObjectName("examples-field")
        self._field.setMaxLength(LONGEST)
        self._field.textEdited.connect(lambda _text: self.changed.emit())
        theme.changed.connect(self._field.updateGeometry)
        label = PlainLabel(_("Words in the examples"))
        label.setBuddy(self._field)
        self._field.setAccessibleName(label.text())
        self._theme = ChoiceField(theme, _("Theme"))
        self._goal = ChoiceField(theme, _("Goal"))
        self._factor = ChoiceField(theme, _("Success factor"))
        themes = [(each, theme_name(each)) for each in THEMES]
        goals = [(each.value, goal_name(each)) for each in Goal]
        names = [(tag, str(name)) for tag, name in factors.items()]
        self._options = {self._theme: themes, self._goal: goals, self._factor: names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(stack([label, self._field], spacing=4))
        for name, part in zip(("theme", "goal", "factor"), self._options, strict=True):
            part.setObjectName(f"examples-{name}")
            part.chosen.connect(lambda _key: self.changed.emit())
            column.addWidget(part)
        self._show(wanted)

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        return Wanted(
            self._ids,
            self._field.text(),
            self._theme.value(),
            self._goal.value(),
            self._factor.value(),
        )

    def want_all(self) -> None:
        """Take every choice back."""
        self._show(Wanted())
        self.changed.emit()

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def _show(self, wanted: Wanted) -> None:
        self._ids = wanted.ids
        self._field.setText(wanted.text)
        chosen = (wanted.theme, wanted.goal, wanted.factor)
        for (field, options), key in zip(self._options.items(), chosen, strict=True):
            field.set_options(_with_all(options), key)


def _with_all(options: Iterable[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    # i18n: The first option of a list of themes, goals or success factors.
    return (("", _("All")), *options)
