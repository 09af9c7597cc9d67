"""The guide for whoever leads a group session: pages of the handbook, as one document."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import groupby

from kleurrijk_desktop import __version__, assets
from kleurrijk_desktop.domain.constants import APPLICATION_NAME, CONTENT_LICENCE
from kleurrijk_desktop.reports.large_print import LARGE_FOOT, LARGE_PART, LARGE_SECTION, LARGE_TITLE
from kleurrijk_desktop.reports.large_print import TEXT as LARGE_TEXT
from kleurrijk_desktop.reports.looks import (
    BODY,
    COLOPHON,
    FOOT,
    PAGE,
    PART,
    RULE,
    SECTION,
    TITLE,
    family,
    language_tag,
)
from kleurrijk_desktop.reports.tagging import About, Document, Footer, TextStyle
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.handbook import GUIDE, Block, Handbook, Page

_USUAL = (TITLE, SECTION, PART, BODY)
_LARGE = (LARGE_TITLE, LARGE_SECTION, LARGE_PART, LARGE_TEXT)


def guide_document(printed_on: date, *, large: bool) -> Document:
    """Compose the guide in the current language.

    The first page gives the title; each of the others is a part that begins on a new page.
    """
    handbook = Handbook(assets.resources() / "handbook", current_language())
    pages = [handbook.page(name) for name in GUIDE]
    looks = _LARGE if large else _USUAL
    foot = LARGE_FOOT if large else FOOT
    title = pages[0].title
    footer = f"{APPLICATION_NAME} · {title} · {date_text(printed_on)}"
    about = About(
        title=title,
        language=language_tag(current_language()),
        author=APPLICATION_NAME,
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(printed_on, time(), UTC),
    )
    document = Document(about, PAGE, family(), Footer(footer, _page_of, foot, RULE))
    for place, page in enumerate(pages):
        if place:
            document.new_page()
        _add_page(document, page, looks, first=place == 0)
    made = _("Made with {program} {version}.").format(program=APPLICATION_NAME, version=__version__)
    document.paragraph(f"{made} {CONTENT_LICENCE}.", LARGE_TEXT if large else COLOPHON)
    return document


def _add_page(document: Document, page: Page, looks: Sequence[TextStyle], *, first: bool) -> None:
    title, section, part, text = looks
    heads = {"page": (2, section), "item": (3, part)}
    if first:
        heads = {"page": (1, title), "item": (2, section)}
    language = _foreign(page)
    apart = replace(text, before=text.size / 2)
    for kind, blocks in _grouped(page.blocks):
        texts = [block.text for block in blocks]
        if kind in heads:
            level, style = heads[kind]
            document.heading(level, texts[0], style, language)
        elif kind == "text":
            for each in texts:
                document.paragraph(each, apart, language)
        else:
            close = replace(text, after=text.after / 2)
            document.items(texts, close, numbered=kind == "step", language=language)


def _grouped(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Yield neighbours of one kind together; links lead nowhere on paper and are left out."""
    kept = (block for block in blocks if block.kind != "link")
    for kind, same in groupby(kept, key=lambda block: block.kind):
        yield kind, list(same)


def _foreign(page: Page) -> str | None:
    return None if page.language == current_language() else language_tag(page.language)


def _page_of(page: int, count: int) -> str:
    return _("Page {page} of {count}").format(page=page, count=count)
