"""Gathering what the ballot sheets of a group say."""

from dataclasses import replace
from datetime import date

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.ballot_sheet_contents import (
    BallotSheetContents,
    BallotSheetOptions,
)
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents

MOST_SHEETS = 200  # in one document


def ballot_sheet_contents(
    published: Published, registries: Registries, options: BallotSheetOptions, today: date
) -> BallotSheetContents:
    """Gather what ballot sheets say; `today` is the day of printing.

    The document is in the language of its first sheet where the program speaks that.

    Raises:
        InputFault: an option names what the checklist or the registries do not have, or more
            sheets are wanted than one document holds.
    """
    copies = options.copies or ((options.language, 1),)
    language = copies[0][0] if copies[0][0] in INTERFACE_LANGUAGES else options.language
    wanted = replace(options, copies=copies, language=language)
    _check(published, wanted)
    worksheet = worksheet_contents(published, registries, wanted, today)
    return BallotSheetContents(
        checklist=worksheet.checklist,
        options=wanted,
        items=worksheet.items,
        readers=worksheet.readers,
        printed_on=today,
    )


def _check(published: Published, options: BallotSheetOptions) -> None:
    spoken = {published.checklist.language, *(each.language for each in published.translations)}
    for language in options.languages:
        # The source text stands in for what the program's own languages lack.
        if language not in spoken and language not in INTERFACE_LANGUAGES:
            known = ", ".join(sorted(spoken))
            raise fault("ballot-language-unknown", language=language, known=known)
    if sum(count for _language, count in options.copies) > MOST_SHEETS:
        raise fault("too-many-sheets", limit=MOST_SHEETS)
