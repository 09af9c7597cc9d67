"""Services on a real database file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import opened_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Return services with a sample checklist, a ticking clock and counting ids."""
    with opened_services(tmp_path / "kleurrijk.db") as opened:
        yield opened
