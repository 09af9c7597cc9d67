"""Keeps a translation in step with its checklist, by context and never by similarity."""

from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.source_texts import SourceText
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.checklist_files.po_entries import FUZZY, PoEntry
from kleurrijk_desktop.storage.checklist_files.po_text import new_header, po_text
from kleurrijk_desktop.storage.checklist_files.record import Record
from kleurrijk_desktop.storage.checklist_files.translations import read_catalogue, translatable


def update_translation(po: Path, checklist: Checklist) -> bool:
    """Bring a catalogue up to date, or begin one; say whether its file changed.

    A text whose source changed keeps its translation, marked fuzzy, with the source that it was
    made from; a new text comes in empty; a text that is gone stays as obsolete, and comes back
    from there. Translator's comments and flags stay.

    Raises:
        InputFault: the file has faults, so that rewriting it could lose work.
        WorldFault: the file may not be read or written.
    """
    old = _old_entries(po)
    new = po_text(_updated(old, checklist, po.stem)).encode("utf-8")
    if po.exists() and po.read_bytes() == new:
        return False
    save_file(po, new)
    return True


def _old_entries(po: Path) -> list[PoEntry]:
    if not po.exists():
        return []
    record = Record(str(po))
    entries = read_catalogue(po, record)
    record.raise_problems()
    return entries


def _updated(old: list[PoEntry], checklist: Checklist, language: str) -> list[PoEntry]:
    header = next((entry for entry in old if entry.is_header), None)
    by_context = {entry.context: entry for entry in old if entry.obsolete}
    by_context |= {entry.context: entry for entry in old if not entry.obsolete}
    current = [_entry(source, by_context) for source in translatable(checklist)]
    kept = {entry.context for entry in current}
    gone = [
        replace(entry, obsolete=True)
        for context, entry in sorted(by_context.items(), key=lambda each: each[0] or "")
        if context and context not in kept and entry.text.strip()
    ]
    return [header or new_header(language), *current, *gone]


def _entry(source: SourceText, old: dict[str | None, PoEntry]) -> PoEntry:
    entry = old.get(source.context)
    if entry is None:
        return PoEntry(context=source.context, source=source.text)
    if entry.source == source.text:
        return replace(entry, obsolete=False)
    if not entry.text.strip():
        return replace(entry, source=source.text, previous=None, flags=[], obsolete=False)
    return replace(
        entry,
        source=source.text,
        previous=entry.source if entry.previous is None else entry.previous,
        flags=[*entry.flags, FUZZY],
        obsolete=False,
    )
