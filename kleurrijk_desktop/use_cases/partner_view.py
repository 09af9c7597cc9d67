"""Typing in what people concerned noticed, as counts; the call hands back what it replaced."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, replace

from kleurrijk_desktop.domain.partner_view import NOTHING_NOTICED, Noticed
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.opened import Opened, open_assessment, unique_id
from kleurrijk_desktop.use_cases.partner_ports import VersionedCounts
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.who_scored import open_head

LARGEST_COUNT = 9_999
_NOT_STORED = VersionedCounts(NOTHING_NOTICED, 0)


@dataclass(frozen=True, slots=True)
class PartnerViewOpened:
    """An assessment, and by item id the version of the counts that `opened` holds."""

    opened: Opened
    versions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OpenPartnerView:
    """Open the partner view of an assessment by its id or the unique beginning of one.

    Raises:
        InputFault: no assessment, or more than one, begins with this.
    """

    id_or_prefix: str
    language: str

    def __call__(self, services: Services) -> PartnerViewOpened:
        with services.database.reading() as work:
            opened = open_assessment(work, unique_id(work, self.id_or_prefix), self.language)
            stored = work.partner_views.of(opened.row.assessment.id)
        return PartnerViewOpened(opened, {item: each.version for item, each in stored.items()})


@dataclass(frozen=True, slots=True)
class NoticedRecorded:
    """What counts replaced."""

    assessment_id: str
    item_id: str
    before: Noticed
    after: Noticed


@dataclass(frozen=True, slots=True)
class RecordNoticed:
    """Store the counts of one item.

    `expected_version` is the version that the caller last saw (0: nothing stored yet).

    Raises:
        InputFault: the assessment is finished, a count is out of bounds, or the counts were
            changed elsewhere since.
    """

    assessment_id: str
    item_id: str
    counts: Noticed
    expected_version: int

    def __call__(self, services: Services) -> NoticedRecorded:
        check_counts(self.counts)
        with services.database.writing() as work:
            open_head(work, self.assessment_id)
            before = _stored(work, self.assessment_id, self.item_id).counts
            work.partner_views.put(
                self.assessment_id, self.item_id, self.counts, self.expected_version
            )
        return NoticedRecorded(self.assessment_id, self.item_id, before, self.counts)


@dataclass(frozen=True, slots=True)
class CountedItem:
    """The counts of one question as they are stored, or as they are wanted.

    Attributes:
        number: the place of the question among those that are asked, from 1.
        version: of what is stored; 0 where nothing is.
    """

    assessment_id: str
    item_id: str
    number: int
    counts: Noticed
    version: int


@dataclass(frozen=True, slots=True)
class CountsChanged:
    """The counts of one question before and after one change, both as stored."""

    before: CountedItem
    after: CountedItem


@dataclass(frozen=True, slots=True)
class ChangeCounts:
    """Store the counts that are wanted in the place of those that were found.

    Raises:
        InputFault: as `RecordNoticed` does.
    """

    found: CountedItem
    wanted: CountedItem

    def __call__(self, services: Services) -> CountsChanged:
        found, counts = self.found, self.wanted.counts
        record = RecordNoticed(found.assessment_id, found.item_id, counts, found.version)
        before = record(services).before
        return CountsChanged(
            replace(found, counts=before), replace(found, counts=counts, version=found.version + 1)
        )


@dataclass(frozen=True, slots=True)
class ReadCounts:
    """Read the counts of a question as they are stored now."""

    found: CountedItem

    def __call__(self, services: Services) -> CountedItem:
        with services.database.reading() as work:
            stored = _stored(work, self.found.assessment_id, self.found.item_id)
        return replace(self.found, counts=stored.counts, version=stored.version)


@dataclass(frozen=True, slots=True)
class SwapNoticed:
    """Put counts in the place of others; so undo and redo work, which know no version.

    Raises:
        InputFault: the assessment is finished, or something else than `found` is stored.
    """

    assessment_id: str
    item_id: str
    found: Noticed
    wanted: Noticed

    def __call__(self, services: Services) -> None:
        with services.database.writing() as work:
            open_head(work, self.assessment_id)
            stored = _stored(work, self.assessment_id, self.item_id)
            if stored.counts != self.found:
                raise fault("changed-elsewhere", item=self.item_id, stored="")
            work.partner_views.put(self.assessment_id, self.item_id, self.wanted, stored.version)


def check_counts(counts: Noticed) -> None:
    """Raise "count-out-of-bounds" where a count cannot be."""
    if not all(0 <= count <= LARGEST_COUNT for count in astuple(counts)):
        raise fault("count-out-of-bounds", limit=LARGEST_COUNT)


def _stored(work: UnitOfWork, assessment_id: str, item_id: str) -> VersionedCounts:
    return work.partner_views.of(assessment_id).get(item_id, _NOT_STORED)
