"""Archive and bin: out of sight at one press, with a way back in the message about it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, OrganisationsChanged
from kleurrijk_desktop.ui.shell.navigator import START
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.swapping import Swapping
from kleurrijk_desktop.ui.shell.undoing.value_change import Binning, ValueChange
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.undo import Step
from kleurrijk_desktop.wording.organisations import unit_words

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.organisation import Organisation, Unit
    from kleurrijk_desktop.use_cases.bin import Binned, BinnedUnit
    from kleurrijk_desktop.use_cases.ports import AssessmentRow


class PuttingAway(QObject):
    """What the pages do that put something away or bring it back."""

    def __init__(self, parts: Parts, page: QObject) -> None:
        super().__init__(page)
        self._parts = parts
        self._swapping = Swapping(parts, page)

    def archive(self, organisation: "Organisation") -> None:
        today = self._parts.context.now().astimezone().date()
        sentence = _("“{name}” is in the archive.").format(name=organisation.name)
        kept = replace(organisation, archived_on=today)
        self._put("archive", organisation, kept, sentence)

    def bin_organisation(self, organisation: "Organisation") -> None:
        sentence = _("“{name}” is in the bin.").format(name=organisation.name)
        kept = replace(organisation, binned_at=self._parts.context.now())
        self._put("bin", organisation, kept, sentence)

    def bring_organisation_back(self, organisation: "Organisation") -> None:
        back = replace(organisation, archived_on=None, binned_at=None)
        self._put("bring-back", organisation, back, "")

    def bin_assessment(self, row: "AssessmentRow", title: str) -> None:
        sentence = _("“{name}” is in the bin.").format(name=title)
        step = self._assessment("bin", row, title, self._parts.context.now())
        self._parts.navigator.leave(row.assessment.id)
        self._swap(row.organisation.id, step, sentence)

    def bring_assessment_back(self, binned: "Binned") -> None:
        step = self._assessment("bring-back", binned.row, str(binned.title), None)
        self._swap(binned.row.organisation.id, step, "")

    def bin_unit(self, unit: "Unit") -> None:
        from kleurrijk_desktop.use_cases.organisations import SwapUnit

        kept = replace(unit, binned_at=self._parts.context.now())
        change = ValueChange(unit, kept, SwapUnit, OrganisationsChanged())
        name = unit_words(unit)
        sentence = _("“{name}” is in the bin.").format(name=name)
        self._swap(unit.organisation_id, Step("bin", {"name": name}, change), sentence)

    def bring_unit_back(self, binned: "BinnedUnit") -> None:
        from kleurrijk_desktop.use_cases.organisations import SwapUnit

        unit = binned.unit
        change = ValueChange(unit, replace(unit, binned_at=None), SwapUnit, OrganisationsChanged())
        step = Step("bring-back", {"name": unit_words(unit)}, change)
        self._swap(unit.organisation_id, step, "")

    def _put(self, name: str, before: "Organisation", after: "Organisation", sentence: str) -> None:
        from kleurrijk_desktop.use_cases.organisations import SwapOrganisation
        from kleurrijk_desktop.use_cases.start_page import in_sight

        change = ValueChange(before, after, SwapOrganisation, OrganisationsChanged())
        step = Step(name, {"name": before.name}, change)
        self._swap(before.id, step, sentence, leave=not in_sight(after))

    def _assessment(
        self, name: str, row: "AssessmentRow", title: str, wanted: object
    ) -> Step[ValueChange[Any]]:
        from kleurrijk_desktop.use_cases.bin import SwapBinned

        made = row.assessment
        swap = partial(SwapBinned, made.id)
        change: Binning[Any] = Binning(
            made.binned_at, wanted, swap, AssessmentChanged(made.id, head=True)
        )
        return Step(name, {"name": title}, change)

    def _swap(
        self,
        organisation_id: str,
        step: Step[ValueChange[Any]],
        sentence: str,
        *,
        leave: bool = False,
    ) -> None:
        """Store it; `leave` a page that is about what is away now, and go to Start."""
        parts = self._parts

        def done() -> None:
            if leave:
                parts.navigator.go(START)
            else:
                parts.navigator.reload()
            if sentence:
                undo = BannerButton(_("&Undo"), back)
                parts.banner.show_message("info", sentence, [undo, close], of_a_step=True)

        def back() -> None:
            parts.banner.clear()
            change = replace(step.change, before=step.change.after, after=step.change.before)
            returned = Step("bring-back", step.parameters, change)
            lasting = Swapping(parts, parts.navigator)  # the page is another one by now
            lasting.swap(organisation_id, returned, parts.navigator.reload)

        close = BannerButton(_("Close this &message"), parts.banner.clear)
        self._swapping.swap(organisation_id, step, done)
