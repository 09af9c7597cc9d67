"""The sheet on which people concerned tick what they notice; easy to read, and without names."""

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.fitting import first_fitting
from kleurrijk_desktop.reports.looks import COLOPHON, FOOT, PAGE, RULE, family, language_tag
from kleurrijk_desktop.reports.partner_sheet_looks import (
    CUT,
    LARGE,
    ON_A4,
    ON_PAGES,
    SheetLook,
)
from kleurrijk_desktop.reports.partner_sheet_parts import CutLine, Sheet, sheet_title
from kleurrijk_desktop.reports.tagging import (
    About,
    Artifact,
    Columns,
    Document,
    Footer,
    PageFormat,
    Paragraph,
)
from kleurrijk_desktop.reports.voices import Voice, voices
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetContents
from kleurrijk_desktop.wording.dates import date_text

_A4_ACROSS = PageFormat(PAGE.height, PAGE.width, left=34, right=34, top=30, bottom=24)
_BETWEEN = 68.0  # points, between two sheets on one page: a margin for each


def partner_sheet_document(contents: PartnerSheetContents) -> Document:
    """Compose a sheet in the current language, as large as it may be to stay on one page.

    What is too long for half a page is not cut, and what is too long for one page runs on.
    """
    if contents.options.large:
        return _one(contents, LARGE)
    if contents.options.cut:
        halves = first_fitting(CUT, partial(_two_to_cut, contents), 1)
        if halves is not None:
            return halves
    whole = first_fitting(ON_A4, partial(_one, contents), 1)
    return _one(contents, ON_PAGES) if whole is None else whole


def _one(contents: PartnerSheetContents, look: SheetLook) -> Document:
    footer = Footer(_foot(contents), _page_of, FOOT, RULE)
    document = Document(_about(contents), PAGE, family(), footer)
    sheet = Sheet(contents, _voices(contents), look, PAGE.text_width)
    document.heading(1, sheet_title(), look.title)
    for part in sheet.parts():
        document.add(part)
    return document


def _two_to_cut(contents: PartnerSheetContents, look: SheetLook) -> Document:
    document = Document(_about(contents), _A4_ACROSS, family())
    document.add(Artifact(CutLine(_A4_ACROSS.text_width / 2, _A4_ACROSS.text_height)))
    width = (_A4_ACROSS.text_width - _BETWEEN) / 2
    speakers = _voices(contents)
    halves = []
    for voice in (speakers[0], speakers[-1]):
        sheet = Sheet(contents, (voice,), look, width)
        halves.append((sheet.heading(), *sheet.parts(), _source(contents, voice)))
    document.add(Columns(tuple(halves), (width + _BETWEEN, width), _BETWEEN))
    return document


def _voices(contents: PartnerSheetContents) -> tuple[Voice, ...]:
    return voices(contents.languages, contents.readers)


def _source(contents: PartnerSheetContents, voice: Voice) -> Paragraph:
    """Return where the sentences come from, for whoever types in the counts."""
    checklist = contents.checklist
    title = voice.reader.checklist_title(checklist)
    version = checklist.version
    return voice.paragraph(
        lambda: [content_words(title), ", ", _("version {version}").format(version=version)],
        replace(COLOPHON, before=6),
    )


def _about(contents: PartnerSheetContents) -> About:
    return About(
        title=f"{sheet_title()} {contents.readers[0].checklist_title(contents.checklist)}",
        language=language_tag(current_language()),
        author=contents.options.organisation.strip() or ", ".join(contents.checklist.authors),
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(contents.printed_on, time(), UTC),
    )


def _foot(contents: PartnerSheetContents) -> str:
    title = contents.readers[0].checklist_title(contents.checklist).value
    parts = (contents.options.organisation.strip(), title, date_text(contents.printed_on))
    return " · ".join(filter(None, parts))


def _page_of(page: int, count: int) -> str:
    return _("Page {page} of {count}").format(page=page, count=count)
