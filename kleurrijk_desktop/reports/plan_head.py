"""The head of a plan: who, what, when, how; what is not known is a line to fill in."""

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import UnitKind
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.facts import fact
from kleurrijk_desktop.reports.looks import PAGE, Details
from kleurrijk_desktop.reports.tagging import CellContent, Document, Words
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.organisations import unit_kind_name

_BESIDE = (0.39, 0.3, 0.31)  # of the width: the unit, the place, the date


def add_facts(document: Document, contents: PlanContents, details: Details) -> None:
    """Add what identifies the assessment."""
    facts = facts_of(contents, details)
    beside, below = facts[: len(_BESIDE)], facts[len(_BESIDE) :]
    document.columns([[each] for each in beside], [PAGE.text_width * part for part in _BESIDE])
    for each in below:
        document.add(each)


def facts_of(contents: PlanContents, details: Details) -> tuple[CellContent, ...]:
    """Return what identifies the assessment: unit, place, date, then what is longer."""
    assessment = contents.assessment
    return (
        fact(_("Unit:"), [_unit(contents)], details),
        fact(_("Place:"), [contents.organisation.place.strip()], details),
        fact(_("Date:"), [date_text(assessment.held_on)], details),
        fact(_("Checklist:"), _checklist(contents), details),
        fact(_("About whom:"), [assessment.about_whom.strip()], details),
        fact(_("How made:"), [how_made(assessment.who_scored)], details),
    )


def _unit(contents: PlanContents) -> str:
    if contents.unit.kind is UnitKind.WHOLE:
        return unit_kind_name(UnitKind.WHOLE)
    return contents.unit.name.strip()


def _checklist(contents: PlanContents) -> list[str | Words]:
    title = content_words(contents.reader.checklist_title(contents.checklist))
    if contents.assessment.scope is Scope.SHORT:
        short_path = _("short path")
        return [title, f" ({short_path})"]
    return [title]
