"""Setting up an organisation: what is asked once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.domain.registries import Kind
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.screens.organisation.form import NAME_PROBLEMS, OrganisationForm
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.organisations import (
    AddOrganisation,
    OrganisationAdded,
    OrganisationDetails,
)
from kleurrijk_desktop.wording.problems import sentence


class OrganisationScreen(Screen):
    """A form of which only the name must be filled in.

    Signals:
        added: the OrganisationAdded that was just stored.
        cancelled: the person wants to go back.
    """

    added = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        kinds: Sequence[Kind],
        typed: OrganisationDetails | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._once = OneAtATime(tasks, self)
        self._problems = Banner(theme)
        self._problems.setObjectName("problems")
        self.form = OrganisationForm(theme, kinds)
        if typed is not None:
            self.form.show_details(typed)
        self.form.submitted.connect(self._submit)
        self.column.addWidget(PlainLabel(self.title(), "page"))
        self.column.addWidget(
            PlainLabel(_("Only the name is needed; the rest can stay empty."), quiet=True)
        )
        self.column.addWidget(self._problems)
        self.column.addWidget(self.form)
        self.column.addWidget(self._buttons())
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Set up an organisation")

    def focus_first(self) -> None:
        self.form.focus_name()

    def _buttons(self) -> QWidget:
        add = primary_button(_("&Set up"), self._submit)
        add.setObjectName("set-up")
        cancel = secondary_button(_("&Cancel"), self.cancelled.emit)
        cancel.setObjectName("cancel")
        return FlowRow([add, cancel])

    def _submit(self) -> None:
        self._problems.clear()
        self.form.show_name_problem("")
        self._once.run(AddOrganisation(self.form.details()), self._added, self._failed)

    def _added(self, added: OrganisationAdded) -> None:
        self.added.emit(added)

    def _failed(self, error: KleurRijkError) -> None:
        for problem in error.problems:
            if problem.code in NAME_PROBLEMS:
                self.form.show_name_problem(sentence(problem))
        sentences = "\n".join(sentence(problem) for problem in error.problems)
        self._problems.show_message("error", sentences)
        self._problems.focus_text()
