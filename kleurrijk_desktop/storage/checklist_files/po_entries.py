"""Reads a gettext catalogue into its entries, with the line of each.

Python's gettext tools lose what matters here: they drop the previous source of a fuzzy entry and
merge two entries of one context silently. So the lines are read as the format describes them:
https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
"""

import re
from dataclasses import dataclass, field

from kleurrijk_desktop.storage.checklist_files.opened_file import Spot
from kleurrijk_desktop.storage.checklist_files.record import Record, shown

FUZZY = "fuzzy"

_QUOTED = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
_KEYWORD = re.compile(r"(msgctxt|msgid|msgstr)(?=[\s\"]|$)")
_STARTS = {"msgctxt", "msgid"}


@dataclass(slots=True)
class PoEntry:
    """One entry of a catalogue; `line` is that of its first keyword."""

    context: str | None = None
    source: str = ""
    text: str = ""
    previous: str | None = None
    flags: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)  # whole lines, the `#` included
    obsolete: bool = False
    line: int = 0
    column: int = 1

    @property
    def fuzzy(self) -> bool:
        return FUZZY in self.flags

    @property
    def is_header(self) -> bool:
        return self.context is None and not self.source and not self.obsolete


def read_entries(text: str, record: Record) -> list[PoEntry]:
    """Return the entries of a catalogue; a line that cannot be read is recorded and left out."""
    reader = _EntryReader(record)
    for number, line in enumerate(text.split("\n"), start=1):
        reader.take(line, number)
    reader.finish()
    return reader.entries


class _EntryReader:
    """Gathers lines into entries."""

    def __init__(self, record: Record) -> None:
        self.entries: list[PoEntry] = []
        self._record = record
        self._entry = PoEntry()
        self._given: set[str] = set()  # the keywords of the entry so far
        self._into = ""  # the keyword that a line with nothing but a text continues

    def take(self, line: str, number: int) -> None:
        body = line.strip()
        column = len(line) - len(line.lstrip()) + 1
        if not body:
            self.finish()
            return
        obsolete = body.startswith("#~")
        if obsolete:
            body = body[2:].lstrip()
            if body.startswith("|"):
                body = f"#{body}"
        if body.startswith("#"):
            self._comment(body, Spot(number, column))
        else:
            self._keyword_line(body, Spot(number, column), obsolete=obsolete)

    def finish(self) -> None:
        """Close the entry that is being read; comments alone wait for the next one."""
        if not self._given:
            return
        if {"msgid", "msgstr"} <= self._given:
            self.entries.append(self._entry)
        else:
            self._record.problem("po-entry-incomplete", self._entry)
        self._entry, self._given, self._into = PoEntry(), set(), ""

    def _comment(self, body: str, spot: Spot) -> None:
        self.finish()
        if body.startswith("#|"):
            self._previous(body[2:].strip(), spot)
        elif body.startswith("#,"):
            self._entry.flags += [flag.strip() for flag in body[2:].split(",") if flag.strip()]
        elif not body.startswith("#:"):
            self._entry.comments.append(body)

    def _previous(self, body: str, spot: Spot) -> None:
        found = _KEYWORD.match(body)
        keyword = found[1] if found else self._into
        text = self._quoted(body[found.end() :] if found else body, spot)
        self._into = keyword
        if keyword == "msgid":
            self._entry.previous = (self._entry.previous or "") + text

    def _keyword_line(self, body: str, spot: Spot, *, obsolete: bool) -> None:
        found = _KEYWORD.match(body)
        if found is None and not body.startswith('"'):
            code = "po-plural" if body.startswith(("msgid_plural", "msgstr[")) else "po-line"
            self._record.problem(code, spot, value=shown(body))
            return
        if found is not None:
            self._begin(found[1], spot, obsolete=obsolete)
            body = body[found.end() :]
        elif not self._given:
            self._record.problem("po-line", spot, value=shown(body))
            return
        self._append(self._quoted(body, spot))

    def _begin(self, keyword: str, spot: Spot, *, obsolete: bool) -> None:
        if keyword in _STARTS and "msgstr" in self._given:
            self.finish()
        if keyword in self._given:
            self._record.problem("po-keyword-twice", spot, keyword=keyword)
        if not self._given:
            self._entry.line, self._entry.column = spot.line, spot.column
            self._entry.obsolete = obsolete
        self._given.add(keyword)
        self._into = keyword

    def _append(self, text: str) -> None:
        if self._into == "msgctxt":
            self._entry.context = (self._entry.context or "") + text
        elif self._into == "msgid":
            self._entry.source += text
        else:
            self._entry.text += text

    def _quoted(self, body: str, spot: Spot) -> str:
        found = _QUOTED.fullmatch(body.strip())
        if found is None:
            self._record.problem("po-quote", spot, value=shown(body.strip()))
            return ""
        if "\\" not in found[1]:
            return found[1]
        for escape in _ESCAPE.finditer(found[1]):
            if escape[1] not in _ESCAPES:
                self._record.problem("po-escape", spot, value=shown(escape[0]))
        return _ESCAPE.sub(lambda escape: _ESCAPES.get(escape[1], ""), found[1])
