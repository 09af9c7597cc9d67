"""What is learnt while one file is read: its problems, and where its parts stand."""

from typing import Protocol

from kleurrijk_desktop.domain.problems import InputFault, Parameter, Place, Problem
from kleurrijk_desktop.storage.checklist_files.limits import LONGEST_SHOWN, MOST_PROBLEMS


class Marked(Protocol):
    """Anything that stands at a line and a column, both counted from 1."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Record:
    """The problems and places of one file.

    Attributes:
        file: its name as the user knows it.
        problems: what is wrong so far, in the order in which it was met.
        places: where texts stand, by gettext context; sections, items and measures by their ids.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.places: dict[str, Place] = {}

    def place(self, mark: Marked) -> Place:
        return Place(self.file, mark.line, mark.column)

    def locate(self, context: str, mark: Marked) -> None:
        """Remember where the part with this context stands; the first one counts."""
        self.places.setdefault(context, self.place(mark))

    def problem(self, code: str, mark: Marked, /, **parameters: Parameter) -> None:
        """Remember a problem.

        Raises:
            InputFault: there are so many that going on helps nobody; it holds all of them.
        """
        if len(self.problems) == MOST_PROBLEMS:
            last = Problem("too-many-problems", {"count": MOST_PROBLEMS}, self.place(mark))
            raise InputFault(*self.sorted(), last)
        self.problems.append(Problem(code, parameters, self.place(mark)))

    def stop(self, code: str, mark: Marked, /, **parameters: Parameter) -> InputFault:
        """Return the fault of a file that cannot be read any further, earlier problems first."""
        return InputFault(*self.problems, Problem(code, parameters, self.place(mark)))

    def sorted(self) -> list[Problem]:
        """Return the problems in the order of the file."""
        return sorted(self.problems, key=lambda problem: problem.where or Place(self.file))

    def raise_problems(self) -> None:
        """Raise what was found.

        Raises:
            InputFault: there is at least one problem.
        """
        if self.problems:
            raise InputFault(*self.sorted())


def shown(text: str) -> str:
    """Return a text as it can stand in a message: short, on one line, nothing invisible."""
    start = text[:LONGEST_SHOWN]
    visible = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in start)
    return visible if len(text) <= LONGEST_SHOWN else f"{visible}…"
