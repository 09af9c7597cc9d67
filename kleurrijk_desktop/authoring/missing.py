"""What an item still lacks; a translation that is missing is no matter of the lint."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.domain.checklist import Item


def missing(item: Item, language: str) -> Iterator[Finding]:
    """Find a missing why, measure, or (on the short path) sentence for people concerned."""
    if not item.why.strip():
        yield Finding(Rule.MISSING_WHY, {}, item.id, language)
    if not item.measures:
        yield Finding(Rule.MISSING_MEASURE, {}, item.id, language)
    if item.short_path and not item.noticed.strip():
        yield Finding(Rule.MISSING_NOTICED, {}, item.id, language)
