"""A real desktop without a screen: X server, window manager, message bus, screen reader."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("screen_reader.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "gdbus")
HANGS_AFTER = 60.0  # seconds, far beyond what anything here takes

Node = dict[str, Any]
PIPED: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}


def missing_tools() -> list[str]:
    """Return what this machine lacks for a run on a real desktop."""
    lacking = [tool for tool in NEEDED if shutil.which(tool) is None]
    if not LAUNCHER.exists():
        lacking.append("at-spi2-core")
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    found = subprocess.run(["/usr/bin/python3", "-c", probe], capture_output=True, check=False)
    return lacking + ([] if found.returncode == 0 else ["gir1.2-atspi-2.0"])


class Desktop:
    """Starts the program, presses keys and reads the accessibility tree."""

    def __init__(self, environment: dict[str, str], reader: subprocess.Popen[str]) -> None:
        self.environment = environment
        self._reader = reader
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self, *arguments: str, **more: str) -> subprocess.Popen[bytes]:
        """Start the program the way a user's launcher would."""
        program = subprocess.Popen(
            [sys.executable, "-m", "kleurrijk_desktop", *arguments],
            env=self.environment | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self._programs.append(program)
        return program

    def keys(self, *names: str) -> None:
        """Press keys one after the other: `Tab`, `ctrl+z`, `3`."""
        self._xdotool("key", "--delay", "40", *names)

    def text(self, text: str) -> None:
        """Type text, one key after the other."""
        self._xdotool("type", "--delay", "15", text)

    def picture(self, file: Path) -> None:
        """Keep a picture of the whole screen, where the machine can make one."""
        if shutil.which("import"):
            subprocess.run(
                ["import", "-window", "root", str(file)], env=self.environment, check=True
            )

    def tree(self) -> list[Node]:
        nodes: list[Node] = self._ask("tree")
        return nodes

    def focused(self) -> Node | None:
        found = self._ask("focused")
        return found[-1] if found else None

    def heard(self) -> list[str]:
        """Return what was announced since the last time."""
        said = self._ask("heard")
        return [str(each) for each in said]

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Return the first true value of a condition; give up where it never comes."""
        give_up = time.monotonic() + HANGS_AFTER
        while time.monotonic() < give_up:
            if value := condition():
                return value
            time.sleep(0.05)
        raise AssertionError(f"never happened: {what}; focused: {self.focused()}")

    def wait_for(self, name: str, role: str = "") -> Node:
        """Wait until something with this in its name is showing."""

        def found() -> Node | None:
            for node in self.tree():
                if name in node["name"] and role in node["role"] and "SHOWING" in node["states"]:
                    return node
            return None

        node: Node = self.wait(found, f"{role} {name!r} on screen")
        return node

    def tab_to(self, name: str, *, backwards: bool = False) -> Node:
        """Press Tab until the focus is on something with this in its name."""
        for _ in range(80):
            node = self.focused()
            if node is not None and name in node["name"]:
                return node
            self.keys("shift+Tab" if backwards else "Tab")
        raise AssertionError(f"Tab never reached {name!r}; focused: {self.focused()}")

    def stop(self) -> None:
        for program in self._programs:
            if program.poll() is None:
                program.send_signal(signal.SIGKILL)
            program.communicate()

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments], env=self.environment, check=True, timeout=HANGS_AFTER
        )

    def _ask(self, command: str) -> Any:
        stdin, stdout = self._reader.stdin, self._reader.stdout
        assert stdin is not None
        assert stdout is not None
        for _ in range(20):
            stdin.write(command + "\n")
            stdin.flush()
            answer = json.loads(stdout.readline())
            if not (isinstance(answer, dict) and "again" in answer):
                return answer
        raise AssertionError("the tree never stood still")


@contextmanager
def desktop(size: str = "1280x900x24") -> Iterator[Desktop]:
    """Put up a desktop and take it down again."""
    environment = _environment()
    with ExitStack() as stack:

        def launch(*command: str, **options: Any) -> subprocess.Popen[Any]:
            told: dict[str, Any] = {"env": environment, "stderr": subprocess.DEVNULL} | options
            process: subprocess.Popen[Any] = stack.enter_context(subprocess.Popen(command, **told))
            stack.callback(process.kill)
            return process

        environment["DISPLAY"] = _x_server(launch, size)
        bus = launch("dbus-daemon", "--session", "--nofork", "--print-address=1", **PIPED)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus.stdout)
        launch(str(LAUNCHER), "--launch-immediately")
        _switch_accessibility_on(environment)
        launch("openbox")
        reader = launch("/usr/bin/python3", "-W", "ignore", str(READER), **PIPED)
        here = Desktop(environment, reader)
        stack.callback(here.stop)
        yield here


def _x_server(launch: Callable[..., subprocess.Popen[Any]], size: str) -> str:
    read, write = os.pipe()
    launch(
        "Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp",
        pass_fds=(write,),
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        return ":" + _first_line(pipe)


def _environment() -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "DBUS_", "LC_", "PYTEST_"))
    }
    kept.pop("WAYLAND_DISPLAY", None)
    return kept | {
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }


def _first_line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


def _switch_accessibility_on(environment: dict[str, str]) -> None:
    subprocess.run(
        [
            "gdbus", "call", "--session", "--dest", "org.a11y.Bus",
            "--object-path", "/org/a11y/bus",
            "--method", "org.freedesktop.DBus.Properties.Set",
            "org.a11y.Status", "IsEnabled", "<true>",
        ],
        env=environment, check=True, capture_output=True, timeout=HANGS_AFTER,
    )  # fmt: skip
