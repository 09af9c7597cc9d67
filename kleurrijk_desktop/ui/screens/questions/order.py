"""The questions in scope in their order, and where their sections begin and end."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.checklist import Checklist, Item, Section


class QuestionOrder:
    """Places count from 0 among the items in scope."""

    def __init__(self, checklist: Checklist, items: Sequence[Item]) -> None:
        self._all = [item.id for item in checklist.items]
        self._ids = [item.id for item in items]
        self._sections = [checklist.section_of(item.id) for item in items]

    def place_of(self, item_id: str) -> int:
        """Return the place of an item; of one out of scope that of the last one before it."""
        if item_id in self._ids:
            return self._ids.index(item_id)
        before = self._all[: self._all.index(item_id)] if item_id in self._all else []
        return max(sum(each in before for each in self._ids) - 1, 0)

    def section_at(self, place: int) -> Section:
        return self._sections[place]

    def begins_section(self, place: int) -> bool:
        """Say whether the question before belongs to another section, or there is none."""
        return place in self._starts

    def ends_section(self, place: int) -> bool:
        """Say whether the next question belongs to another section, or there is none."""
        return place + 1 == len(self._ids) or self._sections[place + 1] != self._sections[place]

    def next_section(self, place: int) -> int | None:
        """Return where the section after this one begins, or None where it is the last."""
        return next((start for start in self._starts if start > place), None)

    def previous_section(self, place: int) -> int | None:
        """Return where this section begins, from there where the one before does, or None."""
        return next((start for start in reversed(self._starts) if start < place), None)

    @property
    def _starts(self) -> list[int]:
        return [
            place
            for place, section in enumerate(self._sections)
            if place == 0 or self._sections[place - 1] != section
        ]
