"""Taking a result along as a table."""

from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.result_contents import ResultContents


@dataclass(frozen=True, slots=True)
class SaveResultTable:
    """Write the answers of an assessment as a table (CSV), texts in a language.

    Raises:
        InputFault: there is no such assessment.
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    id_or_prefix: str
    target: Path
    language: str

    def __call__(self, services: Services) -> Path:
        opened = OpenAssessment(self.id_or_prefix, self.language)(services)
        contents = ResultContents(opened.result.sections, opened.answers, opened.reader)
        services.save_file(self.target, services.reports.result_table(contents, self.language))
        return self.target


@dataclass(frozen=True, slots=True)
class SavePicture:
    """Write a picture that the window has drawn; raises a WorldFault where that fails."""

    target: Path
    picture: bytes

    def __call__(self, services: Services) -> Path:
        services.save_file(self.target, self.picture)
        return self.target
