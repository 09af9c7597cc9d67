"""The page with the improvement plan, and what its buttons do."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _, content_language
from kleurrijk_desktop.ui.screens.plan.place import PlanPlace
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.navigator import PLAN
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Assessment
    from kleurrijk_desktop.domain.plan import Action, Plan, Reason
    from kleurrijk_desktop.ui.screens.results.save_plan import SavePlanPart
    from kleurrijk_desktop.ui.shell.recording.field_recorder import FieldRecorder
    from kleurrijk_desktop.use_cases.open_plan import PlanOpened
    from kleurrijk_desktop.use_cases.plan_actions import Arranged
    from kleurrijk_desktop.use_cases.plan_changes import Changed
    from kleurrijk_desktop.use_cases.undo import Step


def plan_way(parts: Parts) -> Way:
    """Return the way to the plan."""
    return Way(_load, Planning(parts).page)


def go_to_plan_of(parts: Parts, unit_id: str) -> None:
    """Go to the plan of a unit and the present year."""
    visit = replace(parts.navigator.visit, plan=PlanPlace(unit_id))
    parts.navigator.go(PLAN, visit)


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.open_plan import OpenPlan

    at = visit.plan
    return OpenPlan(visit.organisation_id or "", language, at.unit_id, at.year, visit.assessment_id)


class Planning:
    """Builds the page; what waits to be stored outlives it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._recorder: FieldRecorder | None = None

    def page(self, loaded: object, visit: Visit) -> ShownPage:
        """Return the page of a plan."""
        from kleurrijk_desktop.ui.screens.plan.screen import Keeping, PlanScreen
        from kleurrijk_desktop.use_cases.open_plan import PlanOpened

        assert isinstance(loaded, PlanOpened)
        parts = self._parts
        part = loaded.unit if len(loaded.units) > 1 else None
        parts.navigator.meet(loaded.organisation, part)
        parts.undo.seal()
        recorder = self._kept()
        hands = Hands(parts, recorder, loaded)
        today = parts.context.now().astimezone().date()
        printing = _printing(parts, loaded)
        screen = PlanScreen(
            parts.context.theme,
            loaded,
            Keeping(recorder.desk, hands, today),
            printing=printing,
            at=visit.plan,
        )
        if printing is not None:
            printing.told.connect(screen.look_at)
        reload = parts.navigator.reload
        return ShownPage(
            screen,
            place=lambda now: replace(now, plan=screen.at),
            answers_changed=reload,
            printed=_printed(loaded),
            save_page=printing.save if printing is not None else None,
            read_again=reload,
        )

    def _kept(self) -> "FieldRecorder":
        if self._recorder is None:
            from kleurrijk_desktop.ui.shell.planning.plan_recorder import plan_recorder

            self._recorder = plan_recorder(self._parts)
        return self._recorder


def _printing(parts: Parts, plan: "PlanOpened") -> "SavePlanPart | None":
    """Return the part that prints; a plan is printed with the result of an assessment."""
    from kleurrijk_desktop.ui.screens.results.save_plan import SavePlanPart
    from kleurrijk_desktop.ui.widgets.saving import SavingTools

    if not plan.newest:
        return None
    context = parts.context
    languages = [(code, LANGUAGE_NAMES[code]) for code in context.languages]
    tools = SavingTools(context.tasks, context.dialogs, languages, context.documents(), context.now)
    return SavePlanPart(context.theme, tools, plan.newest[0], plan.plan.year)


def _printed(plan: "PlanOpened") -> PreviewPlace | None:
    if not plan.newest:
        return None
    newest = plan.newest[0].row.assessment.id
    return PreviewPlace(Printable.PLAN, newest, year=plan.plan.year)


def _nothing() -> None:
    """Do nothing, where nothing was typed."""


class Hands:
    """Does what is pressed on the page of one plan."""

    def __init__(self, parts: Parts, recorder: "FieldRecorder", plan: "PlanOpened") -> None:
        self._parts = parts
        self._recorder = recorder
        self._organisation_id = plan.organisation.id
        self._key = plan.plan.key

    def put(self, found: "Action", wanted: "Action") -> None:
        self._recorder.desk.put(found, wanted)

    def put_plan(self, found: "Plan", wanted: "Plan") -> None:
        self._recorder.desk.put(found, wanted)

    def aim(self, head: "Assessment", target: int) -> None:
        from kleurrijk_desktop.ui.shell.undoing.head_steps import target_step
        from kleurrijk_desktop.use_cases.targets import ChangeTarget

        change = ChangeTarget(head.id, head.target, target)
        self._run(change, lambda _stored: target_step(head, target))

    def choose(self, reason: "Reason") -> None:
        from kleurrijk_desktop.use_cases.plan_actions import ChooseSuggestion

        choose = ChooseSuggestion(self._key, reason, content_language())
        self._run(choose, partial(self._note_bin, "plan-chosen"))

    def add(self, title: str, refused: Callable[[], object]) -> None:
        from kleurrijk_desktop.use_cases.plan_actions import AddAction

        note = partial(self._note_bin, "plan-chosen")
        self._run(AddAction(self._key, title), note, refused)

    def carry_over(self, action: "Action") -> None:
        from kleurrijk_desktop.use_cases.plan_actions import CarryOver

        self._run(CarryOver(action.id, self._key), partial(self._note_bin, "plan-chosen"))

    def move(self, action: "Action", *, up: bool) -> None:
        from kleurrijk_desktop.use_cases.plan_actions import MoveAction

        self._run(MoveAction(action.id, up), partial(self._note_move, action))

    def remove(self, action: "Action") -> None:
        from kleurrijk_desktop.use_cases.plan_changes import ChangeAction

        gone = replace(action, binned_at=self._parts.context.now())
        self._run(ChangeAction(action, gone), self._note_removed)

    def restore(self, action: "Action") -> None:
        from kleurrijk_desktop.use_cases.plan_changes import ChangeAction

        back = ChangeAction(action, replace(action, binned_at=None))
        self._parts.banner.clear()
        self._run(back, partial(self._note_bin, "plan-restored"))

    def go(self, unit_id: str, year: int) -> None:
        navigator = self._parts.navigator
        navigator.go(PLAN, replace(navigator.visit, plan=PlanPlace(unit_id, year)))

    def build_anew(self) -> None:
        self._parts.navigator.reload()

    def _run(
        self,
        use_case: UseCase[Any],
        note: Callable[[Any], "Step[Any] | None"],
        refused: Callable[[], object] = _nothing,
    ) -> None:
        """Run what changes the plan after all that is typed, and build the page anew."""
        from kleurrijk_desktop.wording.saved import saved_at

        parts = self._parts

        def done(stored: Any) -> None:
            step = note(stored)
            if step is not None:
                parts.undo.push(self._organisation_id, step)
            parts.say(saved_at(parts.context.now()))
            parts.navigator.reload()

        def failed(error: KleurRijkError) -> None:
            refused()
            parts.context.tasks.trouble.emit(error)

        def run() -> None:
            parts.context.tasks.run(use_case, done, failed, owner=parts.navigator)

        parts.navigator.hand_in()
        parts.desks.when_idle(run)

    def _note_bin(self, code: str, changed: "Changed[Action]") -> "Step[Any] | None":
        from kleurrijk_desktop.ui.shell.undoing.plan_steps import bin_step

        return bin_step(code, self._organisation_id, changed)

    def _note_move(self, action: "Action", arranged: "Arranged") -> "Step[Any] | None":
        from kleurrijk_desktop.ui.shell.undoing.plan_steps import move_step

        return move_step(self._organisation_id, action, arranged)

    def _note_removed(self, changed: "Changed[Action]") -> "Step[Any] | None":
        from kleurrijk_desktop.ui.shell.undoing.plan_steps import short
        from kleurrijk_desktop.ui.widgets.banner import BannerButton

        sentence = _("“{action}” was removed from the plan.").format(action=short(changed.after))
        back = BannerButton(_("Put it &back"), lambda: self.restore(changed.after))
        self._parts.banner.show_message("info", sentence, [back], of_a_step=True)
        return self._note_bin("plan-removed", changed)
