from collections.abc import Iterator

import pytest

from tests.end_to_end.desktop import Desktop, desktop, missing_tools


@pytest.fixture
def real_desktop() -> Iterator[Desktop]:
    """A real desktop, or a skip that says what the machine lacks for one."""
    if lacking := missing_tools():
        pytest.skip(f"needs {', '.join(lacking)}")
    with desktop() as here:
        yield here


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "end_to_end" in str(item.path):
            item.add_marker(pytest.mark.slow)
