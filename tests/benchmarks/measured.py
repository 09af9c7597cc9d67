"""One line of the table: what was measured, beside what, and the bar."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure and what it is held against.

    Attributes:
        bare: the same unit, of the bare thing beside it; None where there is none.
        bar: the highest ratio to `bare`, or the highest figure where there is no `bare`; None
            where the figure is only shown.
        samples: how often it was measured; the figure is the median unless `what` says other.
    """

    what: str
    unit: str
    figure: float
    samples: int
    bare: float | None = None
    bar: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.figure / self.bare if self.bare else None

    @property
    def is_met(self) -> bool | None:
        compared = self.figure if self.bare is None else self.ratio
        return None if self.bar is None or compared is None else compared <= self.bar

    def document(self) -> dict[str, object]:
        return asdict(self) | {"ratio": self.ratio, "met": self.is_met}


def middle(figures: Sequence[float]) -> float:
    return float(median(figures))


def slowest_twentieth(figures: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(figures, n=20, method="inclusive")[-1]


def table(rows: Sequence[Measured]) -> str:
    """Return the table as lines of text."""
    heads = ("what", "measured", "bare", "ratio", "bar", "n", "met")
    lines = [heads, *(_cells(row) for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(heads))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


def _cells(row: Measured) -> tuple[str, ...]:
    unit = f" {row.unit}"
    times = "" if row.ratio is None else f"{row.ratio:.2f} ×"
    bar = "" if row.bar is None else f"{row.bar:g}{unit if row.bare is None else ' ×'}"
    met = {True: "yes", False: "NO", None: ""}[row.is_met]
    bare = "" if row.bare is None else f"{row.bare:.1f}{unit}"
    return (row.what, f"{row.figure:.1f}{unit}", bare, times, bar, str(row.samples), met)
