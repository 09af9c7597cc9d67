"""An organisation's own figures in words, and numbers as people type them."""

import re
from collections.abc import Sequence
from decimal import Decimal

from kleurrijk_desktop.domain.own_figures import Figure, Series, series_of, years_of
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.locale import current_locale

_EXAMPLE = Decimal("1234.5")
_TYPED = re.compile(r"-?[0-9][0-9.,]*")  # else Babel would take NaN and 1E5 too
_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f"))
_NO_NUMBER = "–"


def figure_number_text(number: Decimal) -> str:
    """Return a number with all of its decimals, as in the current language."""
    from babel.numbers import format_decimal

    exponent = number.as_tuple().exponent
    places = max(-exponent, 0) if isinstance(exponent, int) else 0
    pattern = f"#,##0.{'0' * places}" if places else "#,##0"
    return format_decimal(number, format=pattern, locale=current_locale())


def read_number(text: str) -> Decimal:
    """Return a number that was typed in the form of the current language.

    Raises:
        InputFault: "number-unreadable" where it is none.
    """
    from babel.numbers import NumberFormatError, parse_decimal

    typed = text.translate(_SPACES).replace("\u2212", "-")
    try:
        if _TYPED.fullmatch(typed):
            return parse_decimal(typed, locale=current_locale(), strict=True)
    except NumberFormatError:
        pass  # it is told below, as any other text that is no number
    raise fault("number-unreadable", example=figure_number_text(_EXAMPLE))


def read_year(text: str) -> int:
    """Return a year that was typed; raises "year-unreadable" where it is none."""
    typed = text.strip()
    if not (typed.isdecimal() and typed.isascii() and len(typed) == len("2026")):
        raise fault("year-unreadable")
    return int(typed)


def figures_table(figures: Sequence[Figure]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the headings and the rows of a table of figures by year."""
    years = years_of(figures)
    headings = (_("Own figure"), *map(str, years))
    rows = tuple(
        (series.name, *(_cell(series.of(year)) for year in years)) for series in series_of(figures)
    )
    return headings, rows


def change_text(series: Series) -> str:
    """Return the first and the last number of a series; empty where there is one only."""
    first, last = series.figures[0], series.figures[-1]
    if first is last:
        return ""
    return _("{name}: {before} in {then}, {after} in {now}.").format(
        name=series.name,
        before=figure_number_text(first.number),
        then=first.year,
        after=figure_number_text(last.number),
        now=last.year,
    )


def _cell(figure: Figure | None) -> str:
    return _NO_NUMBER if figure is None else figure_number_text(figure.number)
