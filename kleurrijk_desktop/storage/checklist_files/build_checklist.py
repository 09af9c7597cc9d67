"""Builds a checklist from the tree of its file."""

import re

from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.constants import CHECKLIST_FORMAT
from kleurrijk_desktop.domain.problems import InputFault, Place, Problem
from kleurrijk_desktop.storage.checklist_files import keys
from kleurrijk_desktop.storage.checklist_files.build_item import Known, build_item
from kleurrijk_desktop.storage.checklist_files.fields import Fields
from kleurrijk_desktop.storage.checklist_files.ids import TakenIds
from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_NUMBER, LONGEST_MEETING
from kleurrijk_desktop.storage.checklist_files.nodes import MapNode, Node, ScalarNode
from kleurrijk_desktop.storage.checklist_files.record import Record, shown

WHOLE = "checklist"  # the context of what belongs to no section

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LATER_FORMAT = re.compile(r"[1-9][0-9]*")


def build_checklist(tree: Node, record: Record, known: Known) -> Checklist:
    """Return the checklist that a tree describes; its problems are recorded.

    Raises:
        InputFault: the file is of a later format, so that its keys mean nothing here.
    """
    _check_format(tree, record)
    fields = Fields(tree, keys.CHECKLIST, record)
    fields.locate(WHOLE)
    fields.number("format", CHECKLIST_FORMAT, CHECKLIST_FORMAT)
    sections = _sections(fields, record, known)
    _check_replaced(sections, record)
    return Checklist(
        id=fields.identifier(),
        version=fields.number("version", 1, LARGEST_NUMBER),
        theme=fields.identifier("theme"),
        language=_language(fields, record),
        title=fields.line("title"),
        introduction=fields.text("introduction"),
        invite=fields.text("invite"),
        about_whom=fields.text("about_whom"),
        minutes=fields.number("minutes", 1, LONGEST_MEETING),
        minutes_short=fields.number("minutes_short", 1, LONGEST_MEETING),
        bring=fields.lines("bring"),
        licence=fields.line("licence"),
        authors=fields.lines("authors"),
        changes=fields.lines("changes"),
        sections=sections,
    )


def _check_format(tree: Node, record: Record) -> None:
    if not isinstance(tree, MapNode):
        return
    for key, value in tree.entries:
        if key.text == "format" and isinstance(value, ScalarNode) and value.plain:
            later = _LATER_FORMAT.fullmatch(value.text)
            if later and (len(value.text) > len(str(CHECKLIST_FORMAT)) or int(value.text) > 1):
                raise InputFault(
                    Problem(
                        "format-newer",
                        {"format": shown(value.text), "known": CHECKLIST_FORMAT},
                        record.place(value),
                    )
                )


def _language(fields: Fields, record: Record) -> str:
    language = fields.line("language")
    node = fields.get("language")
    if node is not None and language and not _LANGUAGE.fullmatch(language):
        record.problem("language-malformed", node, value=shown(language))
    return language


def _sections(fields: Fields, record: Record, known: Known) -> tuple[Section, ...]:
    taken = TakenIds(record, reserved=frozenset({WHOLE}))
    return tuple(
        _section(node, record, known, taken) for node in fields.nodes("sections", needed=True)
    )


def _section(node: Node, record: Record, known: Known, taken: TakenIds) -> Section:
    fields = Fields(node, keys.SECTION, record)
    identifier = fields.identifier()
    taken.take(identifier, node, fields.get("id"))
    if identifier:
        fields.locate(identifier)
    return Section(
        id=identifier,
        title=fields.line("title"),
        introduction=fields.text("introduction"),
        items=tuple(
            build_item(inner, record, known, taken) for inner in fields.nodes("items", needed=True)
        ),
    )


def _check_replaced(sections: tuple[Section, ...], record: Record) -> None:
    items: list[Item] = [item for section in sections for item in section.items]
    present = {item.id for item in items}
    for item in items:
        for place, replaced in enumerate(item.replaces):
            if replaced in present:
                spot = record.places.get(f"{item.id}.replaces.{place}", Place(record.file))
                record.problem("replaces-present", spot, id=replaced)
