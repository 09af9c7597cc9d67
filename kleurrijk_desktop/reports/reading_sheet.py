"""What a group session is about, to be read before it: nothing of it is filled in."""

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import partial

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, RULE, family, language_tag
from kleurrijk_desktop.reports.tagging import About, CellContent, Document, Footer, Words
from kleurrijk_desktop.reports.voices import Voice, add_beside, voices
from kleurrijk_desktop.reports.worksheet_looks import LARGE, USUAL, SheetLook
from kleurrijk_desktop.reports.worksheet_terms import add_terms
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.worksheet_contents import (
    NumberedItem,
    PrintedSection,
    WorksheetContents,
)
from kleurrijk_desktop.wording.dates import date_text


def reading_sheet_document(contents: WorksheetContents) -> Document:
    """Compose the sheet in the current language, with a second one beside it where wanted."""
    look = LARGE if contents.options.large else USUAL
    document = Document(_about(contents), PAGE, family(), _footer(contents, look))
    speakers = voices(contents.options.languages, contents.readers)
    document.heading(1, reading_title(), look.title)
    add_beside(document, speakers, partial(_introduction, contents, look))
    for section in contents.sections:
        _add_section(document, section, speakers, look)
    add_terms(document, contents, speakers, look)
    return document


def reading_title() -> str:
    """Return what the sheet is called, in the current language."""
    # i18n: The title of a sheet that people read at home before a group session.
    return _("What we will talk about")


def _introduction(contents: WorksheetContents, look: SheetLook, voice: Voice) -> list[CellContent]:
    title = voice.reader.checklist_title(contents.checklist)
    said: list[CellContent] = [voice.paragraph(lambda: content_words(title, bold=True), look.part)]
    if not voice.repeats:
        said += [voice.paragraph(say, look.text) for say in (_what_for, _how_it_goes)]
    return said


def _what_for() -> str:
    return _(
        "In the session we look together at how we work. We ask what we do as an organisation, and "
        "never how other people behave. These are the questions. Read them when it suits you. You "
        "need not prepare anything or fill anything in."
    )


def _how_it_goes() -> str:
    return _(
        "Each question has five levels, from 0 to 4. In the session everybody votes in silence, "
        "and nobody sees who voted what. There are no wrong answers. You may always pass. Is a "
        "word not clear? You find it at the end, or ask us."
    )


def _add_section(
    document: Document, section: PrintedSection, speakers: tuple[Voice, ...], look: SheetLook
) -> None:
    first, *others = section.items

    def begin() -> None:
        for place, voice in enumerate(speakers):
            title = voice.reader.section_title(section.section)
            if place:
                say = partial(content_words, title, bold=True)
                document.add(voice.paragraph(say, replace(look.text, keep_with_next=True)))
            else:
                document.heading(2, title.value, look.part, content_words(title).language)
        _add_question(document, first, speakers, look)

    document.together(begin)
    for each in others:
        document.together(partial(_add_question, document, each, speakers, look))


def _add_question(
    document: Document, each: NumberedItem, speakers: tuple[Voice, ...], look: SheetLook
) -> None:
    said = speakers[0].reader.statement(each.item)
    words = content_words(Text(f"{each.number}. {said.value}", said.language))
    document.heading(3, words.text, look.item, words.language)
    add_beside(document, speakers, partial(_question, each, look, speakers[0]))


def _question(each: NumberedItem, look: SheetLook, first: Voice, voice: Voice) -> list[CellContent]:
    reader = voice.reader
    said: list[CellContent] = []
    if voice is not first:
        statement = reader.statement(each.item)
        said.append(voice.paragraph(lambda: content_words(statement, bold=True), look.text))
    why = reader.why(each.item)
    said.append(voice.paragraph(lambda: content_words(why), look.text))
    for level in range(HIGHEST_LEVEL + 1):
        anchor = reader.anchor(each.item, level)
        style = replace(look.text, after=1 if level < HIGHEST_LEVEL else look.text.after)
        said.append(voice.paragraph(partial(_levelled, level, anchor), style))
    return said


def _levelled(level: int, anchor: Text) -> list[str | Words]:
    return [Words(f"{level}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}", bold=True), content_words(anchor)]


def _about(contents: WorksheetContents) -> About:
    title = contents.readers[0].checklist_title(contents.checklist)
    return About(
        title=f"{reading_title()}: {title}",
        language=language_tag(current_language()),
        author=contents.options.organisation.strip() or ", ".join(contents.checklist.authors),
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(contents.printed_on, time(), UTC),
    )


def _footer(contents: WorksheetContents, look: SheetLook) -> Footer:
    title = contents.readers[0].checklist_title(contents.checklist).value
    about = contents.options.organisation.strip() or title
    parts = (about, reading_title(), date_text(contents.printed_on))
    return Footer(" · ".join(parts), _page_of, look.foot, RULE)


def _page_of(page: int, count: int) -> str:
    return _("Page {page} of {count}").format(page=page, count=count)
