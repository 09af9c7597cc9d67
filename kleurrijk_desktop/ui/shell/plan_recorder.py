"""Tells what became of a change in a plan, and offers the ways out where it was not stored."""

from datetime import date
from typing import Any

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.change_desk import ChangeDesk, PlanConflict
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.plan_steps import change_step
from kleurrijk_desktop.ui.shell.recorder import sentences_of
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.plan_changes import Changed
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.saved import saved_at


class PlanRecorder:
    """Watches the desk on which changes of plans wait to be stored."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.desk = ChangeDesk(parts.context.tasks.run, self)
        parts.desks.plans = self.desk

    def thing_stored(self, organisation_id: str, changed: Changed[Any]) -> None:
        step = change_step(organisation_id, changed)
        if step is not None:
            self._parts.undo.push(organisation_id, step)
        if not self.desk.unsaved:
            self._parts.banner.clear()
        self._parts.say(saved_at(self._parts.context.now()))

    def thing_refused(self, key: str, error: KleurRijkError) -> None:
        self._parts.banner.show_message(
            "error",
            _("{problem} Your change stays here until it can be saved.").format(
                problem=sentences_of(error)
            ),
            [
                BannerButton(_("&Try again"), self.desk.retry),
                BannerButton(_("Give &up this change"), lambda: self._drop(key)),
            ],
        )

    def thing_conflicts(self, conflict: PlanConflict) -> None:
        words = _("This was changed in another window. There: {theirs}. Here: {mine}.")
        self._parts.banner.show_message(
            "warning",
            words.format(theirs=_texts(conflict.theirs), mine=_texts(conflict.mine)),
            [
                BannerButton(_("&Keep what is here"), lambda: self._keep(conflict.key)),
                BannerButton(_("&Take the other"), lambda: self._drop(conflict.key)),
            ],
        )

    def thing_replaced(self) -> None:
        self._parts.navigator.reload()

    def _keep(self, key: str) -> None:
        self._parts.banner.clear()
        self.desk.keep_mine(key)

    def _drop(self, key: str) -> None:
        self._parts.banner.clear()
        self.desk.take_theirs(key)


def _texts(values: dict[str, Any]) -> str:
    return ", ".join(f"“{_text(value)}”" for value in values.values())


def _text(value: Any) -> str:
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, tuple):
        return "; ".join(getattr(each, "note", None) or str(each) for each in value)
    return "" if value is None else str(value)
