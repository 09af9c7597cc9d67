"""What all our documents have: a title, a footer, who wrote them, and the colophon."""

from dataclasses import replace
from datetime import UTC, datetime, time

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.assessment import Assessment, Method
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.house_marks import Logo, Stroke
from kleurrijk_desktop.reports.looks import (
    COLOPHON,
    FOOT,
    PAGE,
    RULE,
    SECTION,
    TITLE,
    family,
    language_tag,
)
from kleurrijk_desktop.reports.tagging import About, Document, Footer, TextStyle, Words
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.levels import level_label


def begun(
    title: str,
    footer: str,
    contents: PlanContents,
    head: TextStyle = TITLE,
    foot: TextStyle = FOOT,
) -> Document:
    """Return a document that has its logo and title, and a footer on every page."""
    organisation, style = contents.organisation, contents.style
    about = About(
        title=title,
        language=language_tag(current_language()),
        author=organisation.name,
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(contents.printed_on, time(), UTC),
    )
    document = Document(about, PAGE, family(), Footer(footer, _page_of, foot, RULE))
    if style is not None and style.shown_logo:
        document.figure(Logo(style.shown_logo), organisation.name)
    colour = style.accent if style is not None and style.accent else head.colour
    document.heading(1, title, replace(head, colour=colour))
    if colour != head.colour:
        document.artifact(Stroke(PAGE.text_width, colour))
    return document


def add_colophon(document: Document, contents: PlanContents, style: TextStyle = COLOPHON) -> None:
    """Add how the levels are called, whose judgement they are, and what made the document."""
    levels = " · ".join(
        f"{level}\N{NO-BREAK SPACE}{level_label(level)}" for level in range(HIGHEST_LEVEL + 1)
    )
    document.paragraph(
        [_("The levels: {levels}.").format(levels=levels), " ", *_made(contents)], style
    )


def add_colophon_with_heading(document: Document, contents: PlanContents) -> None:
    """Add the same under a heading, so that it is found in a long document."""

    def add() -> None:
        document.heading(2, _("How the levels are meant"), SECTION)
        add_colophon(document, contents)

    document.together(add)


def _made(contents: PlanContents) -> list[str | Words]:
    made = _("Made with {program} {version}.").format(program=APPLICATION_NAME, version=__version__)
    title = content_words(contents.reader.checklist_title(contents.checklist))
    version = _("version {version}").format(version=contents.checklist.version)
    return [f"{_judgement(contents.assessment)} {made} ", title, f", {version}."]


def _judgement(assessment: Assessment) -> str:
    if assessment.method is Method.GROUP:
        return _("The levels are the group's own judgement.")
    return _("The levels are the organisation's own judgement.")


def _page_of(page: int, count: int) -> str:
    return _("Page {page} of {count}").format(page=page, count=count)
