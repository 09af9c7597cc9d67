"""Reads the registries, through the same reader and with the same faults as a checklist."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.registries import Kind, Registries, Term
from kleurrijk_desktop.storage.checklist_files import keys
from kleurrijk_desktop.storage.checklist_files.fields import Fields
from kleurrijk_desktop.storage.checklist_files.keys import Keys
from kleurrijk_desktop.storage.checklist_files.limits import LONGEST_ID
from kleurrijk_desktop.storage.checklist_files.marked_tree import read_tree
from kleurrijk_desktop.storage.checklist_files.nodes import Node
from kleurrijk_desktop.storage.checklist_files.opened_file import read_text
from kleurrijk_desktop.storage.checklist_files.record import Record, shown
from kleurrijk_desktop.storage.checklist_files.scalars import read_words

T = TypeVar("T")

_TAG = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")  # `PTA`, `S1.1`, `7B`
_BY_LANGUAGE = Keys(required=INTERFACE_LANGUAGES)


def read_registries(folder: Path) -> Registries:
    """Read the five registries of a folder.

    Raises:
        InputFault: with all problems of the first file that has any.
        WorldFault: a file may not be read, or the disk fails.
    """
    return Registries(
        kinds=_read(folder, "kinds", keys.KIND, _kind),
        sources=_read(folder, "sources", keys.SOURCE, lambda fields, _: fields.line("title")),
        practices=_read(folder, "practices", keys.PRACTICE, lambda fields, _: fields.line("asks")),
        factors=_read(folder, "factors", keys.FACTOR, _names),
        terms=_read(folder, "terms", keys.TERM, _term),
    )


def _read(
    folder: Path, name: str, entry: Keys, build: Callable[[Fields, Record], T]
) -> Mapping[str, T]:
    file = folder / f"{name}.yaml"
    record = Record(str(file))
    whole = Fields(read_tree(read_text(file, record.file), record), Keys((name,)), record)
    found: dict[str, T] = {}
    lines: dict[str, int] = {}
    for node in whole.nodes(name, needed=True):
        fields = Fields(node, entry, record)
        tag = _tag(fields.get("id"), record)
        if tag in lines:
            record.problem("id-twice", fields.get("id") or node, id=tag, line=lines[tag])
        elif tag:
            lines[tag] = node.line
        found[tag] = build(fields, record)
    record.raise_problems()
    return found


def _tag(node: Node | None, record: Record) -> str:
    if node is None:
        return ""
    before = len(record.problems)
    text = read_words(node, record, "id", LONGEST_ID, one_line=True)
    if len(record.problems) > before:
        return ""
    if not _TAG.fullmatch(text):
        record.problem("tag-malformed", node, value=shown(text))
    return text


def _kind(fields: Fields, record: Record) -> Kind:
    return Kind(
        id=fields.identifier(),
        names=_names(fields, record),
        checklists=fields.identifiers("checklists"),
        advice=_by_language(fields, "advice", record),
    )


def _term(fields: Fields, record: Record) -> Term:
    return Term(
        id=fields.identifier(),
        names=_names(fields, record),
        meanings=_by_language(fields, "meanings", record),
    )


def _names(fields: Fields, record: Record) -> Mapping[str, str]:
    return _by_language(fields, "names", record)


def _by_language(fields: Fields, key: str, record: Record) -> Mapping[str, str]:
    node = fields.get(key)
    if node is None:
        return {}
    inner = Fields(node, _BY_LANGUAGE, record)
    return {language: inner.line(language) for language in INTERFACE_LANGUAGES}
