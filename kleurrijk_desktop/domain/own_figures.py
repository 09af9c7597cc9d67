"""An organisation's own figures per year: beside the points, and never about a person."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

MOST_PER_YEAR = 5
PLACES = range(1, MOST_PER_YEAR + 1)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of one year.

    Attributes:
        name: what is counted; figures of one name are one line over the years.
        source: where the number comes from.
        definition: what counts and what does not.
        place: its place 1–5 in its year; 0 while it has none.
    """

    id: str
    organisation_id: str
    year: int
    name: str
    number: Decimal
    source: str = ""
    definition: str = ""
    place: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one name, the oldest first, at most one per year."""

    name: str
    figures: tuple[Figure, ...]

    def of(self, year: int) -> Figure | None:
        return next((figure for figure in self.figures if figure.year == year), None)


def series_of(figures: Iterable[Figure]) -> tuple[Series, ...]:
    """Return the figures by name; a name stands where its newest figure does, the newest first."""
    newest_first = sorted(figures, key=lambda figure: (-figure.year, figure.place))
    names = dict.fromkeys(figure.name for figure in newest_first)
    return tuple(
        Series(name, tuple(each for each in reversed(newest_first) if each.name == name))
        for name in names
    )


def years_of(figures: Iterable[Figure]) -> tuple[int, ...]:
    """Return the years that have a figure, the oldest first."""
    return tuple(sorted({figure.year for figure in figures}))


def free_place(figures: Iterable[Figure], year: int) -> int | None:
    """Return the first place 1–5 of a year that no figure has, or None where the year is full."""
    taken = {figure.place for figure in figures if figure.year == year}
    return next((place for place in PLACES if place not in taken), None)


def says_the_same(first: Figure, second: Figure) -> bool:
    """Say whether two figures differ in nothing but where they stand and how often changed."""
    return replace(first, place=0, version=1) == replace(second, place=0, version=1)
