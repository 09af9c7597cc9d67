"""The ballot sheets of a group session: one sheet of paper per person, each in its language."""

from dataclasses import replace
from datetime import UTC, datetime, time

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.reports.ballot_sheet_parts import (
    LARGE,
    ON_SHEETS,
    Ballot,
    ballot_title,
)
from kleurrijk_desktop.reports.looks import PAGE, RULE, family, language_tag
from kleurrijk_desktop.reports.tagging import About, Document, Footer
from kleurrijk_desktop.reports.voices import Voice, voices
from kleurrijk_desktop.reports.worksheet_looks import SheetLook
from kleurrijk_desktop.translation import _, current_language, speaking
from kleurrijk_desktop.use_cases.ballot_sheet_contents import BallotSheetContents
from kleurrijk_desktop.wording.dates import date_text

_MOST_PAGES = 8  # that are worth setting small; what is longer runs on


def ballot_sheet_document(contents: BallotSheetContents) -> Document:
    """Compose the sheets in the current language, those of each language together.

    Each begins on a sheet of paper of its own. All in one language are the same, the numbers of
    their pages too, so that none can be told from another.
    """
    languages, readers = contents.options.languages, contents.readers
    speakers = {
        language: voices((language,), (reader,))[0]
        for language, reader in zip(languages, readers, strict=True)
    }
    looks = {language: _look(contents, voice) for language, voice in speakers.items()}
    sheets = [language for language, count in contents.options.copies for _each in range(count)]
    first, *others = sheets
    document = _begun(contents, speakers[first], looks[first])
    for language in others:
        voice, look = speakers[language], looks[language]
        document.new_sheet(_footer(contents, voice, look))
        _add(document, contents, voice, look)
    return document


def _look(contents: BallotSheetContents, voice: Voice) -> SheetLook:
    """Return the largest look in which a ballot needs the fewest sheets of paper."""
    if contents.options.large:
        return LARGE
    smallest = ON_SHEETS[-1]
    pages = _begun(contents, voice, smallest).page_count()
    at_most = pages + pages % 2
    if at_most > _MOST_PAGES:
        return ON_SHEETS[0]

    def fits(look: SheetLook) -> bool:
        return _begun(contents, voice, look).page_count() <= at_most

    return next(filter(fits, ON_SHEETS[:-1]), smallest)


def _begun(contents: BallotSheetContents, voice: Voice, look: SheetLook) -> Document:
    document = Document(_about(contents), PAGE, family(), _footer(contents, voice, look))
    _add(document, contents, voice, look)
    return document


def _add(document: Document, contents: BallotSheetContents, voice: Voice, look: SheetLook) -> None:
    ballot = Ballot(document, voice, look)
    ballot.add_head(contents)
    for each in contents.items:
        ballot.add_question(each)
    ballot.add_end(contents)


def _about(contents: BallotSheetContents) -> About:
    title = contents.readers[0].checklist_title(contents.checklist)
    return About(
        title=f"{ballot_title()}: {title}",
        language=language_tag(current_language()),
        author=contents.options.organisation.strip() or ", ".join(contents.checklist.authors),
        creator=f"{APPLICATION_NAME} {__version__}",
        created=datetime.combine(contents.printed_on, time(), UTC),
    )


def _footer(contents: BallotSheetContents, voice: Voice, look: SheetLook) -> Footer:
    title = voice.reader.checklist_title(contents.checklist).value
    with speaking(voice.language):
        day = date_text(contents.printed_on)
        parts = (contents.options.organisation.strip() or title, ballot_title(), day)
        # Put together here, since it is drawn when another language is spoken.
        numbering = _("Page {page} of {count}")
    about = " · ".join(filter(None, parts))
    return Footer(
        about,
        lambda page, count: numbering.format(page=page, count=count),
        replace(look.foot, size=min(look.foot.size, 11)),
        RULE,
    )
