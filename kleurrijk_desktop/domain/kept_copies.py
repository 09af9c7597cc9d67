"""Copies of the whole database: why each was made, and what was found in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kleurrijk_desktop.domain.problems import Problem

_OF_ONE_THING = frozenset(
    {"finished-altered", "copy-damaged", "document-altered", "logo-altered", "session-altered"}
)


def is_usable(problems: Iterable[Problem]) -> bool:
    """Say whether one can go on with a copy, since what is wrong concerns single things in it.

    Assessments and documents among them are refused where they are opened, so that nothing untrue
    is shown; the rest is whole.
    """
    return all(problem.code in _OF_ONE_THING for problem in problems)


class CopyKind(StrEnum):
    """Why a copy of the database lies in the folder of the program."""

    BACKUP = "backup"
    BEFORE_RESTORE = "before-restore"  # what was there before a backup was put back
    BEFORE_REPAIR = "before-repair"
    BEFORE_UPGRADE = "before-upgrade"  # what a new version of the program brought up to date
    DAMAGED = "damaged"  # what was there before a backup was put back, and was not in order
    CONFLICT = "conflict"  # a cloud folder made it, beside the database


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy of the database; `made_at` is aware."""

    path: Path
    kind: CopyKind
    made_at: datetime


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What a copy holds, and what is wrong with it.

    Attributes:
        counts: rows by table; empty where it could not be read.
        problems: all that is wrong; empty where nothing is.
    """

    counts: Mapping[str, int]
    problems: tuple[Problem, ...] = ()
