"""Gathering what the sheet for people concerned says."""

from datetime import date

from kleurrijk_desktop.domain.partner_view import noticeable
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.partner_sheet_contents import (
    PartnerSheetContents,
    PartnerSheetOptions,
)
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents


def partner_sheet_contents(
    published: Published, registries: Registries, options: PartnerSheetOptions, today: date
) -> PartnerSheetContents:
    """Gather what a sheet for people concerned says; `today` is the day of printing.

    Raises:
        InputFault: an option names what the checklist or the registries do not have, or there is
            nothing to notice in what is left.
    """
    worksheet = worksheet_contents(published, registries, options, today)
    kept = {item.id for item in noticeable(each.item for each in worksheet.items)}
    items = tuple(each for each in worksheet.items if each.item.id in kept)
    if not items:
        raise fault("partner-sheet-empty")
    return PartnerSheetContents(
        checklist=worksheet.checklist,
        options=options,
        items=items,
        languages=options.languages,
        readers=worksheet.readers,
        printed_on=today,
    )
