import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.desktop import ROOT, Desktop, desktop, missing_tools


@pytest.fixture(scope="session")
def tools() -> None:
    """Skip, and say what the machine lacks, where there can be no real desktop."""
    if lacking := missing_tools():
        pytest.skip(f"needs {', '.join(lacking)}")
    compiling = [sys.executable, str(ROOT / "script" / "compile_translations.py")]
    subprocess.run(compiling, check=True, timeout=60)


@pytest.fixture
def real_desktop(tools: None, tmp_path: Path) -> Iterator[Desktop]:  # noqa: ARG001 - tools first
    with desktop(tmp_path) as here:
        yield here


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Function) -> Generator[None, Any, Any]:
    """Tell of a run that failed what was on the screen then."""
    report = yield
    here = item.funcargs.get("real_desktop")
    if report.failed and report.when == "call" and isinstance(here, Desktop):
        report.sections.append(("desktop", here.evidence()))
    return report


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "end_to_end" in str(item.path):
            item.add_marker(pytest.mark.slow)
