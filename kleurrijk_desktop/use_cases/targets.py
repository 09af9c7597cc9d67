"""The level that one wants to reach: what is proposed for the plan follows from it."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.who_scored import open_head


@dataclass(frozen=True, slots=True)
class ChangeTarget:
    """Want to reach another level with what an assessment asked; undo is the same call turned.

    Raises:
        InputFault: the assessment is finished, or its level is no longer the one `found`.
    """

    assessment_id: str
    found: int
    wanted: int

    def __call__(self, services: Services) -> Assessment:
        with services.database.writing() as work:
            stored = open_head(work, self.assessment_id)
            if stored.target != self.found:
                raise fault("changed-elsewhere", item="", stored=stored.about_whom)
            return work.assessments.update(replace(stored, target=self.wanted))
