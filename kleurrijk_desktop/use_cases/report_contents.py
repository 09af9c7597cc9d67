"""What a full report says, gathered before anything is drawn."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.trend import Step
from kleurrijk_desktop.use_cases.plan_contents import PlanContents


@dataclass(frozen=True, slots=True)
class ReportContents:
    """A full report: what a plan knows, and what changed since the assessment before.

    Attributes:
        changed: from the assessment before to this one; None where there is none.
        no_longer_there: the questions of then that the checklist does not have any more.
        quotable: without what people wrote beside their answers, and without names.
    """

    known: PlanContents
    changed: Step | None
    no_longer_there: tuple[Text, ...] = ()
    quotable: bool = False


def quotable(contents: ReportContents) -> ReportContents:
    """Return a report that can be shown around: no notes, no reasons, no names.

    Who checked a level 4 stays, so that it still counts as confirmed; it is never printed.
    """
    known = contents.known
    answers = {
        item: replace(answer, note="", reason="", ask_whom="")
        for item, answer in known.answers.items()
    }
    made = replace(known.assessment, correction_reason="")
    stripped = replace(known, answers=answers, assessment=made, plan=None, actions=())
    return replace(contents, known=stripped, quotable=True)
