"""`kleurrijk result`: what the answers of one assessment say."""

from argparse import Namespace
from functools import partial

from kleurrijk_desktop.startup.assemble import services_for
from kleurrijk_desktop.startup.commands.result_document import result_document
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.wording.result_text import ToldResult, head_of, result_lines


def run(options: Namespace, around: Surroundings) -> int:
    """Show the result of the assessment that an id, or the beginning of one, names."""
    with services_for(around.folders, around.console.complain) as services:
        opened = patiently(partial(OpenAssessment(options.id, around.language), services))
    show_result(opened, opened.row.assessment.id, around.console, as_json=options.json)
    return FINE


def show_result(
    opened: Opened, assessment_id: str | None, console: Console, *, as_json: bool
) -> None:
    """Write a result; `assessment_id` is None where nothing was kept."""
    if as_json:
        console.document(result_document(opened, assessment_id))
        return
    row = opened.row
    title = str(opened.reader.checklist_title(opened.checklist))
    head = head_of((row.organisation.name, row.unit.name, title), row.assessment.held_on)
    for line in result_lines(ToldResult(head, opened.result, opened.reader, opened.answers)):
        console.say(line)
