"""The blank worksheet: the questions of a checklist, to be answered on paper."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from functools import partial

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.fitting import first_fitting
from kleurrijk_desktop.reports.looks import PAGE, RULE, family, language_tag
from kleurrijk_desktop.reports.tagging import About, Document, Footer
from kleurrijk_desktop.reports.voices import Voice, voices
from kleurrijk_desktop.reports.worksheet_head import WorksheetHead, worksheet_title
from kleurrijk_desktop.reports.worksheet_items import ItemBlocks
from kleurrijk_desktop.reports.worksheet_looks import LARGE, ON_ONE_SHEET, USUAL, SheetLook
from kleurrijk_desktop.reports.worksheet_terms import add_terms
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.worksheet_contents import PrintedSection, WorksheetContents
from kleurrijk_desktop.wording.dates import date_text

_ONE_SHEET = 2  # pages, one on each side


def worksheet_document(contents: WorksheetContents) -> Document:
    """Compose a worksheet in the current language.

    The short path stands on both sides of one sheet, with as much detail as fits on it. What does
    not fit even without details runs on, with all of them.
    """
    options = contents.options
    if options.large:
        return _whole(contents, LARGE)
    if options.scope is Scope.ALL:
        return _whole(contents, USUAL)
    compose = partial(_on_one_sheet, contents)
    one_sheet = first_fitting(_DETAILS, compose, _ONE_SHEET)
    return compose(_RUNNING_ON) if one_sheet is None else one_sheet


@dataclass(frozen=True, slots=True)
class _Detail:
    """What one sheet says beside the questions.

    Attributes:
        anchors: every level in full.
        aim: what level 3 asks; goes without saying where all levels are there.
    """

    look: SheetLook
    anchors: bool = False
    aim: bool = False
    terms: bool = False
    introduction: bool = False


def _details() -> Iterator[_Detail]:
    roomy, usual, small = ON_ONE_SHEET
    for look in (roomy, usual, small):
        yield _Detail(look, anchors=True, terms=True, introduction=True)
    yield _Detail(small, anchors=True, terms=True)
    yield _Detail(small, anchors=True)
    for look in (roomy, usual, small):
        yield _Detail(look, aim=True, terms=True, introduction=True)
    for look in (roomy, usual, small):
        yield _Detail(look, aim=True, terms=True)
    for look in (roomy, usual, small):
        yield _Detail(look, aim=True, introduction=True)
    for look in (roomy, usual, small):
        yield _Detail(look, aim=True)
    for look in (roomy, usual, small):
        yield _Detail(look)


_DETAILS = tuple(_details())
_RUNNING_ON = _DETAILS[0]


def _started(contents: WorksheetContents, look: SheetLook) -> tuple[Document, tuple[Voice, ...]]:
    document = Document(_about(contents), PAGE, family(), _footer(contents, look))
    return document, voices(contents.options.languages, contents.readers)


def _whole(contents: WorksheetContents, look: SheetLook) -> Document:
    document, speakers = _started(contents, look)
    head = WorksheetHead(document, contents, speakers, look)
    head.add_title()
    head.add_lines()
    head.add_introduction()
    head.add_preparation()
    head.add_about_whom()
    head.add_how()
    for section in contents.sections:
        _add_section(document, section, speakers, look)
    add_terms(document, contents, speakers, look)
    _add_colophon(document, contents, speakers[0], look)
    return document


def _on_one_sheet(contents: WorksheetContents, detail: _Detail) -> Document:
    look = detail.look
    document, speakers = _started(contents, look)
    head = WorksheetHead(document, contents, speakers, look)
    head.add_title()
    head.add_lines()
    if detail.introduction:
        head.add_introduction()
    head.add_preparation_in_short()
    head.add_about_whom()
    head.add_how()
    blocks = ItemBlocks(document, speakers, look, heading=2)
    for each in contents.items:
        if detail.anchors:
            blocks.add_dense(each)
        else:
            blocks.add_short(each, with_aim=detail.aim)
    if detail.terms:
        add_terms(document, contents, speakers, look)
    _add_colophon(document, contents, speakers[0], look)
    return document


def _add_section(
    document: Document, section: PrintedSection, speakers: tuple[Voice, ...], look: SheetLook
) -> None:
    blocks = ItemBlocks(document, speakers, look, heading=3)
    first, *others = section.items

    def begin() -> None:
        _begin_section(document, section, speakers, look)
        blocks.add_whole(first)

    document.together(begin)
    for each in others:
        blocks.add_whole(each)


def _begin_section(
    document: Document, section: PrintedSection, speakers: tuple[Voice, ...], look: SheetLook
) -> None:
    kept = replace(look.text, keep_with_next=True)
    for place, voice in enumerate(speakers):
        title = voice.reader.section_title(section.section)
        if place:
            document.add(voice.paragraph(partial(content_words, title, bold=True), kept))
        else:
            document.heading(2, title.value, look.part, content_words(title).language)
    for voice in speakers if section.section.introduction.strip() else ():
        said = voice.reader.section_introduction(section.section)
        document.add(voice.paragraph(partial(content_words, said), kept))


def _add_colophon(
    document: Document, contents: WorksheetContents, voice: Voice, look: SheetLook
) -> None:
    checklist = contents.checklist
    title = content_words(voice.reader.checklist_title(checklist))
    version = _("version {version}").format(version=checklist.version)
    made = _("Made with {program} {version}.").format(program=APPLICATION_NAME, version=__version__)
    document.paragraph([title, f", {version}, {checklist.licence}. {made}"], look.colophon)


def _about(contents: WorksheetContents) -> About:
    title = contents.readers[0].checklist_title(contents.checklist)
    return About(
        title=f"{worksheet_title(contents)}: {title}",
        language=language_tag(current_language()),
        author=contents.options.organisation.strip() or ", ".join(contents.checklist.authors),
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(contents.printed_on, time(), UTC),
    )


def _footer(contents: WorksheetContents, look: SheetLook) -> Footer:
    organisation = contents.options.organisation.strip()
    if not organisation and not contents.options.large:
        organisation = contents.readers[0].checklist_title(contents.checklist).value
    parts = (organisation, _("Worksheet"), date_text(contents.printed_on))
    return Footer(" · ".join(filter(None, parts)), _page_of, look.foot, RULE)


def _page_of(page: int, count: int) -> str:
    return _("Page {page} of {count}").format(page=page, count=count)
