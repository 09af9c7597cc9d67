"""Asks a screen reader, which runs under the system's Python, what it got."""

import json
import os
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress
from typing import Any

Node = dict[str, Any]
ATTEMPTS = 20  # a tree that changes while it is walked is walked again


class Reader:
    """What a screen reader was told, and what it finds when it looks around."""

    def __init__(self, start: Callable[[], subprocess.Popen[str]]) -> None:
        self.said: list[str] = []
        self._start = start
        self._process = start()

    def tree(self) -> list[Node]:
        nodes: list[Node] = self._ask("tree")
        return nodes

    def find(self, name: str, role: str = "") -> Node | None:
        """Return the first thing on the screen with these in its name and its role."""
        found = self._ask("find", name, role)
        return found[0] if found else None

    def focused(self) -> Node | None:
        found = self._ask("focused")
        return found[0] if found else None

    def turns(self) -> list[Node]:
        """Return what got or lost the focus or a mark since the last time."""
        told: list[Node] = self._ask("turns")
        return told

    def heard(self, words: str) -> str | None:
        """Return what was announced with these words; forget it and what was before it."""
        told = self.heard_until(words)
        return told[-1] if told else None

    def heard_until(self, words: str) -> list[str]:
        """Return all that was announced up to these words, and forget it; nothing before them."""
        self.said += [each["sentence"] for each in self._ask("heard")]
        for place, sentence in enumerate(self.said):
            if words in sentence:
                told, self.said = self.said[: place + 1], self.said[place + 1 :]
                return told
        return []

    def forget(self) -> None:
        """Forget what was announced so far."""
        self._ask("heard")
        self.said.clear()

    def begin_afresh(self) -> None:
        """Forget all that was told before."""
        kill_with_children(self._process)
        self._process = self._start()

    def _ask(self, *question: str) -> Any:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        for _ in range(ATTEMPTS):
            stdin.write(json.dumps(question) + "\n")
            stdin.flush()
            answer = json.loads(stdout.readline())
            if not (isinstance(answer, dict) and "again" in answer):
                return answer
        raise AssertionError("the tree never stood still")


def kill_with_children(process: subprocess.Popen[Any]) -> None:
    """End a process that leads a group of its own, and what it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
