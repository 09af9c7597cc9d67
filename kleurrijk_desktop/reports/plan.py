"""The first printed plan: where we stand and what we do, or could begin with, on one page."""

from datetime import UTC, datetime, time

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.assessment import Method
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import (
    COLOPHON,
    COMPACT,
    FOOT,
    NEXT,
    PAGE,
    ROOMY,
    RULE,
    SECTION,
    TITLE,
    USUAL,
    Details,
    family,
    language_tag,
)
from kleurrijk_desktop.reports.plan_actions import add_actions
from kleurrijk_desktop.reports.plan_head import add_facts
from kleurrijk_desktop.reports.plan_result import add_result
from kleurrijk_desktop.reports.plan_suggestions import add_suggestions
from kleurrijk_desktop.reports.tagging import About, Document, Footer
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.levels import level_label
from kleurrijk_desktop.wording.next_date_words import next_date_text
from kleurrijk_desktop.wording.plan_words import review_words


def plan_document(contents: PlanContents) -> Document:
    """Compose the plan in the current language, as large as it may be to stay on one page.

    What does not fit on one page even in the smallest size is set in the usual one.
    """
    for details in (ROOMY, USUAL, COMPACT):
        document = _composed(contents, details)
        if document.page_count() == 1:
            return document
    return _composed(contents, USUAL)


def _composed(contents: PlanContents, details: Details) -> Document:
    title = _("Improvement plan of {organisation}").format(organisation=contents.organisation.name)
    document = Document(_about(contents, title), PAGE, family(), _footer(contents))
    document.heading(1, title, TITLE)
    add_facts(document, contents, details)
    document.heading(2, _("The result in short"), SECTION)
    add_result(document, contents, details)
    if contents.printed_actions:
        document.heading(2, _("What we do"), SECTION)
        add_actions(document, contents, details)
    else:
        document.heading(2, _("No action chosen yet: what we could do first"), SECTION)
        add_suggestions(document, contents, details)
    document.paragraph(_look_again(contents), NEXT)
    _add_colophon(document, contents)
    return document


def _about(contents: PlanContents, title: str) -> About:
    return About(
        title=title,
        language=language_tag(current_language()),
        author=contents.organisation.name,
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(contents.printed_on, time(), UTC),
    )


def _footer(contents: PlanContents) -> Footer:
    about = _("{organisation} · Improvement plan · {date}").format(
        organisation=contents.organisation.name, date=date_text(contents.printed_on)
    )
    return Footer(about, _page_of, FOOT, RULE)


def _page_of(page: int, count: int) -> str:
    return _("Page {page} of {count}").format(page=page, count=count)


def _look_again(contents: PlanContents) -> str:
    if contents.plan is not None and contents.plan.review_on is not None:
        return review_words(contents.plan.review_on)
    return next_date_text(contents.next_date)


def _add_colophon(document: Document, contents: PlanContents) -> None:
    levels = " · ".join(
        f"{level}\N{NO-BREAK SPACE}{level_label(level)}" for level in range(HIGHEST_LEVEL + 1)
    )
    if contents.assessment.method is Method.GROUP:
        judgement = _("The levels are the group's own judgement.")
    else:
        judgement = _("The levels are the organisation's own judgement.")
    sentences = (
        _("The levels: {levels}.").format(levels=levels),
        judgement,
        _("Made with {program} {version}.").format(program=APPLICATION_NAME, version=__version__),
    )
    title = content_words(contents.reader.checklist_title(contents.checklist))
    version = _("version {version}").format(version=contents.checklist.version)
    document.paragraph([f"{' '.join(sentences)} ", title, f", {version}."], COLOPHON)
