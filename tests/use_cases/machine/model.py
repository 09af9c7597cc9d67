"""What the program should know after each step, as plain Python."""

from dataclasses import dataclass, field, replace
from fractions import Fraction

from tests.samples import sample_checklist

SHORT = {item.id for item in sample_checklist().items if item.short_path}
WEIGHTS = {item.id: item.weight for item in sample_checklist().items}
FEWEST = 3  # scored items that make a number


@dataclass(frozen=True)
class Made:
    """An assessment: by item what was chosen, and how it stands."""

    organisation: str
    answers: tuple[tuple[str, str], ...] = ()
    short: bool = True
    status: str = "open"
    binned: bool = False
    corrects: str | None = None
    previous: str | None = None

    def with_answer(self, item: str, choice: str) -> "Made":
        return replace(self, answers=tuple((dict(self.answers) | {item: choice}).items()))

    def in_scope(self) -> set[str]:
        return SHORT if self.short else set(WEIGHTS)

    def points(self) -> Fraction | None:
        """100 · Σ w·L / (4 · Σ w) over what is scored in scope."""
        levels = {
            item: int(choice)
            for item, choice in self.answers
            if choice.isdigit() and item in self.in_scope()
        }
        if len(levels) < FEWEST:
            return None
        weight = sum(WEIGHTS[item] for item in levels)
        return Fraction(100 * sum(WEIGHTS[i] * level for i, level in levels.items()), 4 * weight)


@dataclass(frozen=True)
class Change:
    """A step of undo: of an assessment or of an organisation, from one state to another."""

    kind: str
    key: str
    before: object
    after: object

    def is_inside(self, assessment: str) -> bool:
        """Whether it is of what an assessment holds, not of where that lies."""
        return self.key == assessment and self.kind != "bin-assessment"


@dataclass
class Model:
    """All organisations, all assessments, and what can be taken back in each organisation."""

    away: dict[str, str] = field(default_factory=dict)  # by organisation: "", "archived", "binned"
    made: dict[str, Made] = field(default_factory=dict)
    done: dict[str, list[Change]] = field(default_factory=dict)
    undone: dict[str, list[Change]] = field(default_factory=dict)

    def push(self, organisation: str, change: Change) -> None:
        self.done.setdefault(organisation, []).append(change)
        self.undone[organisation] = []

    def end(self, assessment: str) -> None:
        """Forget what could be taken back in an assessment, since it is finished."""
        for steps in (*self.done.values(), *self.undone.values()):
            steps[:] = [step for step in steps if not step.is_inside(assessment)]

    def correction_of(self, key: str) -> str | None:
        """Return the one correction that counts; what lies in the bin does not."""
        live = (k for k, made in self.made.items() if made.corrects == key and not made.binned)
        return next(live, None)

    def bin(self, key: str, *, binned: bool) -> None:
        """Put an assessment away or back; what it corrects counts meanwhile."""
        made = self.made[key]
        self.made[key] = replace(made, binned=binned)
        if made.corrects:
            status = "finished" if binned else "corrected"
            self.made[made.corrects] = replace(self.made[made.corrects], status=status)

    def in_sight(self) -> set[str]:
        return {key for key, where in self.away.items() if not where}

    def listed(self, organisation: str) -> set[str]:
        return {
            key
            for key, made in self.made.items()
            if made.organisation == organisation and not made.binned
        }
