"""Changing how many of the questions are asked; no answer is ever lost by it."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.who_scored import open_head


@dataclass(frozen=True, slots=True)
class ChangeScope:
    """Ask all questions instead of the short path, or the other way round.

    All answers stay stored: those outside the scope are hidden and not counted until they are in
    scope again. Undo is the same call the other way round.

    Raises:
        InputFault: the assessment is finished, or its scope is no longer the one that was `found`.
    """

    assessment_id: str
    found: Scope
    wanted: Scope

    def __call__(self, services: Services) -> Assessment:
        with services.database.writing() as work:
            stored = open_head(work, self.assessment_id)
            if stored.scope is not self.found:
                raise fault("changed-elsewhere", item="", stored=stored.about_whom)
            return work.assessments.update(replace(stored, scope=self.wanted))
