"""The votes of one round as a text of fixed length, so that storing them tells nothing else."""

from kleurrijk_desktop.domain.sessions.counts import LEVELS, Counts
from kleurrijk_desktop.domain.sessions.state import LARGEST_GROUP, Round

_DIGITS = len(str(LARGEST_GROUP))
_COLUMNS = LEVELS + 2
RECORD_LENGTH = 1 + _COLUMNS * _DIGITS
_NONE, _CLOSED, _REVEALED, _NOT_KEPT = "-cru"
NO_ROUND = _NONE + "0" * (RECORD_LENGTH - 1)


def record_of(found: Round | None) -> str:
    """Return the record of a round; None is a round that was not held."""
    if found is None:
        return NO_ROUND
    if found.counts is None:
        return _NOT_KEPT + NO_ROUND[1:]
    counts = (*found.counts.levels, found.counts.not_applicable, found.counts.unknown)
    mark = _REVEALED if found.revealed else _CLOSED
    return mark + "".join(f"{count:0{_DIGITS}}" for count in counts)


def round_of(record: str) -> Round | None:
    """Read a record; raises ValueError where it is none."""
    mark, digits = record[:1], record[1:]
    if len(record) != RECORD_LENGTH or mark not in {_NONE, _CLOSED, _REVEALED, _NOT_KEPT}:
        raise ValueError(record)
    if mark == _NONE:
        return None
    if mark == _NOT_KEPT:
        return Round(None, revealed=True)
    counts = [int(digits[start : start + _DIGITS]) for start in range(0, len(digits), _DIGITS)]
    *levels, not_applicable, unknown = counts
    return Round(Counts(tuple(levels), not_applicable, unknown), revealed=mark == _REVEALED)
