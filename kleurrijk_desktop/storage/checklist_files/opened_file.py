"""The text of a file that nobody has vouched for: size, encoding and characters are checked."""

import re
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.problems import InputFault, Place, fault
from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_FILE
from kleurrijk_desktop.storage.input_files import read_input

_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

# Control characters, line ends that editors do not count, overrides of the reading direction
# (they make a text look different from what it says), and what Unicode calls noncharacters.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff\ufffe\uffff\ud800-\udfff]"
)
_STRAY_RETURN = re.compile("\r(?!\n)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A line and a column, both counted from 1."""

    line: int = 1
    column: int = 1


def read_text(file: Path, shown_as: str, largest: int = LARGEST_FILE) -> str:
    """Return the text of a regular file, with line feeds as its only line ends.

    Args:
        file: what to open.
        shown_as: its name in messages.
        largest: how many bytes are accepted.

    Raises:
        InputFault: there is no such file, it is no regular file, too large, empty, neither UTF-8
            nor UTF-16 with a mark, or holds a character that no text needs.
        WorldFault: it may not be read, or the disk fails.
    """
    return decode(read_input(file, largest, shown_as), shown_as)


def decode(data: bytes, shown_as: str) -> str:
    """Return bytes as checked text; raises InputFault as `read_text` does."""
    if data.startswith(_UTF16_MARKS):
        text = _decode_utf16(data, shown_as)
    else:
        text = _decode_utf8(data.removeprefix(_UTF8_MARK), shown_as)
    if not text.strip():
        raise fault("content-empty", Place(shown_as))
    _refuse_hidden(text, shown_as)
    return text.replace("\r\n", "\n")


def hidden_character(text: str) -> re.Match[str] | None:
    """Find the first character that no text needs."""
    return _HIDDEN.search(text)


def spot_of(text: str, position: int) -> Spot:
    """Return the line and column of a position in a text."""
    start = text.rfind("\n", 0, position) + 1
    return Spot(text.count("\n", 0, position) + 1, position - start + 1)


def _decode_utf8(data: bytes, shown_as: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        read = data[: error.start].decode("utf-8")
        _refuse_hidden(read.removesuffix("\r"), shown_as)
        spot = spot_of(read, len(read))
        raise _at("not-utf-8", shown_as, spot, byte=f"0x{data[error.start]:02X}") from error


def _decode_utf16(data: bytes, shown_as: str) -> str:
    codec = "utf-16-le" if data.startswith(_UTF16_MARKS[0]) else "utf-16-be"
    body = data[2:]
    try:
        return body.decode(codec)
    except UnicodeDecodeError as error:
        read = body[: error.start].decode(codec)
        raise _at("not-utf-16", shown_as, spot_of(read, len(read))) from error


def _refuse_hidden(text: str, shown_as: str) -> None:
    found = hidden_character(text) or _STRAY_RETURN.search(text)
    if found:
        code = f"U+{ord(found[0]):04X}"
        raise _at("character-not-allowed", shown_as, spot_of(text, found.start()), character=code)


def _at(code: str, shown_as: str, spot: Spot, **parameters: str) -> InputFault:
    return fault(code, Place(shown_as, spot.line, spot.column), **parameters)
