"""What the operating system says went wrong with a file, as the faults people are told about."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.problems import KleurRijkError, Problem, WorldFault, world_fault

_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "no-permission",
    errno.ENOENT: "folder-missing",
    errno.ENOTDIR: "folder-missing",
    errno.EISDIR: "not-a-file",
    errno.ENAMETOOLONG: "file-name-unusable",
    errno.ELOOP: "file-name-unusable",
    errno.EINVAL: "file-name-unusable",
    errno.EBUSY: "file-busy",
    errno.ETXTBSY: "file-busy",
}
_OPEN_ELSEWHERE = {32, 33}  # Windows: a sharing or lock violation, which says EACCES too


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Raise a WorldFault where a path may not even be looked at, or the disk fails."""
    try:
        yield
    except OSError as error:
        raise file_fault(error, path) from error


def file_fault(error: OSError, path: Path) -> WorldFault:
    """Return the fault to raise in the place of an error about a file or folder."""
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        return world_fault("file-busy", file=str(path))
    return world_fault(_CODES.get(error.errno or 0, "disk-error"), file=str(path))


@contextmanager
def named(known_as: Path, path: Path) -> Iterator[None]:
    """Let faults of a file that nobody has heard of name the one that it stands for."""
    try:
        yield
    except KleurRijkError as error:
        raise type(error)(
            *(named_problem(each, known_as, path) for each in error.problems)
        ) from error


def named_problem(problem: Problem, known_as: Path, path: Path) -> Problem:
    """Return the same problem of another file."""
    told = {
        name: str(path) if value == str(known_as) else value
        for name, value in problem.parameters.items()
    }
    return replace(problem, parameters=told)


def is_same(path: Path, other: Path) -> bool:
    """Say whether two paths lead to one file that is there; raises as `faults_of` does."""
    with faults_of(path):
        return path.exists() and other.exists() and path.samefile(other)
