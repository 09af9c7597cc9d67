"""What libyaml says of a text that is no YAML, as the problems people are told about."""

from dataclasses import dataclass

from yaml.error import MarkedYAMLError

from kleurrijk_desktop.domain.problems import InputFault
from kleurrijk_desktop.storage.checklist_files.opened_file import Spot
from kleurrijk_desktop.storage.checklist_files.record import Record

# A part of libyaml's sentence (context first, then problem) and what it means to an author;
# the first that fits counts.
_QUOTE, _BRACKET = "yaml-quote-open", "yaml-bracket-open"
_MEANINGS = (
    ("while scanning a quoted scalar found unexpected", _QUOTE),
    ("while parsing a quoted scalar", "yaml-escape"),
    ("mapping values are not allowed", "yaml-colon"),
    ("could not find expected ':'", "yaml-colon-missing"),
    ("found undefined alias", "yaml-alias"),
    ("while parsing a flow", _BRACKET),
    ("did not find expected key", "yaml-indentation"),
    ("did not find expected '-' indicator", "yaml-indentation"),
    ("block sequence entries are not allowed", "yaml-indentation"),
    ("while scanning a block scalar", "yaml-indentation"),
)


@dataclass(frozen=True, slots=True)
class Runaway:
    """A text in quotes over several lines: where it begins, counted from 1, and its last line."""

    line: int
    column: int
    last_line: int


def syntax_fault(
    error: MarkedYAMLError, text: str, record: Record, runaway: Runaway | None
) -> InputFault:
    """Return the fault for an error of libyaml, at the place where the author should look.

    Args:
        error: what libyaml says.
        text: what it was reading.
        record: of the file.
        runaway: the last text in quotes over several lines; where the error comes right after
            it, its quotation mark was meant to close another one.
    """
    said = " ".join(part for part in (error.context, error.problem) if part)
    code = next((code for part, code in _MEANINGS if part in said), "yaml-syntax")
    mark, opened = error.problem_mark, error.context_mark
    if mark is None:
        return record.stop(code, Spot())
    if runaway is not None and runaway.last_line == mark.line + 1:
        return record.stop(_QUOTE, runaway)
    if _begins_with_tab(text, mark.line):
        code = "yaml-tab"
    elif opened is not None and (code == _QUOTE or (code == _BRACKET and opened.line < mark.line)):
        mark = opened  # what was never closed is noticed much later
    return record.stop(code, Spot(mark.line + 1, mark.column + 1))


def _begins_with_tab(text: str, line: int) -> bool:
    lines = text.split("\n")
    if line >= len(lines):
        return False
    return "\t" in lines[line][: -len(lines[line].lstrip()) or None]
