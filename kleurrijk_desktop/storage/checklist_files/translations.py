"""Reads the translation of a checklist from the gettext catalogue beside it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.problems import InputFault, Problem
from kleurrijk_desktop.domain.source_texts import Layer, SourceText, source_texts
from kleurrijk_desktop.storage.checklist_files.fields import nearest
from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_TRANSLATION, LONGEST_TEXT
from kleurrijk_desktop.storage.checklist_files.opened_file import Spot, read_text
from kleurrijk_desktop.storage.checklist_files.po_entries import PoEntry, read_entries
from kleurrijk_desktop.storage.checklist_files.record import Record, shown

_LANGUAGE_LINE = re.compile(r"^Language:\s*(\S+)\s*$", re.MULTILINE)
_FILE_NAME = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class LayerCoverage:
    """How many of the texts of a layer are translated."""

    translated: int
    total: int


@dataclass(frozen=True, slots=True)
class ReadTranslation:
    """A translation as far as it can be used, and what is wrong with its file.

    Attributes:
        translation: the texts that fit the checklist; fuzzy and outdated ones are absent.
        faults: what makes the file wrong (a line that cannot be read, another language).
        findings: what makes it lag behind (a source that changed, a text that is gone).
        coverage: by layer; the rest is missing.
    """

    translation: Translation
    faults: tuple[Problem, ...] = ()
    findings: tuple[Problem, ...] = ()
    coverage: Mapping[Layer, LayerCoverage] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.faults, *self.findings)


def translatable(checklist: Checklist) -> Iterator[SourceText]:
    """Yield the texts that there is something to translate of."""
    return (source for source in source_texts(checklist) if source.text.strip())


def read_translation(
    po: Path, checklist: Checklist, shown_as: str | None = None
) -> ReadTranslation:
    """Read a catalogue; what cannot be used is reported and counts as missing.

    Args:
        po: a file named after its language, such as `de.po`.
        checklist: whose texts it translates.
        shown_as: its name in messages; the path where None.

    Raises:
        WorldFault: the file may not be read, or the disk fails.
    """
    faults, findings = Record(shown_as or str(po)), Record(shown_as or str(po))
    texts: dict[str, str] = {}
    broken: tuple[Problem, ...] = ()
    try:
        entries = read_catalogue(po, faults)
        texts = _usable(entries, checklist, faults, findings)
    except InputFault as fault:
        broken = tuple(fault.problems)
    return ReadTranslation(
        Translation(po.stem, texts),
        broken or tuple(faults.sorted()),
        tuple(findings.sorted()),
        _coverage(checklist, texts),
    )


def read_catalogue(po: Path, record: Record) -> list[PoEntry]:
    """Return the entries of a catalogue; its faults are recorded.

    Raises:
        InputFault: the file cannot be read as text, or has too many faults.
        WorldFault: the file may not be read, or the disk fails.
    """
    entries = read_entries(read_text(po, record.file, LARGEST_TRANSLATION), record)
    _check_language(entries, po, record)
    _check_contexts(entries, record)
    return entries


def _check_language(entries: list[PoEntry], po: Path, record: Record) -> None:
    if not can_be_language(po.stem):
        record.problem("po-file-name", Spot(), name=shown(po.name))
    header = next((entry for entry in entries if entry.is_header), None)
    found = language_of(header) if header else None
    if header is None or found is None:
        record.problem("po-language-missing", header or Spot(), expected=po.stem)
    elif found != po.stem:
        record.problem("po-language-other", header, language=shown(found), expected=po.stem)


def can_be_language(name: str) -> bool:
    """Say whether a name is written as the code of a language is."""
    return _FILE_NAME.fullmatch(name) is not None


def language_of(header: PoEntry) -> str | None:
    """Return what the header of a catalogue names as its language."""
    found = _LANGUAGE_LINE.search(header.text)
    return found[1] if found else None


def _check_contexts(entries: list[PoEntry], record: Record) -> None:
    lines: dict[str, int] = {}
    for entry in entries:
        if entry.obsolete or entry.is_header:
            continue
        context = entry.context
        if not context:
            record.problem("po-context-missing", entry, source=shown(entry.source))
        elif context in lines:
            record.problem("po-context-twice", entry, context=shown(context), line=lines[context])
        else:
            lines[context] = entry.line


def _usable(
    entries: list[PoEntry], checklist: Checklist, faults: Record, findings: Record
) -> dict[str, str]:
    sources = {source.context: source.text for source in translatable(checklist)}
    texts: dict[str, str] = {}
    for entry in entries:
        if entry.obsolete or not entry.context or entry.context in texts:
            continue
        source = sources.get(entry.context)
        if source is None:
            _report_unknown(entry, entry.context, sources, findings)
        elif entry.source != source:
            findings.problem("translation-outdated", entry, context=shown(entry.context))
        elif entry.text.strip() and not entry.fuzzy and _fits(entry, source, faults):
            texts[entry.context] = entry.text
    return texts


def _report_unknown(
    entry: PoEntry, context: str, sources: Mapping[str, str], findings: Record
) -> None:
    meant = nearest(context, sources)
    if meant is None:
        findings.problem("translation-unknown", entry, context=shown(context))
    else:
        findings.problem("translation-unknown-meant", entry, context=shown(context), meant=meant)


def _fits(entry: PoEntry, source: str, faults: Record) -> bool:
    if len(entry.text) > LONGEST_TEXT:
        length = len(entry.text)
        faults.problem(
            "content-text-too-long", entry, key="msgstr", length=length, limit=LONGEST_TEXT
        )
        return False
    if "\n" in entry.text and "\n" not in source:
        faults.problem("text-on-two-lines", entry, key="msgstr")
        return False
    return True


def _coverage(checklist: Checklist, texts: Mapping[str, str]) -> Mapping[Layer, LayerCoverage]:
    wanted = [(source.layer, source.context in texts) for source in translatable(checklist)]
    return {
        layer: LayerCoverage(
            translated=sum(done for each, done in wanted if each is layer),
            total=sum(each is layer for each, _ in wanted),
        )
        for layer in Layer
    }
