"""Starting an assessment: of which part, with which checklist, and how long a path."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import Unit
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.start.words import scope_words
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.long_radio import LongRadio
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.checklists import Offers
from kleurrijk_desktop.wording.organisations import unit_words
from kleurrijk_desktop.wording.paths import nothing_asked, two_paths


class NewAssessment(QWidget):
    """Asks what is needed to start, with the short path proposed.

    Signals:
        wanted: the StartAssessment that the person asked for.
        worksheet_wanted: the id of a checklist and the Scope that is to be printed instead.
    """

    wanted = Signal(object)
    worksheet_wanted = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        units: Sequence[Unit],
        offers: Offers,
        *,
        first: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what can be started; `first` where there is nothing else to go on with."""
        super().__init__(parent)
        self._button = primary_button if first else secondary_button
        self._offers = {offer.id: offer for offer in offers.each}
        self._unit = ChoiceField(theme, _("Which part of the organisation"))
        self._unit.set_options([(unit.id, unit_words(unit)) for unit in units], units[0].id)
        self._unit.setVisible(len(units) > 1)
        self._checklist = ChoiceField(theme, _("Checklist"))
        self._checklist.set_options(
            [(offer.id, str(offer.title)) for offer in offers.each], offers.each[0].id
        )
        self._advice = PlainLabel(offers.advice or "")
        self._advice.setObjectName("advice")
        self._advice.setVisible(offers.advice is not None)
        self._checklist.describe(str(offers.advice or ""))
        self._checklist.chosen.connect(self._show_paths)
        self._path = NamedGroup(_("How many questions"))
        self._radios = {scope: LongRadio() for scope in (Scope.SHORT, Scope.ALL)}
        self._about_paths = PlainLabel(two_paths(), "caption", quiet=True)
        self._about_paths.setObjectName("about-paths")
        self._lay_out()
        self._show_paths()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._path)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(PlainLabel(_("How many questions")))
        for scope, radio in self._radios.items():
            radio.setObjectName(f"path-{scope.value}")
            inside.addWidget(radio)
        inside.addWidget(self._about_paths)
        self._nothing = PlainLabel(nothing_asked())
        self._start_button = self._button(_("&Start the assessment"), self._start)
        self._start_button.setObjectName("start-assessment")
        self._paper = quiet_button(_("Fill in on pape&r…"), self._print)
        self._paper.setObjectName("print-worksheet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        shown = (self._unit, self._advice, self._checklist, self._path, self._nothing)
        for widget in shown:
            layout.addWidget(widget)
        layout.addWidget(FlowRow([self._start_button, self._paper]))

    def _show_paths(self) -> None:
        offer = self._offers[self._checklist.value()]
        for scope, radio in self._radios.items():
            radio.setText(scope_words(scope, offer))
            radio.setVisible(offer.items[scope] > 0)
        proposed = Scope.SHORT if offer.items[Scope.SHORT] else Scope.ALL
        self._radios[proposed].setChecked(True)
        asks = offer.items[Scope.ALL] > 0
        self._about_paths.setVisible(0 < offer.items[Scope.SHORT] < offer.items[Scope.ALL])
        self._path.setVisible(asks)
        self._nothing.setVisible(not asks)
        self._start_button.setEnabled(asks)
        self._paper.setEnabled(asks)

    @property
    def _scope(self) -> Scope:
        return next(scope for scope, radio in self._radios.items() if radio.isChecked())

    def _start(self) -> None:
        wanted = StartAssessment(self._unit.value(), self._checklist.value(), self._scope)
        self.wanted.emit(wanted)

    def _print(self) -> None:
        self.worksheet_wanted.emit(self._checklist.value(), self._scope)
