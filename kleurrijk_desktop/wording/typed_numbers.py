"""Hours and money as people type them, in the signs of the language that is spoken."""

import re
from decimal import ROUND_HALF_UP, Decimal

from kleurrijk_desktop.translation import current_language
from kleurrijk_desktop.wording.numbers import decimal_text

MOST = 10_000_000  # hours or euros; more is a slip of the finger
_CLOCK = re.compile(r"(\d{1,6}):([0-5]\d)")
_PLAIN = re.compile(r"\d+([.,]\d{1,2})?")
_POINT = frozenset({"en"})  # languages that write 1,250.50; the others write 1.250,50


def read_hours(typed: str) -> int | None:
    """Return the minutes that are meant by `2`, `1,5` or `1:30`; None where nothing is typed.

    Raises:
        ValueError: something is typed that is no time.
    """
    typed = typed.strip()
    if not typed:
        return None
    clock = _CLOCK.fullmatch(typed)
    if clock is not None:
        return int(clock[1]) * 60 + int(clock[2])
    return _whole(_number(typed) * 60)


def write_hours(minutes: int | None) -> str:
    """Return minutes as hours for a field: `2`, `1,5`, or `1:20` where two decimals are too few."""
    if minutes is None:
        return ""
    if minutes % 60 == 0:
        return str(minutes // 60)
    if minutes % 15 == 0:
        return decimal_text(minutes * 100 // 60, places=2).rstrip("0")
    return f"{minutes // 60}:{minutes % 60:02}"


def read_money(typed: str) -> int | None:
    """Return the cents that are meant by `250`, `1.250,50` or `€ 12,50`; None for nothing.

    Raises:
        ValueError: something is typed that is no amount.
    """
    typed = typed.replace("€", "").strip()
    return _whole(_number(typed) * 100) if typed else None


def write_money(cents: int | None) -> str:
    """Return cents as euros for a field, with cents only where there are some."""
    if cents is None:
        return ""
    return str(cents // 100) if cents % 100 == 0 else decimal_text(cents, places=2)


def _number(typed: str) -> Decimal:
    """Read a number; a group of three digits follows the sign that the language groups with."""
    group, point = (",", ".") if current_language() in _POINT else (".", ",")
    typed = "".join(typed.split())
    g, p = re.escape(group), re.escape(point)
    if re.fullmatch(rf"\d{{1,3}}({g}\d{{3}})+({p}\d{{1,2}})?", typed):
        typed = typed.replace(group, "").replace(point, ".")
    elif _PLAIN.fullmatch(typed):
        typed = typed.replace(",", ".")
    else:
        raise ValueError(typed)
    found = Decimal(typed)
    if not typed.isascii() or found > MOST:
        raise ValueError(typed)
    return found


def _whole(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_HALF_UP))
