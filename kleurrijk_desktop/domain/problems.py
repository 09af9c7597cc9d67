"""What can be wrong, as a code with parameters; `wording.problems` turns it into a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

Parameter = str | int


class Place(NamedTuple):
    """A spot in a text file; `line` and `column` count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a code of `wording.problems`, its parameters, and where."""

    code: str
    parameters: Mapping[str, Parameter] = field(default_factory=lambda: MappingProxyType({}))
    where: Place | None = None


class KleurRijkError(Exception):
    """A fault that is not ours, told to the user by the sentences of its problems.

    Attributes:
        problems: at least one problem, in the order in which they were met.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems: Sequence[Problem] = problems


class InputFault(KleurRijkError):
    """The user's fault: what was given cannot be used (exit code 1)."""


class WorldFault(KleurRijkError):
    """The machine's fault: disk, permission, another program (exit code 3)."""


def fault(code: str, where: Place | None = None, /, **parameters: Parameter) -> InputFault:
    """Build the user's fault with one problem."""
    return InputFault(Problem(code, parameters, where))


def world_fault(code: str, /, **parameters: Parameter) -> WorldFault:
    """Build the machine's fault with one problem."""
    return WorldFault(Problem(code, parameters))
