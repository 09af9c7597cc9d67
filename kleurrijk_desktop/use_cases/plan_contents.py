"""What a printed plan says, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.answers import Answers
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.domain.suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class PlanContents:
    """The first printed plan: where an organisation stands and what it could begin with.

    Attributes:
        proposed: the suggestions to print, each with lines for who and when.
        reader: reads the checklist in the language of the document.
        printed_on: the day of printing.
    """

    organisation: Organisation
    unit: Unit
    assessment: Assessment
    checklist: Checklist
    answers: Answers
    result: Result
    proposed: tuple[Suggestion, ...]
    next_date: NextDate
    reader: Reader
    printed_on: date
