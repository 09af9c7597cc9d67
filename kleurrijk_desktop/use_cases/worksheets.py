"""Gathering what a blank worksheet says."""

from datetime import date

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.worksheet_contents import (
    NumberedItem,
    PrintedSection,
    WorksheetContents,
    WorksheetOptions,
)


def worksheet_contents(
    published: Published, registries: Registries, options: WorksheetOptions, today: date
) -> WorksheetContents:
    """Gather what a blank worksheet says; `today` is the day of printing.

    Raises:
        InputFault: an option names what the checklist or the registries do not have.
    """
    checklist = published.checklist
    _check(published, registries, options)
    asked = in_scope(checklist, options.scope, options.kind, options.size)
    numbers = {item.id: number for number, item in enumerate(asked, start=1)}
    sections = tuple(_printed_sections(checklist, numbers, options.section))
    if not sections:
        raise fault("worksheet-empty")
    term_ids = dict.fromkeys(
        term for section in sections for each in section.items for term in each.item.terms
    )
    return WorksheetContents(
        checklist=checklist,
        options=options,
        sections=sections,
        readers=tuple(_reader_in(published, each) for each in options.languages),
        terms=tuple(registries.terms[each] for each in term_ids if each in registries.terms),
        printed_on=today,
    )


def _reader_in(published: Published, language: str) -> Reader:
    """Return what reads a checklist in a language, where it has that language."""
    found = (each for each in published.translations if each.language == language)
    return Reader(published.checklist, next(found, None))


def _printed_sections(
    checklist: Checklist, numbers: dict[str, int], only: str | None
) -> list[PrintedSection]:
    chosen = [section for section in checklist.sections if only in {None, section.id}]
    printed = [
        PrintedSection(
            section,
            tuple(
                NumberedItem(numbers[item.id], item) for item in section.items if item.id in numbers
            ),
        )
        for section in chosen
    ]
    return [section for section in printed if section.items]


def _check(published: Published, registries: Registries, options: WorksheetOptions) -> None:
    checklist = published.checklist
    section_ids = [section.id for section in checklist.sections]
    if options.section is not None and options.section not in section_ids:
        raise fault("section-unknown", section=options.section, known=", ".join(section_ids))
    if options.kind is not None and options.kind not in registries.kinds:
        raise fault("kind-unknown", kind=options.kind, known=", ".join(registries.kinds))
    spoken = sorted({checklist.language, *(each.language for each in published.translations)})
    others = [each for each in spoken if each != options.language]
    if options.also is not None and options.also not in others:
        raise fault("second-language-unknown", language=options.also, known=", ".join(others))
