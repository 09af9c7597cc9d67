"""Which organisation the start page shows, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow


class OrganisationBar(QWidget):
    """A list to switch by, and ways to change and add, and to what was put away.

    Signals:
        chosen: the id of another organisation.
        change_wanted: the one that is shown is to be described anew.
        add_wanted: another one is to be set up.
        put_away_wanted: what lies in the archive and the bin is to be shown.
    """

    chosen = Signal(str)
    change_wanted = Signal()
    add_wanted = Signal()
    put_away_wanted = Signal()

    def __init__(
        self, theme: Theme, organisations: Sequence[Organisation], shown: Organisation
    ) -> None:
        super().__init__()
        self._field = ChoiceField(theme, _("Organisation"))
        self._field.setObjectName("organisation")
        self._field.set_options([(each.id, each.name) for each in organisations], shown.id)
        self._field.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(
            FlowRow(
                [
                    _named("change-organisation", _("Cha&nge"), self.change_wanted.emit),
                    _named(
                        "add-organisation", _("&Add another organisation"), self.add_wanted.emit
                    ),
                    _named("put-away", _("Archive and bin"), self.put_away_wanted.emit),
                ]
            )
        )
        for button in self.findChildren(QPushButton):
            if button.objectName() == "change-organisation":
                # i18n: What a screen reader says: the button, then what it is about.
                button.setAccessibleName(
                    _("{button}: {name}").format(
                        button=button.text().replace("&", ""), name=shown.name
                    )
                )

    def focus_first(self) -> None:
        self._field.focus_field()


def _named(name: str, text: str, pressed: Callable[[], object]) -> QPushButton:
    button = quiet_button(text, pressed)
    button.setObjectName(name)
    return button
