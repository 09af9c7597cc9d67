"""Whether a window can appear at all."""

import sys
from collections.abc import Mapping

from kleurrijk_desktop.domain.problems import world_fault

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def check_display(environment: Mapping[str, str]) -> None:
    """Say that there is no display, which Qt would say by aborting.

    Raises:
        WorldFault: this is Linux and no variable of the environment names a display.
    """
    if sys.platform.startswith("linux") and not any(map(environment.get, DISPLAYS)):
        raise world_fault("no-display")
