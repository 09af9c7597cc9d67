"""Builds an item and its measures from the tree of a checklist file."""

from collections.abc import Collection
from dataclasses import dataclass

from kleurrijk_desktop.domain.checklist import (
    AppliesTo,
    Audience,
    DecidedBy,
    Effort,
    Goal,
    Item,
    LintException,
    Measure,
    MeasureKind,
)
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files import keys
from kleurrijk_desktop.storage.checklist_files.fields import Fields
from kleurrijk_desktop.storage.checklist_files.ids import TakenIds
from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_NUMBER
from kleurrijk_desktop.storage.checklist_files.nodes import ListNode, Node
from kleurrijk_desktop.storage.checklist_files.record import Record

LEVELS = 5
HEAVIEST = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What an item may refer to; None where that is not checked."""

    kinds: Collection[str] | None = None
    factors: Collection[str] | None = None
    practices: Collection[str] | None = None
    terms: Collection[str] | None = None
    sources: Collection[str] | None = None
    examples: Collection[str] | None = None

    @classmethod
    def of(cls, registries: Registries | None) -> "Known":
        if registries is None:
            return cls()
        return cls(
            kinds=registries.kinds,
            factors=registries.factors,
            practices=registries.practices,
            terms=registries.terms,
            sources=registries.sources,
            examples=registries.examples,
        )


def build_item(node: Node, record: Record, known: Known, taken: TakenIds) -> Item:
    """Return the item that a node describes; its problems are recorded."""
    fields = Fields(node, keys.ITEM, record)
    identifier = _named(fields, taken)
    return Item(
        id=identifier,
        revision=fields.number("revision", 1, LARGEST_NUMBER),
        statement=fields.line("statement"),
        why=fields.text("why", needed=False),
        levels=_levels(fields, record),
        noticed=fields.line("noticed", needed=False),
        evidence=fields.lines("evidence"),
        measures=_measures(fields, record, known, identifier),
        goals=fields.members("goals", Goal),
        factors=fields.references("factors", known.factors),
        weight=fields.number("weight", 1, HEAVIEST),
        must_have=fields.truth("must_have"),
        short_path=fields.truth("short_path"),
        sensitive=fields.truth("sensitive"),
        applies_to=_applies_to(fields, record, known),
        decided_by=fields.member("decided_by", DecidedBy),
        covers=fields.references("covers", known.practices),
        terms=fields.references("terms", known.terms),
        examples=_examples(fields, known),
        sources=fields.references("sources", known.sources, needed=True),
        replaces=fields.identifiers("replaces"),
        lint_ignore=_exceptions(fields, record),
    )


def _named(fields: Fields, taken: TakenIds) -> str:
    identifier = fields.identifier()
    taken.take(identifier, fields.node, fields.get("id"))
    if identifier:
        fields.locate(identifier)
    return identifier


def _levels(fields: Fields, record: Record) -> tuple[str, str, str, str, str]:
    texts = fields.lines("levels")
    node = fields.get("levels")
    if len(texts) == LEVELS:
        return (texts[0], texts[1], texts[2], texts[3], texts[4])
    if isinstance(node, ListNode):
        record.problem("levels-not-five", node, count=len(texts))
    return ("", "", "", "", "")


def _applies_to(fields: Fields, record: Record, known: Known) -> AppliesTo:
    node = fields.get("applies_to")
    if node is None:
        return AppliesTo()
    inner = Fields(node, keys.APPLIES_TO, record)
    return AppliesTo(
        kinds=inner.references("kinds", known.kinds, needed=True),
        sizes=inner.members("sizes", SizeClass),
    )


def _exceptions(fields: Fields, record: Record) -> tuple[LintException, ...]:
    found = []
    for node in fields.nodes("lint_ignore"):
        inner = Fields(node, keys.LINT_IGNORE, record)
        found.append(LintException(rule=inner.identifier("rule"), reason=inner.line("reason")))
    return tuple(found)


def _examples(fields: Fields, known: Known) -> tuple[str, ...]:
    if known.examples is None:
        return fields.identifiers("examples")
    return fields.references("examples", known.examples)


def _measures(fields: Fields, record: Record, known: Known, item: str) -> tuple[Measure, ...]:
    taken = TakenIds(record, reserved=keys.ITEM.known)
    found = []
    for node in fields.nodes("measures"):
        inner = Fields(node, keys.MEASURE, record)
        identifier = inner.identifier()
        taken.take(identifier, node, inner.get("id"))
        if item and identifier:
            inner.locate(f"{item}.{identifier}")
        found.append(_measure(inner, known, identifier))
    return tuple(found)


def _measure(fields: Fields, known: Known, identifier: str) -> Measure:
    return Measure(
        id=identifier,
        title=fields.line("title"),
        first_step=fields.text("first_step"),
        effort=fields.member("effort", Effort),
        audience=fields.member("for", Audience),
        sign=fields.line("sign"),
        kind=fields.member("kind", MeasureKind),
        costs_nothing=fields.truth("costs_nothing"),
        examples=_examples(fields, known),
    )
