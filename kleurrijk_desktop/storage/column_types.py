"""Column types that mean the same in every database: aware moments in UTC, and days."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import Date, DateTime, Dialect, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from kleurrijk_desktop.domain.problems import world_fault

T = TypeVar("T")

_KEPT_AS_TEXT = "sqlite"  # it has no type for either, and STRICT tables know no other name


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; as text of fixed length where dates are text."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = DateTime(timezone=True)
    cache_ok: bool | None = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return _kept_as(DateTime(timezone=True), dialect)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> object:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        moment = value.astimezone(UTC)
        return (
            moment.isoformat(timespec="microseconds") if dialect.name == _KEPT_AS_TEXT else moment
        )

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        """Raise "data-damaged" where the stored value is no moment."""
        del dialect
        if value is None or isinstance(value, datetime):
            return value
        return _read(datetime.fromisoformat, value)


class Day(TypeDecorator[date]):
    """A calendar day; as ISO text where dates are text."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Date()
    cache_ok: bool | None = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return _kept_as(Date(), dialect)

    def process_bind_param(self, value: date | None, dialect: Dialect) -> object:
        if value is None or dialect.name != _KEPT_AS_TEXT:
            return value
        return value.isoformat()

    def process_result_value(self, value: object, dialect: Dialect) -> date | None:
        """Raise "data-damaged" where the stored value is no day."""
        del dialect
        if value is None or isinstance(value, date):
            return value
        return _read(date.fromisoformat, value)


def _read(parse: Callable[[str], T], value: object) -> T:
    if isinstance(value, str):
        with suppress(ValueError):
            return parse(value)
    raise world_fault("data-damaged")


def _kept_as(native: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return dialect.type_descriptor(Text() if dialect.name == _KEPT_AS_TEXT else native)
