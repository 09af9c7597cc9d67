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
from tests.samples import opened_services
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

    def teardown(self) -> None:
        if hasattr(self, "ending"):
            self.ending.close()

    def restart(self) -> None:
        """Close the program and start it: all that is stored is there, undo is not."""
        self.services.database.close()  # type: ignore[attr-defined]  # a real one
        clock, ids = self.services.now, self.services.new_id
        opened = self.ending.enter_context(opened_services(self.folder / "kleurrijk.db"))
        self.services = replace(opened, now=clock, new_id=ids)
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

    def _apply(self, change: Change, now: object, then: object) -> None:
        if change.kind == "organisation":
            self._put_away(change.key, str(then))
            self.model.away[change.key] = str(then)
            return
        made = self.model.made[change.key]
        if change.kind == "answer":
            assert isinstance(then, tuple)
            self._put(change.key, *then)
            self.model.made[change.key] = made.with_answer(*then)
        elif change.kind == "scope":
            self._scope(change.key, bool(now), bool(then))
            self.model.made[change.key] = replace(made, short=bool(then))
        else:
            self._bin(change.key, bool(now), bool(then))
            self.model.made[change.key] = replace(made, binned=bool(then))

    def _put(self, key: str, item: str, choice: str) -> None:
        version = OpenAssessment(key, "nl")(self.services).versions.get(item, 0)
        RecordAnswer(key, item, Answer(Choice(choice)), version)(self.services)

    def _scope(self, key: str, now: bool, then: bool) -> None:  # noqa: FBT001 - two states
        scopes = {True: Scope.SHORT, False: Scope.ALL}
        ChangeScope(key, scopes[now], scopes[then])(self.services)

    def _bin(self, key: str, now: bool, then: bool) -> None:  # noqa: FBT001 - two states
        SwapBinned(key, WHEN if now else None, WHEN if then else None)(self.services)

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
        for other, made in self.model.made.items():
            if made.corrects == key and made.status != "open":
                return self._settled(other)
        return key
