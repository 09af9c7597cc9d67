"""Numbers as people read them; Babel is imported only when the first one is shown."""

from decimal import Decimal
from fractions import Fraction
from math import floor

from kleurrijk_desktop.domain.points import rounded
from kleurrijk_desktop.wording.locale import current_locale


def percent_text(percent: int) -> str:
    """Return a size in per cent; points are never told this way."""
    from babel.numbers import format_percent

    return format_percent(percent / 100, locale=current_locale())


def points_text(points: Fraction) -> str:
    """Return points as a whole number, halves rounded up."""
    return str(rounded(points))


def lift_text(points: Fraction) -> str:
    """Return points with one decimal, halves rounded up, in the decimal sign of the language."""
    return decimal_text(rounded(points * 10), places=1)


def truncated_text(exact: Fraction) -> str:
    """Return a number exactly where two decimals suffice, else cut off after them with "…".

    Cut off, not rounded: 60.499 would otherwise read as 60.50 beside a rounded 60.
    """
    hundredths = floor(exact * 100)
    if exact.denominator == 1:
        return str(exact.numerator)
    shown = decimal_text(hundredths, places=2)
    return shown if exact * 100 == hundredths else f"{shown}…"


def decimal_text(scaled: int, places: int) -> str:
    """Return the number `scaled / 10 ** places` with exactly so many decimals."""
    from babel.numbers import format_decimal

    value = Decimal(scaled).scaleb(-places)
    return format_decimal(value, format=f"0.{'0' * places}", locale=current_locale())
