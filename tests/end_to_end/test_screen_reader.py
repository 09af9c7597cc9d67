"""The walk of the accessibility tree finds what it is there for."""

import subprocess
import sys
from pathlib import Path

from tests.end_to_end.accessibility import nameless
from tests.end_to_end.desktop import Desktop


def test_a_planted_nameless_button_is_found(real_desktop: Desktop) -> None:
    planted = Path(__file__).with_name("planted.py")
    with subprocess.Popen([sys.executable, str(planted)], env=real_desktop.environment) as program:
        real_desktop.wait_for("A name", "button")
        found = nameless(real_desktop.tree())
        program.kill()
    assert [(node["role"], node["name"]) for node in found] == [("push button", "")]
