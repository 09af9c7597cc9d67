"""`kleurrijk list`: all assessments, newest first."""

from argparse import Namespace
from functools import partial

from kleurrijk_desktop.domain.organisation import is_archived
from kleurrijk_desktop.startup.assemble import services_for
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.listing import Listed
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.organisations import marked_archived


def run(options: Namespace, around: Surroundings) -> int:
    """List what the database holds."""
    with services_for(around.folders, around.console.complain) as services:
        listed = patiently(partial(ListAssessments(), services))
    if options.json:
        around.console.document({"assessments": [listed_document(each) for each in listed]})
        return FINE
    for each in listed:
        around.console.say(_line(each))
    if not listed:
        around.console.say(_("There are no assessments yet."))
    return FINE


def listed_document(listed: Listed) -> dict[str, object]:
    """Return one row of the list for another program."""
    row, assessment = listed.row, listed.row.assessment
    coverage = listed.coverage
    return {
        "assessment": assessment.id,
        "organisation": row.organisation.name,
        "unit": row.unit.name,
        "checklist": row.checklist_id,
        "version": row.checklist_version,
        "scope": assessment.scope.value,
        "status": assessment.status.value,
        "date": assessment.held_on.isoformat(),
        "answered": coverage.in_scope - coverage.open,
        "in_scope": coverage.in_scope,
    }


def _line(listed: Listed) -> str:
    row, coverage = listed.row, listed.coverage
    answered = ngettext(
        "{answered} of {count} question answered",
        "{answered} of {count} questions answered",
        coverage.in_scope,
    ).format(answered=coverage.in_scope - coverage.open, count=coverage.in_scope)
    named = filter(None, (row.organisation.name, row.unit.name, row.checklist_id))
    told = " · ".join([row.assessment.id, *named, date_text(row.assessment.held_on), answered])
    return marked_archived(told, archived=is_archived(row.organisation, row.unit))
