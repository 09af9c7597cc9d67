"""The head of a plan: who, what, when, how; what is not known is a line to fill in."""

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import UnitKind
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, RULE, Details
from kleurrijk_desktop.reports.tagging import (
    CellContent,
    Document,
    FillIn,
    Paragraph,
    Words,
)
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.how_made import how_made
from kleurrijk_desktop.wording.organisations import unit_kind_name


def add_facts(document: Document, contents: PlanContents, details: Details) -> None:
    """Add what identifies the assessment."""
    assessment = contents.assessment
    beside = (
        _fact(_("Unit:"), [_unit(contents)], details),
        _fact(_("Place:"), [contents.organisation.place.strip()], details),
        _fact(_("Date:"), [date_text(assessment.held_on)], details),
    )
    third = PAGE.text_width / len(beside)
    document.columns([[fact] for fact in beside], [third] * len(beside))
    document.add(_fact(_("Checklist:"), _checklist(contents), details))
    document.add(_fact(_("About whom:"), [assessment.about_whom.strip()], details))
    document.add(_fact(_("How made:"), [how_made(assessment.who_scored)], details))


def _fact(label: str, value: list[str | Words], details: Details) -> CellContent:
    if value == [""]:
        return FillIn(label, details.label, RULE)
    return Paragraph([Words(label, bold=True), " ", *value], details.text)


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
