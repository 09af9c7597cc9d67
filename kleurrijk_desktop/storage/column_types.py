"""Column types that mean the same in every database: aware moments in UTC, and days."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Date, DateTime, Dialect, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

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
        del dialect
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        assert moment is None or isinstance(moment, datetime)
        return moment


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
        del dialect
        day = date.fromisoformat(value) if isinstance(value, str) else value
        assert day is None or isinstance(day, date)
        return day


def _kept_as(native: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return dialect.type_descriptor(Text() if dialect.name == _KEPT_AS_TEXT else native)
