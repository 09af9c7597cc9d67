"""An organisation's own figures: written down, changed, taken away, each with a way back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.domain.own_figures import MOST_PER_YEAR, Figure, free_place, says_the_same
from kleurrijk_desktop.domain.problems import InputFault, Problem, fault
from kleurrijk_desktop.use_cases.ports import Services

LONGEST_NAME = 120
LONGEST_TEXT = 500
FIRST_YEAR, LAST_YEAR = 1990, 2100
MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class FiguresOpened:
    """An organisation with its figures by year and place."""

    organisation: Organisation
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class OpenFigures:
    """Read the own figures of an organisation.

    Raises:
        InputFault: there is no such organisation.
    """

    organisation_id: str

    def __call__(self, services: Services) -> FiguresOpened:
        with services.database.reading() as work:
            organisation = work.organisations.get(self.organisation_id)
            return FiguresOpened(organisation, tuple(work.own_figures.of(organisation.id)))


@dataclass(frozen=True, slots=True)
class AddFigure:
    """Write a new figure down; its id is made here.

    Raises:
        InputFault: as `SwapFigure`.
    """

    figure: Figure

    def __call__(self, services: Services) -> Figure:
        new = replace(self.figure, id=services.new_id())
        added = SwapFigure(None, new)(services)
        assert added is not None
        return added


@dataclass(frozen=True, slots=True)
class SwapFigure:
    """Put a figure in the place of another; None is none, so that this adds and removes too.

    Raises:
        InputFault: it cannot be written down so, the year has five already or one of the same
            name, or something else than `found` is stored.
    """

    found: Figure | None
    wanted: Figure | None

    def __call__(self, services: Services) -> Figure | None:
        wanted = None if self.wanted is None else usable(self.wanted)
        known = self.found or self.wanted
        assert known is not None
        with services.database.writing() as work:
            all_figures = work.own_figures.of(known.organisation_id)
            stored = next((each for each in all_figures if each.id == known.id), None)
            if not _is_as_found(stored, self.found):
                raise fault("changed-elsewhere", item="", stored=stored.name if stored else "")
            if wanted is None:
                work.own_figures.remove(known.id)
                return None
            others = [each for each in all_figures if each.id != known.id]
            placed = _placed(wanted, stored, others)
            if stored is not None:
                return work.own_figures.update(replace(placed, version=stored.version))
            work.own_figures.add(replace(placed, version=1))
            return replace(placed, version=1)


def usable(figure: Figure) -> Figure:
    """Return a figure without outer white space; raises InputFault where it cannot be."""
    figure = replace(
        figure,
        name=figure.name.strip(),
        source=figure.source.strip(),
        definition=figure.definition.strip(),
    )
    problems = tuple(_problems(figure))
    if problems:
        raise InputFault(*problems)
    return figure


def _problems(figure: Figure) -> Iterator[Problem]:
    if not figure.name:
        yield Problem("figure-nameless")
    limits = (
        (figure.name, LONGEST_NAME),
        (figure.source, LONGEST_TEXT),
        (figure.definition, LONGEST_TEXT),
    )
    for text, limit in limits:
        if len(text) > limit:
            yield Problem("text-too-long", {"length": len(text), "limit": limit})
    if not FIRST_YEAR <= figure.year <= LAST_YEAR:
        yield Problem("year-out-of-bounds", {"first": FIRST_YEAR, "last": LAST_YEAR})
    if not figure.number.is_finite() or len(format(figure.number, "f")) > MOST_DIGITS:
        yield Problem("number-too-long", {"limit": MOST_DIGITS})


def _is_as_found(stored: Figure | None, found: Figure | None) -> bool:
    if stored is None or found is None:
        return stored is found
    return says_the_same(stored, found)


def _placed(wanted: Figure, stored: Figure | None, others: Sequence[Figure]) -> Figure:
    """Return a figure with its place in its year, where there is room for it."""
    if any(each.year == wanted.year and each.name == wanted.name for each in others):
        raise fault("figure-twice", name=wanted.name, year=wanted.year)
    if stored is not None and stored.year == wanted.year:
        return replace(wanted, place=stored.place)
    place = free_place(others, wanted.year)
    if place is None:
        raise fault("figures-full", limit=MOST_PER_YEAR, year=wanted.year)
    return replace(wanted, place=place)
