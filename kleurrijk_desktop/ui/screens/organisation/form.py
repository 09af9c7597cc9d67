"""The fields with which an organisation and its first unit are described."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.organisation import Country, SizeClass, UnitKind
from kleurrijk_desktop.domain.registries import Kind
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.use_cases.organisations import OrganisationDetails
from kleurrijk_desktop.wording.dates import month_name
from kleurrijk_desktop.wording.organisations import (
    country_name,
    kind_name,
    size_name,
    unit_kind_name,
)

NAME_PROBLEMS = frozenset({"organisation-nameless", "organisation-name-long"})
NOBODY_SAID = ""


class OrganisationForm(QWidget):
    """Name, kind, size, country, place, part of the organisation, and about whom it is.

    Signals:
        submitted: Enter was pressed in a field of one line.
    """

    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        kinds: Sequence[Kind],
        *,
        planning: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for all of it; with `planning` for the month of planning instead of the part."""
        super().__init__(parent)
        self._planning = planning
        self._name = LineField(theme, _("Name of the organisation"))
        self._kind = ChoiceField(theme, _("Kind of organisation"))
        self._size = ChoiceField(theme, _("Size"))
        self._country = ChoiceField(theme, _("Country"))
        self._place = LineField(theme, _("Place"))
        self._unit_kind = ChoiceField(theme, _("What we look at"))
        self._unit_name = LineField(theme, _("Name of this part"))
        self._about_whom = LineField(
            theme, _("About whom is it?"), _("For example: parents, clients, residents")
        )
        self._month = ChoiceField(theme, _("Month in which you plan the next year"))
        self._kinds = kinds
        self._offer(OrganisationDetails(name="", country=_likely_country()))
        self._lay_out()
        self._unit_kind.chosen.connect(self._show_unit_name)

    def details(self) -> OrganisationDetails:
        """Return what is filled in."""
        size = self._size.value()
        unit_kind = UnitKind(self._unit_kind.value())
        return OrganisationDetails(
            name=self._name.text(),
            kind=self._kind.value() or None,
            size=SizeClass(size) if size else None,
            country=Country(self._country.value()),
            place=self._place.text(),
            about_whom=self._about_whom.text(),
            unit_name="" if unit_kind is UnitKind.WHOLE else self._unit_name.text(),
            unit_kind=unit_kind,
        )

    def show_details(self, details: OrganisationDetails) -> None:
        """Fill the form in."""
        self._name.set_text(details.name)
        self._place.set_text(details.place)
        self._unit_name.set_text(details.unit_name)
        self._about_whom.set_text(details.about_whom)
        self._offer(details)
        self._show_unit_name()

    def planning_month(self) -> int | None:
        """Return the month 1–12 in which the organisation plans, or None where nobody said."""
        month = self._month.value()
        return int(month) if month else None

    def show_planning_month(self, month: int | None) -> None:
        months = [(str(number), month_name(number)) for number in range(1, 13)]
        chosen = str(month) if month else NOBODY_SAID
        self._month.set_options([_not_said(), *months], chosen)

    def show_name_problem(self, sentence: str) -> None:
        self._name.show_problem(sentence)

    def focus_name(self) -> None:
        self._name.focus_field()

    def _offer(self, details: OrganisationDetails) -> None:
        kinds = [(kind.id, kind_name(kind)) for kind in self._kinds]
        sizes = [(size.value, size_name(size)) for size in SizeClass]
        countries = [(country.value, country_name(country)) for country in Country]
        parts = [(part.value, unit_kind_name(part)) for part in UnitKind]
        self._kind.set_options([_not_said(), *kinds], details.kind or NOBODY_SAID)
        self._size.set_options([_not_said(), *sizes], details.size or NOBODY_SAID)
        self._country.set_options(countries, details.country.value)
        self._unit_kind.set_options(parts, details.unit_kind.value)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for name, field in self._fields():
            field.setObjectName(name)
            layout.addWidget(field)
            if isinstance(field, LineField):
                field.submitted.connect(self.submitted)
        for unasked in (self._unit_kind, self._unit_name) if self._planning else (self._month,):
            unasked.setParent(self)  # else it would outlive the form
            unasked.hide()
        self._show_unit_name()

    def _fields(self) -> Iterable[tuple[str, QWidget]]:
        if self._planning:
            last: tuple[tuple[str, QWidget], ...] = (("planning-month", self._month),)
        else:
            last = (("unit-kind", self._unit_kind), ("unit-name", self._unit_name))
        return (
            ("name", self._name),
            ("kind", self._kind),
            ("size", self._size),
            ("country", self._country),
            ("place", self._place),
            *last,
            ("about-whom", self._about_whom),
        )

    def _show_unit_name(self) -> None:
        part = self._unit_kind.value() != UnitKind.WHOLE
        self._unit_name.setVisible(part and not self._planning)


def _likely_country() -> Country:
    """Return what is shown beforehand; it stands there to be changed."""
    return Country.GERMANY if current_language() == "de" else Country.NETHERLANDS


def _not_said() -> tuple[str, str]:
    # i18n: In a list of choices, where nothing is chosen.
    return NOBODY_SAID, _("Not said")
