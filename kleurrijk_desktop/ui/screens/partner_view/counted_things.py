"""How the counts of questions are known, changed and read on a desk."""

from typing import Any

from kleurrijk_desktop.use_cases.partner_view import (
    ChangeCounts,
    CountedItem,
    CountsChanged,
    ReadCounts,
)
from kleurrijk_desktop.use_cases.ports import UseCase


class CountedThings:
    """What people notice, question by question."""

    def key_of(self, thing: CountedItem) -> str:
        return key_of(thing)

    def changes(self, found: CountedItem, wanted: CountedItem) -> dict[str, Any]:
        """Return the counts where they differ; they are stored together."""
        return {} if found.counts == wanted.counts else {"counts": wanted.counts}

    def change(self, found: CountedItem, wanted: CountedItem) -> UseCase[CountsChanged]:
        return ChangeCounts(found, wanted)

    def read(self, thing: CountedItem) -> UseCase[CountedItem]:
        return ReadCounts(thing)


def key_of(thing: CountedItem) -> str:
    """Return what the counts of a question are known by."""
    return f"counts/{thing.assessment_id}/{thing.item_id}"
