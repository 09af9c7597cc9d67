"""The sample checklist and registries, and what every test asks of a fault."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, Problem
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files.reading import (
    ReadChecklist,
    parse_checklist,
    read_checklist,
)
from kleurrijk_desktop.storage.checklist_files.registries import read_registries

HERE = Path(__file__).parent
VALID = HERE / "valid" / "checklist.yaml"
REGISTRIES = HERE / "registries"


@cache
def registries() -> Registries:
    return read_registries(REGISTRIES)


@cache
def valid() -> ReadChecklist:
    return read_checklist(VALID, registries(), "checklist.yaml")


def changed(old: str, new: str) -> ReadChecklist:
    """Return the sample with one piece of its text replaced."""
    text = VALID.read_text("utf-8")
    assert old in text
    return parse_checklist(text.replace(old, new, 1).encode(), registries(), "checklist.yaml")


def problems_of(call: Callable[[], object]) -> list[Problem]:
    """Return the problems that a call raises."""
    with pytest.raises(InputFault) as caught:
        call()
    return list(caught.value.problems)


def codes_of(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]
