"""The measures of a section: one of them costs nothing, and not all are of one kind."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.domain.checklist import Section


def measures(section: Section, language: str) -> Iterator[Finding]:
    """Find a section whose measures all cost something, or all change the same thing."""
    found = [measure for item in section.items for measure in item.measures]
    if not found:
        return  # each item without a measure is a finding of its own
    if not any(measure.costs_nothing for measure in found):
        yield Finding(Rule.SECTION_COSTS, {}, section.id, language)
    if len(found) > 1 and len({measure.kind for measure in found}) == 1:
        only = {"kind": found[0].kind.value}
        yield Finding(Rule.SECTION_ONE_KIND, only, section.id, language)
