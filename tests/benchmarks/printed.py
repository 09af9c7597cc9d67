"""A plan of six pages and a report of forty, of the shipped checklist about education."""

from dataclasses import replace
from itertools import cycle

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.plan import ActionStatus
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from tests.reports import planned, samples, sheets

LEVELS = (Choice.LEVEL_1, Choice.LEVEL_2, Choice.LEVEL_0, Choice.LEVEL_3, Choice.LEVEL_2)
NOTE = "Elke maandag bij de koffie vraagt de school wat beter kan; twee ouders schrijven mee. "
ACTIONS = 6


def plan_of_six_pages() -> PlanContents:
    """Return a plan with six actions, two on a page, and where the organisation stands."""
    contents = planned.decided(_answered(""))
    kept = [each for each in contents.actions if each.action.status is not ActionStatus.DROPPED]
    return replace(contents, actions=tuple((kept * ACTIONS)[:ACTIONS]))


def report_of_forty_pages() -> ReportContents:
    """Return a report in which a long note stands beside every question."""
    return ReportContents(_answered(NOTE * 40), None)


def _answered(note: str) -> PlanContents:
    checklist = sheets.shipped("education").checklist
    pairs = zip(checklist.items, cycle(LEVELS), strict=False)
    answers: Answers = {item.id: Answer(level, note=note.strip()) for item, level in pairs}
    held = samples.assessment(scope=Scope.ALL)
    contents = samples.plan("nl", whole=checklist, held=held, answered=answers)
    return replace(contents, reader=Reader(checklist))
