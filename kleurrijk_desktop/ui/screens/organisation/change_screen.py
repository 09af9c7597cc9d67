"""Describing an organisation anew, with its parts."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.organisation.form import NAME_PROBLEMS, OrganisationForm
from kleurrijk_desktop.ui.screens.organisation.house_style_part import HouseStylePart
from kleurrijk_desktop.ui.screens.organisation.put_away_part import put_away_part
from kleurrijk_desktop.ui.screens.organisation.units_part import UnitsPart
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.organisations import Described, OrganisationDetails
from kleurrijk_desktop.wording.problems import sentence


class ChangeOrganisationScreen(Screen):
    """The form of the set-up, filled in, and the parts below it.

    Signals:
        wanted: the Organisation as it is to be.
        cancelled: the person wants to go back.
        archive_wanted, bin_wanted: it is to go out of sight.
    """

    wanted = Signal(object)
    cancelled = Signal()
    archive_wanted = Signal()
    bin_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        described: Described,
        draft: Mapping[str, Any],
        parent: QWidget | None = None,
    ) -> None:
        """Show what is stored, except for the fields of `draft`, by name."""
        super().__init__(theme, parent)
        self._shown = described.organisation
        filled = replace(self._shown, **draft)
        self._problems = Banner(theme)
        self._problems.setObjectName("problems")
        self.form = OrganisationForm(theme, described.kinds, planning=True)
        self.form.show_details(_details(filled))
        self.form.show_planning_month(filled.planning_month)
        self.form.submitted.connect(self._submit)
        self.units = UnitsPart(theme, described.units)
        self.style_part = HouseStylePart(theme, described.organisation.name, described.style)
        change = primary_button(_("&Change"), self._submit)
        change.setObjectName("change")
        cancel = secondary_button(_("&Back"), self.cancelled.emit)
        cancel.setObjectName("cancel")
        for part in (
            PlainLabel(self.title(), "page"),
            PlainLabel(
                _("Assessments that were begun keep the kind and size of then."), quiet=True
            ),
            self._problems,
            self.form,
            FlowRow([change, cancel]),
            self.units,
            self.style_part,
            put_away_part(self._shown.name, self.archive_wanted.emit, self.bin_wanted.emit),
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Change the organisation")

    def focus_first(self) -> None:
        self.form.focus_name()

    def pending_edits_flush(self) -> None:
        self.units.flush()

    @property
    def draft(self) -> dict[str, Any]:
        """What is filled in and not stored, by the name of the field."""
        filled = self._filled()
        names = (field.name for field in fields(filled))
        return {
            name: getattr(filled, name)
            for name in names
            if getattr(filled, name) != getattr(self._shown, name)
        }

    def show_problems(self, error: KleurRijkError) -> None:
        """Say why nothing was changed, at the field and on top."""
        for problem in error.problems:
            if problem.code in NAME_PROBLEMS:
                self.form.show_name_problem(sentence(problem))
        sentences = "\n".join(sentence(problem) for problem in error.problems)
        self._problems.show_message("error", sentences)
        self._problems.focus_text()

    def _submit(self) -> None:
        self._problems.clear()
        self.form.show_name_problem("")
        self.wanted.emit(self._filled())

    def _filled(self) -> Organisation:
        typed = self.form.details()
        return replace(
            self._shown,
            name=typed.name,
            kind=typed.kind,
            size=typed.size,
            country=typed.country,
            place=typed.place,
            about_whom=typed.about_whom,
            planning_month=self.form.planning_month(),
        )


def _details(shown: Organisation) -> OrganisationDetails:
    return OrganisationDetails(
        name=shown.name,
        kind=shown.kind,
        size=shown.size,
        country=shown.country,
        place=shown.place,
        about_whom=shown.about_whom,
    )
