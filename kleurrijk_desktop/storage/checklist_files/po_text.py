"""Writes the entries of a gettext catalogue, always the same way and without line numbers."""

from collections.abc import Iterable, Iterator

from kleurrijk_desktop.storage.checklist_files.po_entries import PoEntry

_HEADER = (
    "Language: {language}\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
)


def new_header(language: str) -> PoEntry:
    """Return the header of a new catalogue; `language` is a code such as `de`."""
    return PoEntry(text=_HEADER.format(language=language))


def po_text(entries: Iterable[PoEntry]) -> str:
    """Return the text of a catalogue."""
    return "\n".join("".join(f"{line}\n" for line in _lines(entry)) for entry in entries)


def _lines(entry: PoEntry) -> Iterator[str]:
    yield from entry.comments
    if entry.flags:
        yield f"#, {', '.join(sorted(set(entry.flags)))}"
    mark = "#~ " if entry.obsolete else ""
    if entry.previous is not None:
        yield from _field("#~| " if entry.obsolete else "#| ", "msgid", entry.previous)
    if entry.context is not None:
        yield from _field(mark, "msgctxt", entry.context)
    yield from _field(mark, "msgid", entry.source)
    yield from _field(mark, "msgstr", entry.text)


def _field(mark: str, keyword: str, text: str) -> Iterator[str]:
    lines = text.split("\n")
    parts = [f"{line}\n" for line in lines[:-1]] + [line for line in lines[-1:] if line]
    if len(parts) < 2:  # noqa: PLR2004 - a text on one line stands beside its keyword
        yield f"{mark}{keyword} {_quoted(text)}"
        return
    yield f'{mark}{keyword} ""'
    for part in parts:
        yield f"{mark}{_quoted(part)}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
