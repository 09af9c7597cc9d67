"""The database thread: order, threads, faults, the end."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.problems import KleurRijkError, fault, world_fault
from kleurrijk_desktop.ui.tasks import BUSY_WAITS, Tasks


@dataclass
class PlainServices:
    """As much of the services as these tests need: nothing of a database."""

    log: list[object] = field(default_factory=list)


@dataclass
class Bench:
    """Tasks with everything that they told, in order."""

    services: PlainServices = field(default_factory=PlainServices)
    told: list[object] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    opening: list[Exception] = field(default_factory=list)
    tasks: Tasks = field(init=False)

    def __post_init__(self) -> None:
        self.tasks = Tasks(self.open, dispose=self.dispose, wait=self.waits.append)  # type: ignore[arg-type]
        self.tasks.opened.connect(lambda: self.told.append("opened"))
        self.tasks.open_failed.connect(lambda error: self.told.append(("open failed", str(error))))
        self.tasks.trouble.connect(lambda error: self.told.append(("trouble", str(error))))

    def open(self) -> PlainServices:
        self.services.log.append(("open", threading.current_thread().name))
        if self.opening:
            raise self.opening.pop(0)
        return self.services

    def dispose(self, services: object) -> None:
        assert services is self.services
        self.services.log.append(("dispose", threading.current_thread().name))

    def run(self, use_case: Any, **more: Any) -> None:
        self.tasks.run(use_case, lambda result: self.told.append(("done", result)), **more)


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[Bench]:  # noqa: ARG001 - an event loop
    made = Bench()
    yield made
    assert made.tasks.close()


def raising(error: Exception) -> Callable[[Any], object]:
    def use_case(_: object) -> object:
        raise error

    return use_case


def test_work_happens_on_one_other_thread_and_is_reported_here_in_order(
    bench: Bench, qtbot: QtBot
) -> None:
    threads: list[tuple[int, str, str]] = []
    for number in range(50):
        bench.tasks.run(
            lambda _, number=number: (number, threading.current_thread().name),
            lambda result: threads.append((*result, threading.current_thread().name)),
        )
    assert bench.tasks.pending() == 50
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    here = threading.current_thread().name
    assert threads == [(number, "database", here) for number in range(50)]
    assert bench.tasks.pending() == 0
    assert bench.services.log == [("open", "database")]


def test_services_are_there_before_the_first_result(bench: Bench, qtbot: QtBot) -> None:
    bench.run(lambda services: services is bench.services)
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert bench.told == ["opened", ("done", True)]


def test_faults_go_to_failed_or_else_to_trouble(bench: Bench, qtbot: QtBot) -> None:
    taken: list[KleurRijkError] = []
    bench.run(raising(fault("organisation-nameless")), failed=taken.append)
    bench.run(raising(world_fault("disk-full")))
    bench.run(lambda _: "after")
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert [str(error) for error in taken] == ["organisation-nameless"]
    assert bench.told == ["opened", ("trouble", "disk-full"), ("done", "after")]


def test_a_busy_file_is_tried_again_and_then_told(bench: Bench, qtbot: QtBot) -> None:
    tries = {"soon": 0}

    def free_at_the_third_try(_: object) -> str:
        tries["soon"] += 1
        if tries["soon"] < 3:
            raise world_fault("file-busy")
        return "written"

    bench.run(free_at_the_third_try)
    bench.run(raising(world_fault("file-busy")))
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert bench.told == ["opened", ("done", "written"), ("trouble", "file-busy")]
    assert bench.waits == [*BUSY_WAITS[:2], *BUSY_WAITS]
    assert sum(BUSY_WAITS) == pytest.approx(3)


def test_other_faults_of_the_machine_are_not_tried_again(bench: Bench, qtbot: QtBot) -> None:
    bench.run(raising(world_fault("disk-full")))
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert bench.waits == []


def test_our_own_fault_reaches_the_hook_here_and_the_work_goes_on(
    bench: Bench, qtbot: QtBot
) -> None:
    crashed: list[str] = []
    bench.run(raising(ZeroDivisionError("use case")), crashed=lambda: crashed.append("told"))
    bench.run(lambda _: "after")
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert [str(value) for _kind, value, _trace in caught] == ["use case"]
    assert crashed == ["told"]
    assert bench.told == ["opened", ("done", "after")]


@pytest.mark.parametrize("use_case", [lambda _: 1, raising(fault("x"))])
def test_a_callback_that_breaks_reaches_the_hook_and_the_next_is_still_told(
    bench: Bench, qtbot: QtBot, use_case: Any
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("callback")

    bench.tasks.run(use_case, broken, broken)
    bench.run(lambda _: "after")
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert [str(value) for _kind, value, _trace in caught] == ["callback"]
    assert bench.told == ["opened", ("done", "after")]
    assert bench.tasks.pending() == 0


def test_a_result_for_a_deleted_owner_is_dropped(bench: Bench, qtbot: QtBot) -> None:
    owner, deleted = QObject(bench.tasks), QObject(bench.tasks)
    bench.run(lambda _: "kept", owner=owner)
    bench.run(lambda _: "lost", owner=deleted)
    bench.run(raising(fault("lost-too")), owner=deleted)
    with qtbot.waitSignal(deleted.destroyed):
        deleted.deleteLater()
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert bench.told == ["opened", ("done", "kept")]


def test_opening_can_be_tried_again_and_what_was_asked_for_waits(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.opening = [world_fault("disk-full")]
    bench.run(lambda _: "asked before")
    with qtbot.waitSignal(bench.tasks.open_failed):
        bench.tasks.start()
    assert bench.tasks.pending() == 1
    with qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert bench.told == [("open failed", "disk-full"), "opened", ("done", "asked before")]


def test_opening_can_be_tried_again_from_within_the_signal(bench: Bench, qtbot: QtBot) -> None:
    bench.opening = [world_fault("disk-full")] * 20
    bench.tasks.open_failed.connect(lambda _error: bench.tasks.start())
    with qtbot.waitSignal(bench.tasks.opened):
        bench.tasks.start()
    assert bench.told.count(("open failed", "disk-full")) == 20


def test_a_broken_opening_reaches_the_hook(bench: Bench, qtbot: QtBot) -> None:
    bench.opening = [ZeroDivisionError("opening")]
    with qtbot.captureExceptions() as caught:
        bench.tasks.start()
        qtbot.waitUntil(lambda: bool(caught))
    assert [str(value) for _kind, value, _trace in caught] == ["opening"]
    assert bench.told == []


@pytest.mark.usefixtures("qapp")
def test_closing_finishes_reports_and_disposes() -> None:
    bench = Bench()
    gate = threading.Event()
    bench.tasks.start()
    bench.run(lambda _: gate.wait(30))
    bench.run(lambda _: "last")
    assert not bench.tasks.close(timeout_ms=1)
    gate.set()
    assert bench.tasks.close()
    assert bench.told == ["opened", ("done", True), ("done", "last")]
    assert bench.services.log == [("open", "database"), ("dispose", "database")]
    assert bench.tasks.close()
    with pytest.raises(RuntimeError):
        bench.run(lambda _: "too late")


@pytest.mark.usefixtures("qapp")
def test_closing_what_was_never_opened() -> None:
    bench = Bench()
    bench.run(lambda _: "never")
    assert bench.tasks.close()
    assert bench.tasks.pending() == 0
    assert bench.told == []


@pytest.mark.usefixtures("qapp")
def test_trouble_while_disposing_is_told() -> None:
    bench = Bench()
    tasks = Tasks(bench.open, dispose=raising(world_fault("disk-full")))  # type: ignore[arg-type]
    tasks.trouble.connect(lambda error: bench.told.append(str(error)))
    tasks.start()
    assert tasks.close()
    assert bench.told == ["disk-full"]


def test_slow_work_is_told_once_and_quick_work_never(bench: Bench, qtbot: QtBot) -> None:
    gate = threading.Event()
    bench.tasks.slow.connect(lambda: bench.told.append("slow"))
    bench.tasks.slow.connect(gate.set)
    bench.run(lambda _: gate.wait(30))
    with qtbot.waitSignal(bench.tasks.idle, timeout=30_000):
        bench.tasks.start()
    assert bench.told == ["opened", "slow", ("done", True)]


def test_only_the_interface_thread_may_ask(bench: Bench, qtbot: QtBot) -> None:
    bench.run(lambda _: bench.run(lambda _: "nested"))
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(bench.tasks.idle):
        bench.tasks.start()
    assert [kind for kind, _value, _trace in caught] == [RuntimeError]


def test_a_page_that_is_still_being_built_asks_in_vain_after_the_end(bench: Bench) -> None:
    bench.tasks.start()
    assert bench.tasks.close()
    told = list(bench.told)
    bench.run(lambda _services: 1, owner=bench.tasks)
    assert bench.tasks.pending() == 0
    assert bench.told == told
