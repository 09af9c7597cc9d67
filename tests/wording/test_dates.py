import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from babel.dates import format_date

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.wording.dates import date_text, time_text
from kleurrijk_desktop.wording.locale import current_locale
from kleurrijk_desktop.wording.saved import saved_at


@pytest.fixture
def clock_in_almelo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the clock of this machine in the Netherlands, one hour ahead of UTC in winter."""
    monkeypatch.setenv("TZ", "CET-1")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "22 November 2026"), ("nl", "22 november 2026"), ("de", "22. November 2026")],
)
def test_a_day_is_written_out_in_the_language(language: str, shown: str) -> None:
    with speaking(language):
        assert date_text(date(2026, 11, 22)) == shown


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_the_months_are_those_of_babel(language: str, month: int) -> None:
    day = date(2026, month, 3)
    with speaking(language):
        assert date_text(day) == format_date(day, format="long", locale=current_locale())


@pytest.mark.usefixtures("clock_in_almelo")
def test_a_time_is_that_of_the_clock_on_the_wall() -> None:
    moment = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)
    assert time_text(moment) == "14:02"
    assert saved_at(moment) == "Saved 14:02"
