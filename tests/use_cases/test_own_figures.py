from dataclasses import replace
from decimal import Decimal

import pytest

from kleurrijk_desktop.domain.own_figures import MOST_PER_YEAR, Figure
from kleurrijk_desktop.use_cases.history import OpenHistory
from kleurrijk_desktop.use_cases.own_figures import (
    LONGEST_NAME,
    LONGEST_TEXT,
    AddFigure,
    OpenFigures,
    SwapFigure,
)
from kleurrijk_desktop.use_cases.ports import Services
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school


@pytest.fixture
def school(services: Services) -> str:
    return add_school(services).organisation.id


def figure(school: str, name: str = "ouders", year: int = 2026, number: str = "12.5") -> Figure:
    return Figure("", school, year, name, Decimal(number), " telling ", " zelf gemeld ")


def stored(services: Services, school: str) -> tuple[Figure, ...]:
    return OpenFigures(school)(services).figures


def test_a_figure_is_written_down(services: Services, school: str) -> None:
    added = AddFigure(figure(school, " ouders "))(services)
    assert (added.name, added.source, added.definition) == ("ouders", "telling", "zelf gemeld")
    assert (added.place, added.version) == (1, 1)
    assert stored(services, school) == (added,)
    assert OpenHistory(school, "nl")(services).figures == (added,)


def test_it_is_changed_taken_away_and_brought_back(services: Services, school: str) -> None:
    first = AddFigure(figure(school))(services)
    other = AddFigure(figure(school, "tolken"))(services)
    wanted = replace(first, number=Decimal(13), year=2025)
    changed = SwapFigure(first, wanted)(services)
    assert changed is not None
    assert (changed.place, changed.version) == (1, 2)
    assert SwapFigure(wanted, None)(services) is None
    assert stored(services, school) == (other,)
    SwapFigure(None, wanted)(services)
    SwapFigure(wanted, first)(services)
    assert [(each.name, each.year, each.place) for each in stored(services, school)] == [
        ("ouders", 2026, 1),
        ("tolken", 2026, 2),
    ]


def test_two_windows(services: Services, school: str) -> None:
    first = AddFigure(figure(school))(services)
    SwapFigure(first, replace(first, number=Decimal(13)))(services)
    for wanted in (replace(first, number=Decimal(14)), None):
        with expect_input("changed-elsewhere"):
            SwapFigure(first, wanted)(services)
    with expect_input("changed-elsewhere"):
        SwapFigure(None, first)(services)
    assert [each.number for each in stored(services, school)] == [Decimal(13)]


def test_five_fit_in_a_year(services: Services, school: str) -> None:
    for place in range(MOST_PER_YEAR):
        AddFigure(figure(school, f"f{place}"))(services)
    with expect_input("figures-full"):
        AddFigure(figure(school, "one more"))(services)
    AddFigure(figure(school, "one more", year=2025))(services)
    first = stored(services, school)[1]
    SwapFigure(first, replace(first, number=Decimal(99)))(services)
    assert len(stored(services, school)) == MOST_PER_YEAR + 1


def test_a_name_is_there_once_a_year(services: Services, school: str) -> None:
    AddFigure(figure(school))(services)
    with expect_input("figure-twice"):
        AddFigure(figure(school, "ouders "))(services)
    AddFigure(figure(school, year=2025))(services)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"name": "  "}, ["figure-nameless"]),
        ({"name": "x" * (LONGEST_NAME + 1)}, ["text-too-long"]),
        ({"source": "x" * (LONGEST_TEXT + 1)}, ["text-too-long"]),
        ({"definition": "x" * (LONGEST_TEXT + 1)}, ["text-too-long"]),
        ({"year": 1989}, ["year-out-of-bounds"]),
        ({"year": 2101}, ["year-out-of-bounds"]),
        ({"number": Decimal("NaN")}, ["number-too-long"]),
        ({"number": Decimal("1234567890.12345")}, ["number-too-long"]),
        ({"name": "", "year": 1}, ["figure-nameless", "year-out-of-bounds"]),
    ],
)
def test_what_cannot_be_written_down(
    services: Services, school: str, changes: dict[str, object], codes: list[str]
) -> None:
    with expect_input(*codes):
        AddFigure(replace(figure(school), **changes))(services)  # type: ignore[arg-type]
    assert stored(services, school) == ()
