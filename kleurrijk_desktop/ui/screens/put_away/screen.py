"""What lies in the archive and in the bin, each with a way back."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.bin import Binned, BinnedUnit, PutAway
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.organisations import whose_words


class PutAwayScreen(Screen):
    """Lists what was put away; nothing is ever deleted here.

    Signals:
        organisation_back: the Organisation that is to come back.
        unit_back: the BinnedUnit that is to come back.
        assessment_back: the Binned that is to come back.
        start_wanted: one wants to go back to the start page.
    """

    organisation_back = Signal(object)
    unit_back = Signal(object)
    assessment_back = Signal(object)
    start_wanted = Signal()

    def __init__(self, theme: Theme, away: PutAway, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.column.addWidget(PlainLabel(self.title(), "page"))
        self.column.addWidget(
            PlainLabel(
                _("What lies here keeps everything. You can bring it back at any time."),
                quiet=True,
            )
        )
        self._show(_("Archived organisations"), map(self._archived, away.archived))
        self._show(_("Organisations in the bin"), map(self._binned, away.organisations))
        self._show(_("Parts of organisations in the bin"), map(self._unit, away.units))
        self._show(_("Assessments in the bin"), map(self._assessment, away.assessments))
        if not (away.archived or away.organisations or away.units or away.assessments):
            self.column.addWidget(PlainLabel(_("Nothing lies in the archive or in the bin.")))
        self._start = secondary_button(_("Back to the &start"), self.start_wanted.emit)
        self._start.setObjectName("back-to-start")
        self.column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Archive and bin")

    def focus_first(self) -> None:
        back = self.findChild(QPushButton, "bring-back") or self._start
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, heading: str, cards: Iterable[Card]) -> None:
        shown: Sequence[Card] = tuple(cards)
        if shown:
            self.column.addWidget(PlainLabel(heading, "item"))
        for card in shown:
            self.column.addWidget(card)

    def _archived(self, organisation: Organisation) -> Card:
        assert organisation.archived_on is not None
        # i18n: When something was put into the archive.
        when = _("In the archive since {day}").format(day=date_text(organisation.archived_on))
        return self._card(
            organisation.name, when, lambda: self.organisation_back.emit(organisation)
        )

    def _binned(self, organisation: Organisation) -> Card:
        assert organisation.binned_at is not None
        when = _since(organisation.binned_at)
        return self._card(
            organisation.name, when, lambda: self.organisation_back.emit(organisation)
        )

    def _unit(self, binned: BinnedUnit) -> Card:
        assert binned.unit.binned_at is not None
        name = whose_words(binned.organisation.name, binned.unit)
        when = _since(binned.unit.binned_at)
        return self._card(name, when, lambda: self.unit_back.emit(binned))

    def _assessment(self, binned: Binned) -> Card:
        made = binned.row.assessment
        assert made.binned_at is not None
        # i18n: An assessment: the organisation, the checklist, the day.
        name = _("{organisation} · {title} · {day}").format(
            organisation=binned.row.organisation.name,
            title=binned.title,
            day=date_text(made.held_on),
        )
        when = _since(made.binned_at)
        return self._card(name, when, lambda: self.assessment_back.emit(binned))

    def _card(self, name: str, when: str, back: Callable[[], None]) -> Card:
        button = secondary_button(_("Bring back"), back)
        button.setObjectName("bring-back")
        button.setAccessibleName(_("{button}: {name}").format(button=button.text(), name=name))
        card = Card([PlainLabel(name), PlainLabel(when, quiet=True)])
        card.column.addSpacing(8)
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card


def _since(moment: datetime) -> str:
    # i18n: When something was put into the bin.
    return _("In the bin since {day}").format(day=date_text(moment.astimezone().date()))
