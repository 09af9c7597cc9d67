"""Trying every part of the program once, in a folder of its own that is thrown away."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.startup.logs import technical_name
from kleurrijk_desktop.startup.self_test_parts import (
    NotAsItShouldBe,
    draw_a_window,
    load_fonts,
    name_libraries,
    speak_languages,
    try_sqlite,
)
from kleurrijk_desktop.startup.self_test_round import Round
from kleurrijk_desktop.translation import N_


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the program: its key for programs, its name for people, and how to try it.

    `attempt` returns what it found; any exception means that the part does not work.
    """

    key: str
    name: str
    attempt: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a step; `found` is a version, a count or the technical name of a fault."""

    step: Step
    works: bool
    found: str


def steps(folder: Path) -> tuple[Step, ...]:
    """Return every part to try, in an order in which each rests on those before it.

    Args:
        folder: an empty folder; the database and the PDF are made in it.
    """
    whole = Round(folder)
    return (
        Step("libraries", N_("The libraries are there"), name_libraries),
        Step("sqlite", N_("SQLite is new enough"), try_sqlite),
        Step("translations", N_("The program speaks its languages"), speak_languages),
        Step("checklists", N_("The checklists can be read"), whole.read_checklists),
        Step("database", N_("A database can be made and opened"), whole.make_database),
        Step("score", N_("Answers give a result"), whole.score),
        Step("result", N_("A kept result stays the same"), whole.read_back),
        Step("fonts", N_("The fonts for printing are there"), load_fonts),
        Step("plan", N_("A plan can be printed"), whole.print_plan),
        Step("window", N_("A window can be drawn"), draw_a_window),
    )


def attempt(step: Step) -> Outcome:
    """Try one part."""
    try:
        return Outcome(step, works=True, found=step.attempt())
    except NotAsItShouldBe as outcome:
        return Outcome(step, works=False, found=str(outcome))
    except Exception as error:  # noqa: BLE001 - whatever it is, this part does not work
        return Outcome(step, works=False, found=technical_name(error))


def attempt_all(folder: Path) -> Iterator[Outcome]:
    """Try every part, also after one that does not work."""
    return map(attempt, steps(folder))
