"""The walk of the accessibility tree finds what it is there for."""

from pathlib import Path

import pytest

from tests.end_to_end.accessibility import faults, foreign
from tests.end_to_end.desktop import Desktop


def test_planted_faults_are_found(real_desktop: Desktop) -> None:
    real_desktop.run(str(Path(__file__).with_name("planted.py")))
    real_desktop.wait_for("A name", "button")
    tree = real_desktop.reader.tree()
    assert faults(tree) == {
        "nameless": [("push button", "")],
        "shapeless": [("filler", "Shapeless")],
        "too small": [("push button", "Small")],
        "twins": [("push button", "Twin"), ("push button", "Twin")],
        "unlabelled": [("text", "Unlabelled")],
        "ungrouped": [("radio button", "Ungrouped")],
        "stuck": [("push button", "Stuck")],
    }
    assert foreign(tree, "en") == ["Vreemd"]
    told = {}
    for name, words in (("Silent", "Done in silence"), ("Loud", "Done aloud")):
        real_desktop.tab_to(name, "button")
        real_desktop.reader.turns()
        real_desktop.keys("space")
        real_desktop.wait_for(words, "label")
        marked = [turn["name"] for turn in real_desktop.reader.turns() if turn["kind"] == "checked"]
        told[name] = (real_desktop.reader.heard(words), marked)
    assert told == {"Silent": (None, []), "Loud": ("Done aloud", ["Box"])}


def test_a_program_that_breaks_down_ends_the_wait(real_desktop: Desktop) -> None:
    real_desktop.run("-c", "raise SystemExit('broken')")
    with pytest.raises(AssertionError, match="broken"):
        real_desktop.wait_for("A window")
