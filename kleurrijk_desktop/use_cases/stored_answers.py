"""Reading again what is stored, after somebody else changed it."""

from dataclasses import dataclass

from kleurrijk_desktop.use_cases.ports import Services, VersionedAnswer


@dataclass(frozen=True, slots=True)
class ReadAnswers:
    """Read the stored answers of an assessment, each with its version, by item id."""

    assessment_id: str

    def __call__(self, services: Services) -> dict[str, VersionedAnswer]:
        with services.database.reading() as work:
            return work.assessments.answers(self.assessment_id)
