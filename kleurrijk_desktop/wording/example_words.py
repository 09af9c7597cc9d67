"""Where and when an example took place, and how many are shown, in words."""

from collections.abc import Sequence

from kleurrijk_desktop.translation import _, ngettext


def place_and_year(place: str, year: str, *, roughly: bool) -> str:
    """Return for example "Amersfoort, around 2009"; `roughly` where the source bears no date."""
    if roughly:
        # i18n: A place and a year that is only about right.
        return _("{place}, around {year}").format(place=place, year=year)
    # i18n: A place and a year, or a span of years.
    return _("{place}, {year}").format(place=place, year=year)


def listed(names: Sequence[str]) -> str:
    """Return names as one line."""
    # i18n: Between the parts of a list such as "Care, Education".
    return _(", ").join(names)


def shown_count(shown: int, whole: int) -> str:
    """Return how many examples are shown, out of how many."""
    return ngettext("{shown} of {whole} example", "{shown} of {whole} examples", whole).format(
        shown=shown, whole=whole
    )


def inspiration(count: int) -> str:
    """Return what a button says that leads from a question to its examples."""
    return ngettext(
        "{count} example for inspiration", "{count} examples for inspiration", count
    ).format(count=count)
