"""One person at work on a real database, and the model that must know the same."""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope, Status
from kleurrijk_desktop.domain.content_hash import content_hash
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.bin import OpenPutAway, SwapBinned
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import SwapOrganisation
from kleurrijk_desktop.use_cases.scopes import ChangeScope
from kleurrijk_desktop.use_cases.start_page import OpenStart
from kleurrijk_desktop.use_cases.undo import History, Step
from tests.samples import opened_services
from tests.storage.problems import expect_input
from tests.use_cases.machine.model import Change, Model

WHEN = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)
DAY = date(2026, 5, 1)


class AtWork(RuleBasedStateMachine):
    """What every step needs, and what must be true after each."""

    @initialize()
    def begin(self) -> None:
        self.ending = ExitStack()
        self.folder = Path(tempfile.mkdtemp())
        self.ending.callback(shutil.rmtree, self.folder)
        self.services = self.ending.enter_context(opened_services(self.folder / "kleurrijk.db"))
        self.model = Model()
        self.histories: dict[str, History[Change]] = {}

    def teardown(self) -> None:
        if hasattr(self, "ending"):
            self.ending.close()

    def restart(self) -> None:
        """Close the program and start it: all that is stored is there, undo is not."""
        self.services.database.close()  # type: ignore[attr-defined]  # a real one
        clock, ids = self.services.now, self.services.new_id
        opened = self.ending.enter_context(opened_services(self.folder / "kleurrijk.db"))
        self.services = replace(opened, now=clock, new_id=ids)
        self.histories = {}
        self.model.done, self.model.undone = {}, {}

    @invariant()
    def organisations_are_where_they_were_put(self) -> None:
        page = OpenStart(None, "nl")(self.services)
        assert {each.id for each in page.organisations} == self.model.in_sight()
        away = OpenPutAway("nl")(self.services)
        for where, found in (("archived", away.archived), ("binned", away.organisations)):
            assert {each.id for each in found} == {
                key for key, put in self.model.away.items() if put == where
            }

    @invariant()
    def every_organisation_shows_its_own(self) -> None:
        for organisation in self.model.away:
            listed = ListAssessments(organisation)(self.services)
            assert {each.row.assessment.id for each in listed} == self.model.listed(organisation)

    @invariant()
    def every_assessment_holds_what_was_answered(self) -> None:
        for key, made in self.model.made.items():
            opened = OpenAssessment(key, "nl")(self.services)
            head = opened.row.assessment
            answers = {item: each.choice.value for item, each in opened.answers.items()}
            wanted = {item: choice for item, choice in made.answers if choice or item in answers}
            assert answers == wanted
            assert (head.status.value, head.scope is Scope.SHORT) == (made.status, made.short)
            assert opened.result.overall.points == made.points()
            if head.status is not Status.OPEN:
                assert head.content_hash == content_hash(head, opened.answers, {})

    @invariant()
    def undo_and_redo_offer_what_the_model_knows(self) -> None:
        for organisation in self.model.away:
            history = self.history(organisation)
            for offered, known in (
                (history.next_undo, self.model.done),
                (history.next_redo, self.model.undone),
            ):
                newest = known.get(organisation, [])[-1:]
                assert ([offered.change] if offered else []) == newest

    def history(self, organisation: str) -> History[Change]:
        """Return what can be taken back in an organisation, as the window keeps it."""
        return self.histories.setdefault(organisation, History(lambda _first, second: second))

    def push(self, organisation: str, change: Change) -> None:
        """Note a step that was stored, in the program and in the model."""
        self.history(organisation).push(Step("step", {}, change))
        self.model.push(organisation, change)

    def end(self, assessment: str) -> None:
        """Forget what could be taken back in an assessment, since it is finished."""
        for history in self.histories.values():
            history.drop(lambda change: change.is_inside(assessment))
        self.model.end(assessment)

    def _apply(self, change: Change, now: object, then: object) -> bool:
        """Take a step in either direction, and return whether that was possible."""
        if change.kind == "bin-assessment":
            return self._bin(change.key, bool(then))
        if change.kind == "organisation":
            self._put_away(change.key, str(then))
            self.model.away[change.key] = str(then)
            return True
        made = self.model.made[change.key]
        if change.kind == "answer":
            assert isinstance(then, tuple)
            self._put(change.key, *then)
            self.model.made[change.key] = made.with_answer(*then)
        else:
            self._scope(change.key, bool(now), bool(then))
            self.model.made[change.key] = replace(made, short=bool(then))
        return True

    def _put(self, key: str, item: str, choice: str) -> None:
        version = OpenAssessment(key, "nl")(self.services).versions.get(item, 0)
        RecordAnswer(key, item, Answer(Choice(choice)), version)(self.services)

    def _scope(self, key: str, now: bool, then: bool) -> None:  # noqa: FBT001 - two states
        scopes = {True: Scope.SHORT, False: Scope.ALL}
        ChangeScope(key, scopes[now], scopes[then])(self.services)

    def _bin(self, key: str, then: bool) -> bool:  # noqa: FBT001 - two states
        """Bin or bring back, and return whether that was possible."""
        made = self.model.made[key]
        swap = SwapBinned(key, WHEN if made.binned else None, WHEN if then else None)
        if made.corrects and not then and self.model.correction_of(made.corrects):
            with expect_input("correction-replaced"):
                swap(self.services)
            return False
        swap(self.services)
        self.model.bin(key, binned=then)
        return True

    def _put_away(self, key: str, where: str) -> None:
        with self.services.database.reading() as work:
            found = work.organisations.get(key)
        wanted = replace(
            found,
            archived_on=DAY if where == "archived" else None,
            binned_at=WHEN if where == "binned" else None,
        )
        SwapOrganisation(found, wanted)(self.services)

    def _settled(self, key: str) -> str:
        later = self.model.correction_of(key)
        if later is None or self.model.made[later].status == "open":
            return key
        return self._settled(later)
