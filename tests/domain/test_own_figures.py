from dataclasses import replace
from decimal import Decimal

from kleurrijk_desktop.domain.own_figures import (
    Figure,
    free_place,
    says_the_same,
    series_of,
    years_of,
)


def figure(year: int, name: str, number: str = "1", place: int = 1) -> Figure:
    return Figure(f"{name}-{year}", "org-1", year, name, Decimal(number), place=place)


def test_a_series_holds_the_figures_of_one_name_by_year() -> None:
    given = [
        figure(2025, "volunteers", "4", 2),
        figure(2026, "volunteers", "6", 2),
        figure(2026, "parents", "3", 1),
        figure(2024, "interpreters", "9", 1),
    ]
    found = series_of(given)
    assert [series.name for series in found] == ["parents", "volunteers", "interpreters"]
    assert [each.year for each in found[1].figures] == [2025, 2026]
    assert found[1].of(2025) == given[0]
    assert found[1].of(2024) is None
    assert years_of(given) == (2024, 2025, 2026)
    assert series_of([]) == ()


def test_the_first_free_place_of_a_year() -> None:
    five = [figure(2026, f"f{place}", place=place) for place in range(1, 6)]
    assert free_place([], 2026) == 1
    assert free_place([five[0], five[2]], 2026) == 2
    assert free_place(five, 2025) == 1
    assert free_place(five, 2026) is None


def test_place_and_version_say_nothing() -> None:
    one = figure(2026, "parents")
    assert says_the_same(one, replace(one, place=4, version=9))
    assert not says_the_same(one, replace(one, number=Decimal(2)))
