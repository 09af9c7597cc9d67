"""The page on which it is typed in what people concerned notice."""

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.navigator import RESULTS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.undo import Step

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.partner_view import Noticed
    from kleurrijk_desktop.ui.screens.partner_view.screen import PartnerViewScreen
    from kleurrijk_desktop.ui.shell.recording.field_recorder import FieldRecorder
    from kleurrijk_desktop.use_cases.partner_view import CountsChanged


def partner_view_way(parts: Parts) -> Way:
    """Return the way to the partner view of the assessment one is at."""
    return Way(_load, _Noticing(parts).page)


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.partner_view import OpenPartnerView

    return OpenPartnerView(visit.assessment_id or "", language)


class _Noticing:
    """Builds the page; counts that wait to be stored outlive it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._recorder: FieldRecorder | None = None
        self._screen: PartnerViewScreen | None = None

    def page(self, loaded: object, _visit: Visit) -> ShownPage:
        """Return the page with the counts of an assessment."""
        from kleurrijk_desktop.ui.screens.partner_view.screen import PartnerViewScreen
        from kleurrijk_desktop.use_cases.partner_view import PartnerViewOpened

        assert isinstance(loaded, PartnerViewOpened)
        parts, opened = self._parts, loaded.opened
        navigator = parts.navigator
        navigator.meet(opened.row.organisation, opened.part)
        screen = PartnerViewScreen(parts.context.theme, self._kept().desk, loaded)
        self._screen = screen
        ending = Ending(parts, opened, screen)
        parts.undo.seal()
        screen.result_wanted.connect(lambda: navigator.go(RESULTS))
        screen.correct_wanted.connect(ending.correct)
        screen.new_wanted.connect(ending.start_again)
        return ShownPage(screen, answers_changed=navigator.reload, read_again=navigator.reload)

    def stored(self, organisation_id: str, changed: "CountsChanged") -> None:
        """Note what was stored, for undo and for the other pages."""
        self._parts.undo.push(organisation_id, _step(changed))
        told = AssessmentChanged(changed.after.assessment_id)
        self._parts.context.changes.happened.emit(told, self._screen)

    def words(self, values: dict[str, Any]) -> str:
        """Return the counts of a conflict in words."""
        from kleurrijk_desktop.wording.partner_view_words import counts_written

        return counts_written(values["counts"])

    def _kept(self) -> "FieldRecorder":
        if self._recorder is None:
            from kleurrijk_desktop.ui.screens.partner_view.counted_things import CountedThings
            from kleurrijk_desktop.ui.shell.recording.field_recorder import FieldRecorder

            self._recorder = FieldRecorder(self._parts, CountedThings(), self)
        return self._recorder


def _step(changed: "CountsChanged") -> "Step[ValueChange[Noticed]]":
    """Return the step of other counts; typing of one number in a row is one step."""
    from kleurrijk_desktop.use_cases.partner_view import SwapNoticed

    before, after = changed.before.counts, changed.after.counts
    of = changed.after
    typed = asdict(after).items() - asdict(before).items()
    change = ValueChange(
        before,
        after,
        partial(SwapNoticed, of.assessment_id, of.item_id),
        AssessmentChanged(of.assessment_id),
        of.assessment_id,
    )
    field = "/".join((of.assessment_id, of.item_id, *sorted(column for column, _count in typed)))
    return Step("noticed", {"number": of.number}, change, merges_with=field)
