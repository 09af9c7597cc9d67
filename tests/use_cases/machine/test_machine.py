"""Whatever is done in whatever order, the program knows what a plain model of it knows."""

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    multiple,
    rule,
    run_state_machine_as_test,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.organisations import (
    AddOrganisation,
    OrganisationDetails,
)
from kleurrijk_desktop.use_cases.previous import StartFromPrevious
from tests.samples import sample_checklist
from tests.thorough import THOROUGH
from tests.use_cases.machine.at_work import AtWork
from tests.use_cases.machine.model import Change, Made

ITEMS = [item.id for item in sample_checklist().items]
CHOICES = [choice.value for choice in Choice]
PROFILE = settings(
    max_examples=1000 if THOROUGH else 15,
    stateful_step_count=50 if THOROUGH else 30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


class Organising(AtWork):
    """The steps that one can take, in any order."""

    organisations = Bundle("organisations")
    assessments = Bundle("assessments")

    @rule(target=organisations)
    def set_up(self) -> str:
        name = f"Organisatie {len(self.model.away)}"
        added = AddOrganisation(OrganisationDetails(name))(self.services)
        self.model.away[added.organisation.id] = ""
        return added.organisation.id

    @rule(target=assessments, organisation=organisations, short=st.booleans())
    def start(self, organisation: str, short: bool) -> str:  # noqa: FBT001 - Hypothesis gives it
        with self.services.database.reading() as work:
            unit = work.organisations.units_of(organisation)[0].id
        scope = Scope.SHORT if short else Scope.ALL
        made = StartAssessment(unit, "sample", scope)(self.services)
        self.model.made[made.id] = Made(organisation, short=short)
        return made.id

    @rule(key=assessments, item=st.sampled_from(ITEMS), choice=st.sampled_from(CHOICES))
    def answer(self, key: str, item: str, choice: str) -> None:
        made = self.model.made[key]
        if made.status == "open":
            before = dict(made.answers).get(item, "")
            self._put(key, item, choice)
            self.model.made[key] = made.with_answer(item, choice)
            change = Change("answer", key, (item, before), (item, choice))
            self.push(made.organisation, change)

    @rule(key=assessments)
    def turn_the_path(self, key: str) -> None:
        made = self.model.made[key]
        if made.status == "open":
            self._scope(key, made.short, not made.short)
            self.model.made[key] = replace(made, short=not made.short)
            self.push(made.organisation, Change("scope", key, made.short, not made.short))

    @rule(key=assessments)
    def bin_or_bring_back(self, key: str) -> None:
        made = self.model.made[key]
        if self._bin(key, not made.binned):
            change = Change("bin-assessment", key, made.binned, not made.binned)
            self.push(made.organisation, change)

    @rule(key=organisations, where=st.sampled_from(["", "archived", "binned"]))
    def put_away_or_bring_back(self, key: str, where: str) -> None:
        before = self.model.away[key]
        self._put_away(key, where)
        self.model.away[key] = where
        self.push(key, Change("organisation", key, before, where))

    @rule(key=assessments)
    def finish(self, key: str) -> None:
        made = self.model.made[key]
        if made.status == "open":
            FinishAssessment(key)(self.services)
            self.model.made[key] = replace(made, status="finished")
            self.end(key)

    @rule(target=assessments, key=assessments)
    def correct(self, key: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 - one or none
        made = self.model.made[key]
        if made.status != "finished":
            return multiple()
        revision = CorrectAssessment(key, "vergissing")(self.services)
        self.model.made[key] = replace(made, status="corrected")
        self.model.made[revision.id] = replace(made, status="open", corrects=key, previous=None)
        return revision.id

    @rule(target=assessments, key=assessments)
    def start_from_the_previous(self, key: str):  # type: ignore[no-untyped-def]  # noqa: ANN201
        made = self.model.made[key]
        if made.status == "open":
            return multiple()
        new = StartFromPrevious(key)(self.services)
        settled = self._settled(key)
        last = self.model.made[settled]
        self.model.made[new.id] = Made(made.organisation, short=last.short, previous=settled)
        return new.id

    @rule(organisation=organisations)
    def undo(self, organisation: str) -> None:
        history, steps = self.history(organisation), self.model.done.get(organisation, [])
        if step := history.next_undo:
            change = steps.pop()
            if self._apply(step.change, change.after, change.before):
                history.undone()
                self.model.undone.setdefault(organisation, []).append(change)
            else:
                history.forget(step)

    @rule(organisation=organisations)
    def redo(self, organisation: str) -> None:
        history, steps = self.history(organisation), self.model.undone.get(organisation, [])
        if step := history.next_redo:
            change = steps.pop()
            if self._apply(step.change, change.before, change.after):
                history.redone()
                self.model.done[organisation].append(change)
            else:
                history.forget(step)

    @rule()
    def start_again(self) -> None:
        self.restart()


def test_any_order_of_steps() -> None:
    run_state_machine_as_test(Organising, settings=PROFILE)
