"""A display of our own, so that nothing else is drawn on it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display(*, offscreen: bool) -> Iterator[dict[str, str]]:
    """Yield what to add to the environment; without Xvfb the display that is there is used."""
    if offscreen:
        yield {"QT_QPA_PLATFORM": "offscreen"}
    elif shutil.which("Xvfb") is None:
        yield {}
    else:
        with _x_server() as name:
            yield {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}


@contextmanager
def _x_server() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield ":" + pipe.readline().strip()
    finally:
        server.terminate()
        server.wait()
