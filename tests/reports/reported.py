"""Full reports: of a normal assessment, of an empty one, and of one full of awkward texts."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.assessment import Method
from kleurrijk_desktop.domain.comparison import Answered
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.trend import Held, step
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from tests.reports import planned, samples
from tests.reports.extremes import MIXED, extreme_plan
from tests.reports.planned import LONG

NOTE = "Elke maandag bij de koffie; Fatma vertaalt."
REASON = "bij ons komen geen klachten binnen"
ASK = "mevrouw Yilmaz"
CHECKED = "de ouderraad van groep 4"
THEN = ("0", "2", "1", "2", "2", "1", "1", "3", "3", "na", "3", "2")


def with_notes(answers: Answers) -> Answers:
    """Return the same answers with something written beside each of them."""
    return {
        item: replace(
            answer,
            note=NOTE,
            reason=REASON if answer.choice is Choice.NOT_APPLICABLE else "",
            ask_whom=ASK if answer.choice is Choice.UNKNOWN else "",
            checked_with=CHECKED if answer.choice is Choice.LEVEL_4 else "",
            checked_on=date(2026, 11, 1) if answer.choice is Choice.LEVEL_4 else None,
        )
        for item, answer in answers.items()
    }


def normal(language: str = "nl") -> ReportContents:
    known = planned.decided(samples.plan(language, answered=with_notes(samples.answers())))
    gone = Text("Wij hangen vlaggen op.", "nl")
    return ReportContents(known, step(held_before(known), _held(known)), (gone,))


def empty(language: str = "nl") -> ReportContents:
    return ReportContents(samples.empty_plan(language), None)


def extreme(language: str = "nl", text: str = MIXED, longest: int = LONG) -> ReportContents:
    """Return awkward texts everywhere, and one note of so many letters."""
    known = extreme_plan(language, text)
    long = (text + " ") * (longest // len(text))
    answers = {
        item: replace(answer, note=long if item == "item-0" else text)
        for item, answer in known.answers.items()
    }
    return ReportContents(replace(known, answers=answers), None, (Text(text, "nl"),))


def held_before(known: PlanContents) -> Held:
    """Return what one person answered a year before."""
    made = replace(
        known.assessment,
        id="before",
        held_on=known.assessment.held_on - timedelta(days=365),
        started_at=datetime.fromisoformat("2025-11-20T14:00:00+00:00"),
        method=Method.INDIVIDUAL,
        roles=(),
        people_concerned=False,
    )
    answers = {f"item-{place}": Answer(Choice(level)) for place, level in enumerate(THEN)}
    return Held(made, Answered(known.checklist, known.result.items, answers))


def _held(known: PlanContents) -> Held:
    return Held(known.assessment, Answered(known.checklist, known.result.items, known.answers))
