"""A real desktop without a screen: X server, window manager, message bus, screen reader."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Any, TypeVar

from tests.end_to_end.reader import Node, Reader, kill_with_children

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("screen_reader.py")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "gdbus")
HANGS_AFTER = 30.0  # seconds, far beyond what anything here takes

T = TypeVar("T")
QUIET: dict[str, Any] = {
    "stdout": subprocess.DEVNULL,
    "stderr": subprocess.DEVNULL,
    "start_new_session": True,
}
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
    """Starts the program, presses keys and hears what a screen reader hears."""

    def __init__(self, folder: Path, environment: dict[str, str], reader: Reader) -> None:
        self.folder = folder
        self.environment = environment
        self.reader = reader
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(
        self, *arguments: str, root: Path = ROOT, inside: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        """Start the program the way a user's launcher would, from a checkout."""
        return self.run("-m", "kleurrijk_desktop", *arguments, root=root, inside=inside)

    def run(
        self, *arguments: str, root: Path = ROOT, inside: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        """Start Python on this desktop, perhaps by another command, which becomes it."""
        program = subprocess.Popen(
            [*inside, sys.executable, *arguments],
            env=self.environment | {"PYTHONPATH": str(root)},
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self._programs.append(program)
        return program

    def ended(self, program: subprocess.Popen[bytes]) -> tuple[int, str]:
        """Wait for the end of a program; return its exit code and what it wrote."""
        written, _ = program.communicate(timeout=HANGS_AFTER)
        self._programs.remove(program)
        return program.returncode, written.decode()

    def keys(self, *names: str) -> None:
        """Press keys one after the other: `Tab`, `ctrl+z`, `3`."""
        self._xdotool("key", "--delay", "25", *names)

    def text(self, text: str) -> None:
        """Type text, one key after the other."""
        self._xdotool("type", "--delay", "8", "--", text)

    def evidence(self) -> str:
        """Keep a picture of the screen; say where, and what was heard."""
        picture = self.folder / "desktop.png"
        keep_picture(self, picture)
        return f"focused: {self.reader.focused()}\nheard: {self.reader.said}\npicture: {picture}"

    def wait(self, condition: Callable[[], T], what: str) -> T:
        """Return the first true value of a condition; give up where it never comes."""
        give_up = time.monotonic() + HANGS_AFTER
        while (begun := time.monotonic()) < give_up:
            if value := condition():
                return value
            self._check_programs(what)
            # As long as the question took: who asks all the time keeps the program from its work.
            time.sleep(max(0.03, time.monotonic() - begun))
        raise AssertionError(f"never happened: {what}; focused: {self.reader.focused()}")

    def wait_for(self, name: str, role: str = "") -> Node:
        """Wait until something with these in its name and its role is showing."""
        node = self.wait(lambda: self.reader.find(name, role), f"{role} {name!r} on screen")
        assert node is not None
        return node

    def wait_for_focus(self, name: str, role: str = "") -> Node:
        """Wait until the focus is on something with these in its name and its role."""

        def there() -> Node | None:
            node = self.reader.focused()
            fits = node is not None and name in node["name"] and role in node["role"]
            return node if fits else None

        node = self.wait(there, f"the focus on {role} {name!r}")
        assert node is not None
        return node

    def hear(self, words: str) -> str:
        """Wait until something with these words was announced; forget what was before it."""
        sentence = self.wait(lambda: self.reader.heard(words), f"announced: {words!r}")
        assert sentence is not None
        return sentence

    def tab(self, *, backwards: bool = False) -> Node:
        """Press Tab and return what got the focus."""
        self.reader.turns()
        self.keys("shift+Tab" if backwards else "Tab")
        self.wait(
            lambda: any(each["kind"] == "focused" and each["on"] for each in self.reader.turns()),
            "Tab moved the focus",
        )
        node = self.wait(self.reader.focused, "something has the focus")
        assert node is not None
        return node

    def tab_to(self, name: str, role: str = "", *, backwards: bool = False) -> Node:
        """Press Tab until the focus is on something with these in its name and its role."""
        node = self.reader.focused()
        for _ in range(60):
            if node is not None and name in node["name"] and role in node["role"]:
                return node
            node = self.tab(backwards=backwards)
        raise AssertionError(f"Tab never reached {role} {name!r}; focused: {node}")

    def read_afresh(self) -> None:
        """Let the screen reader begin again; it learns what has the focus when that moves."""
        self.reader.begin_afresh()
        self.tab()
        self.tab(backwards=True)

    def stop(self) -> None:
        for program in self._programs:
            if program.poll() is None:
                program.send_signal(signal.SIGKILL)
            program.communicate()

    def _check_programs(self, what: str) -> None:
        for program in self._programs:
            if program.poll() is not None:
                code, written = self.ended(program)
                raise AssertionError(f"ended with {code} before {what}: {written}")

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments], env=self.environment, check=True, timeout=HANGS_AFTER
        )


def keep_picture(here: Desktop, file: Path) -> None:
    """Keep a picture of the screen, where the machine can."""
    if shutil.which("import"):
        command = ["import", "-window", "root", str(file)]
        subprocess.run(command, env=here.environment, check=True, timeout=HANGS_AFTER)


@contextmanager
def desktop(folder: Path, size: str = "1280x900x24") -> Iterator[Desktop]:
    """Put up a desktop with a folder for its user, and take it down again."""
    environment = _environment(folder)
    with ExitStack() as stack:

        def launch(*command: str, **options: Any) -> subprocess.Popen[Any]:
            process: subprocess.Popen[Any] = subprocess.Popen(
                command, env=environment, **QUIET | options
            )
            stack.enter_context(process)
            stack.callback(kill_with_children, process)
            return process

        environment["DISPLAY"] = _x_server(launch, size)
        bus = launch("dbus-daemon", "--session", "--nofork", "--print-address=1", **PIPED)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus.stdout)
        launch(str(LAUNCHER), "--launch-immediately")
        _switch_accessibility_on(environment)
        launch("openbox")
        reading = ("/usr/bin/python3", "-W", "ignore", str(READER))
        here = Desktop(folder, environment, Reader(partial(launch, *reading, **PIPED)))
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


def _environment(home: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "DBUS_", "LC_", "PYTEST_"))
    }
    kept.pop("WAYLAND_DISPLAY", None)
    return kept | {
        "HOME": str(home),
        "LANG": "C.UTF-8",
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
