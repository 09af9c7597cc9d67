import json
from io import StringIO
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.console import Console, printable


def test_control_characters_never_reach_the_terminal() -> None:
    out, err = StringIO(), StringIO()
    console = Console(out, err)
    console.say("De \x1b[31mLinde\r\n\x9b\tzwart")
    console.complain("a\x00b")
    assert out.getvalue() == "De \\x1b[31mLinde\\x0d\\x0a\\x9b\tzwart\n"
    assert err.getvalue() == "a\\x00b\n"


def test_a_document_is_json_with_readable_letters() -> None:
    out = StringIO()
    Console(out, StringIO()).document({"name": "Café \x1b\n"})
    assert json.loads(out.getvalue()) == {"name": "Café \x1b\n"}
    assert "Café" in out.getvalue()
    assert "\x1b" not in out.getvalue()


def test_a_full_disk_is_the_machines_fault() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no device that is always full")
    with open("/dev/full", "w", buffering=1) as full, pytest.raises(WorldFault) as caught:  # noqa: PTH123
        Console(full, StringIO()).say("x" * 100_000)
    assert caught.value.problems[0].code == "output-not-written"


def test_a_file_name_in_another_encoding_is_shown_as_well_as_can_be() -> None:
    assert printable("caf\udcc3\udca9") == "café"
    assert printable("caf\udce9") == "caf\\xe9"
    assert printable("\ud83d") == "\ud83d"
