"""How an organisation's documents look: its logo and its colour, each to choose and to remove."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.accessibility import speak_as
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

LOGO = QSize(240, 90)  # pixels at 100 per cent text: the most that is shown
SWATCH = QSize(64, 28)


class HouseStylePart(QWidget):
    """Shows the logo and the colour that stand on the plan, the board page and the report.

    Signals:
        logo_wanted, logo_unwanted, colour_wanted, colour_unwanted: pressed buttons.
    """

    logo_wanted = Signal()
    logo_unwanted = Signal()
    colour_wanted = Signal()
    colour_unwanted = Signal()

    def __init__(self, theme: Theme, organisation: str, style: HouseStyle) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(_("Logo and colour on documents"), "item"))
        told = _("They stand on the plan, the page for the board and the report.")
        column.addWidget(PlainLabel(told, quiet=True))
        if style.logo:
            name = _("Logo of {organisation}").format(organisation=organisation)
            column.addWidget(self._picture(_logo(style.logo), LOGO, name))
        column.addWidget(self._row("logo", self._logo_buttons(there=bool(style.logo))))
        if style.accent:
            swatch = QPixmap(SWATCH)
            swatch.fill(QColor(style.accent))
            name = _("Colour {code}").format(code=style.accent)
            column.addWidget(FlowRow([self._picture(swatch, SWATCH, name), PlainLabel(name)]))
        column.addWidget(self._row("colour", self._colour_buttons(there=bool(style.accent))))

    def _logo_buttons(self, *, there: bool) -> list[tuple[str, Callable[[], object]]]:
        buttons: list[tuple[str, Callable[[], object]]] = [
            (_("Choose a &logo…"), self.logo_wanted.emit)
        ]
        if there:
            buttons.append((_("Remove the logo"), self.logo_unwanted.emit))
        return buttons

    def _colour_buttons(self, *, there: bool) -> list[tuple[str, Callable[[], object]]]:
        buttons: list[tuple[str, Callable[[], object]]] = [
            (_("Ch&oose a colour…"), self.colour_wanted.emit)
        ]
        if there:
            buttons.append((_("Remove the colour"), self.colour_unwanted.emit))
        return buttons

    def _row(self, name: str, texts: list[tuple[str, Callable[[], object]]]) -> FlowRow:
        made: list[QPushButton] = []
        for place, (text, pressed) in enumerate(texts):
            button = quiet_button(text, pressed) if place else secondary_button(text, pressed)
            button.setObjectName(f"remove-{name}" if place else f"choose-{name}")
            made.append(button)
        return FlowRow(made)

    def _picture(self, picture: QPixmap, most: QSize, name: str) -> QLabel:
        """Return a picture that is read aloud as what it shows; paper is white in dark too."""
        room = QSize(self._theme.px(most.width()), self._theme.px(most.height()))
        label = QLabel()
        speak_as(label, QAccessible.Role.Graphic, QLabel.accessibleName)
        label.setAccessibleName(name)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        label.setPixmap(picture.scaled(room, keep, smooth))
        label.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return label


def _logo(png: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(png)
    return picture
