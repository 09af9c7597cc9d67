"""Runs the real program and says when its first frame and its start screen are painted.

The program knows nothing of this. Its own modules are loaded before Qt's here too, as when it is
started by its name: those that come after it take longer.
"""

import sys

from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.startup.main import main


def _run() -> int:
    with nothing_collected():  # as the program itself loads Qt
        from tests.benchmarks.opening import watch_opening

        application = watch_opening()
    code = main(sys.argv[1:])
    del application
    return code


sys.exit(_run())
