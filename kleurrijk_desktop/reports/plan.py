"""The printed plan: what we do, with all that belongs to it, or what we could begin with."""

from kleurrijk_desktop.reports.framing import add_colophon, add_colophon_with_heading, begun
from kleurrijk_desktop.reports.large_print import LARGE_FOOT, LARGE_TITLE
from kleurrijk_desktop.reports.looks import (
    COMPACT,
    FOOT,
    NEXT,
    READING,
    ROOMY,
    SECTION,
    TITLE,
    USUAL,
    Details,
)
from kleurrijk_desktop.reports.others import add_others
from kleurrijk_desktop.reports.plan_blocks import add_blocks
from kleurrijk_desktop.reports.plan_head import add_facts
from kleurrijk_desktop.reports.plan_in_short import add_in_short
from kleurrijk_desktop.reports.plan_large import fill_large_plan
from kleurrijk_desktop.reports.plan_result import add_result
from kleurrijk_desktop.reports.plan_standing import add_standing, add_without_level
from kleurrijk_desktop.reports.plan_suggestions import add_suggestions
from kleurrijk_desktop.reports.shorter import shorter_head
from kleurrijk_desktop.reports.tagging import Document, TextStyle
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.next_date_words import next_date_text
from kleurrijk_desktop.wording.plan_words import review_words

_SHORTER_HEADS = (80, 40, 20)  # letters of each text in the head


def plan_document(contents: PlanContents) -> Document:
    """Compose the plan in the current language."""
    return _decided(contents) if contents.printed_actions else _suggested(contents)


def large_plan_document(contents: PlanContents) -> Document:
    """Compose the plan in large print, in the current language."""
    document = _begun(contents, LARGE_TITLE, LARGE_FOOT)
    fill_large_plan(document, contents, look_again_words(contents))
    return document


def look_again_words(contents: PlanContents) -> str:
    """Return when we look again: the day that was chosen, else the one that is proposed."""
    if contents.plan is not None and contents.plan.review_on is not None:
        return review_words(contents.plan.review_on)
    return next_date_text(contents.next_date)


def _suggested(contents: PlanContents) -> Document:
    """Compose one page with suggestions, as large as it may be to stay on that page.

    What does not fit on one page even in the smallest size is set in the usual one.
    """
    for details in (READING, ROOMY, USUAL, COMPACT):
        document = _suggested_in(contents, details)
        if document.page_count() == 1:
            return document
    return _suggested_in(contents, USUAL)


def _suggested_in(contents: PlanContents, details: Details) -> Document:
    document = _begun(contents)
    add_facts(document, contents, details)
    document.heading(2, _("The result in short"), SECTION)
    add_result(document, contents, details)
    document.heading(2, _("No action chosen yet: what we could do first"), SECTION)
    add_suggestions(document, contents, details)
    document.paragraph(look_again_words(contents), NEXT)
    add_colophon(document, contents)
    return document


def _decided(contents: PlanContents) -> Document:
    """Compose the plan in short on a page of its own, then all that belongs to it."""
    document = _in_short(contents)
    document.new_page()
    add_blocks(document, contents)
    document.new_page()
    add_standing(document, contents)
    add_without_level(document, contents)
    add_others(document, contents)
    document.heading(2, _("Next look"), SECTION)
    document.paragraph(look_again_words(contents), NEXT)
    add_colophon_with_heading(document, contents)
    return document


def _in_short(contents: PlanContents) -> Document:
    """Compose the first page: smaller where it must be, then with fewer of the actions.

    Where the head alone fills the page, it is cut short; what was written to ask is never cut.
    """
    whole = len(contents.printed_actions)
    for details in (READING, ROOMY, USUAL, COMPACT):
        document = _short_page(contents, details, whole)
        if document.page_count() == 1:
            return document
    for known in (contents, *(shorter_head(contents, most) for most in _SHORTER_HEADS)):
        if _short_page(known, COMPACT, 1).page_count() == 1:
            return _with_most_rows(known, whole)
    return _short_page(contents, USUAL, whole)


def _with_most_rows(contents: PlanContents, whole: int) -> Document:
    """Compose the first page with as many actions as fit; one does, all do not."""
    few, many = 1, whole
    while many - few > 1:
        middle = (few + many) // 2
        fits = _short_page(contents, COMPACT, middle).page_count() == 1
        few, many = (middle, many) if fits else (few, middle)
    return _short_page(contents, COMPACT, few)


def _short_page(contents: PlanContents, details: Details, rows: int) -> Document:
    document = _begun(contents)
    add_facts(document, contents, details)
    add_in_short(document, contents, details, rows)
    return document


def _begun(contents: PlanContents, head: TextStyle = TITLE, foot: TextStyle = FOOT) -> Document:
    name = contents.organisation.name
    title = _("Improvement plan of {organisation}").format(organisation=name)
    footer = _("{organisation} · Improvement plan · {date}").format(
        organisation=name, date=date_text(contents.printed_on)
    )
    return begun(title, footer, contents, head, foot)
