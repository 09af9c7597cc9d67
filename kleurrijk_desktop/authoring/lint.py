"""Everything that the lint finds in a checklist and its translations."""

from collections.abc import Iterator, Sequence

from kleurrijk_desktop.authoring.anchors import anchors
from kleurrijk_desktop.authoring.avoided_words import avoided_words
from kleurrijk_desktop.authoring.exceptions import without_allowed
from kleurrijk_desktop.authoring.findings import Finding
from kleurrijk_desktop.authoring.hedging import hedging
from kleurrijk_desktop.authoring.kinds import kinds
from kleurrijk_desktop.authoring.lengths import lengths
from kleurrijk_desktop.authoring.measures import measures
from kleurrijk_desktop.authoring.missing import missing
from kleurrijk_desktop.authoring.practices import practices
from kleurrijk_desktop.authoring.short_path import must_haves, short_path
from kleurrijk_desktop.authoring.texts import all_texts
from kleurrijk_desktop.authoring.two_ideas import two_ideas
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.registries import Registries

_TEXT_RULES = (lengths, two_ideas, hedging, avoided_words)


def lint(
    checklist: Checklist, translations: Sequence[Translation], registries: Registries
) -> list[Finding]:
    """Return the findings in a checklist: first those about texts, then about the whole.

    What an item allows in its `lint_ignore` is left out, in all languages.
    """
    found = (
        *_in_texts(checklist, translations),
        *_in_items(checklist, translations),
        *_in_sections(checklist),
        *short_path(checklist),
        *must_haves(checklist),
        *practices(checklist, registries),
        *kinds(checklist, registries),
    )
    return without_allowed(checklist, found)


def _in_texts(checklist: Checklist, translations: Sequence[Translation]) -> Iterator[Finding]:
    for text in all_texts(checklist, translations):
        for rule in _TEXT_RULES:
            yield from rule(text)


def _in_items(checklist: Checklist, translations: Sequence[Translation]) -> Iterator[Finding]:
    for item in checklist.items:
        yield from anchors(item, checklist.language, translations)
        yield from missing(item, checklist.language)


def _in_sections(checklist: Checklist) -> Iterator[Finding]:
    for section in checklist.sections:
        yield from measures(section, checklist.language)
