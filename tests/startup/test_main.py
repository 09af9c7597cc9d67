import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kleurrijk_desktop import __version__
from kleurrijk_desktop.startup.main import main
from tests.startup.conftest import Run
from tests.startup.processes import environment, kleurrijk, python

LANGUAGES = ["nl", "de"]


def test_the_version_and_the_help_are_answers() -> None:
    version, shown = kleurrijk("--version"), kleurrijk("--help", "--language", "en")
    assert (version.code, version.out, version.err) == (0, f"KleurRijk {__version__}\n", "")
    assert (shown.code, shown.err) == (0, "")
    assert "usage: kleurrijk" in shown.out


def test_wrong_usage_is_told_beside_the_answer() -> None:
    ended = kleurrijk("list", "--strange")
    assert (ended.code, ended.out) == (2, "")
    assert "--strange" in ended.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_speaks_the_language_that_is_asked_for(language: str) -> None:
    english = kleurrijk("score", "--help", "--language", "en").out
    asked = kleurrijk("--language", language, "score", "--help").out
    of_system = kleurrijk("score", "--help", env=environment(LANG=f"{language}_XX.UTF-8")).out
    assert asked == of_system != english
    for words in ("usage:", "options:", "show this help message", "positional arguments"):
        assert words in english
        assert words not in asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_settings_decide_where_no_option_does(
    run: Run, capsys: pytest.CaptureFixture[str], data: Path, language: str
) -> None:
    run("list")
    settings = data / "settings.json"
    kept = json.loads(settings.read_text(encoding="utf-8"))
    settings.write_text(json.dumps({**kept, "language": language}), encoding="utf-8")
    assert main(["list", "--data", str(data)]) == 0
    chosen = capsys.readouterr().out
    assert main(["list", "--data", str(data), "--language", language]) == 0
    assert chosen == capsys.readouterr().out
    assert chosen != run("list").out


@pytest.mark.parametrize("name", ["C", "POSIX", "", "xx_YY", "en-US", "@"])
def test_an_unknown_locale_is_no_obstacle(name: str, tmp_path: Path) -> None:
    env = environment(LANG=name, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    ended = kleurrijk("list", "--data", tmp_path / "é", env=env)
    assert ended.code == 0
    assert ended.out == "There are no assessments yet.\n"
    assert ended.err.endswith("é\n")


def test_the_output_is_utf_8_in_the_c_locale(tmp_path: Path, answers: Path) -> None:
    env = environment(LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    options = ("--organisation", "Café Łódź 🙂", "--data", tmp_path / "data")
    ended = kleurrijk("score", "education", answers, *options, env=env)
    assert ended.code == 0
    assert ended.out.startswith("Café Łódź 🙂 · ")
    listed = kleurrijk("list", "--json", "--data", tmp_path / "data", env=env)
    assert json.loads(listed.out)["assessments"][0]["organisation"] == "Café Łódź 🙂"


@pytest.mark.skipif(os.name != "posix", reason="other systems name files in Unicode")
def test_a_file_name_that_is_no_text_is_shown_as_codes(tmp_path: Path) -> None:
    strange = os.fsdecode(b"\xff.csv")
    ended = kleurrijk(
        "score", "education", strange, "--organisation", "x", "--data", tmp_path / "data"
    )
    assert ended.code == 1
    assert "\\xff.csv" in ended.err
    unreadable = os.fsdecode(b"Caf\xe9")
    assert kleurrijk("score", "education", "x.csv", "--organisation", unreadable).code == 2


@pytest.mark.skipif(os.name != "posix", reason="pipes break otherwise elsewhere")
def test_a_reader_that_leaves_is_told_nothing(process: Run, data: Path) -> None:
    process("list")
    for command in (["list", "--json"], ["--help"]):
        reads, writes = os.pipe()
        os.close(reads)
        child = subprocess.run(
            [sys.executable, "-m", "kleurrijk_desktop", "--data", str(data), *command],
            stdout=writes,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
        os.close(writes)
        assert child.stderr == b""
        assert child.returncode in {0, 141}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_answer_that_cannot_be_written_is_the_machines_fault(process: Run, data: Path) -> None:
    process("list")
    with Path("/dev/full").open("wb") as full:
        child = subprocess.run(
            [sys.executable, "-m", "kleurrijk_desktop", "--data", str(data), "list", "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert child.returncode == 3
    assert child.stderr.count(b"\n") == 1


INTERRUPTED = """
import os, signal, sys
from kleurrijk_desktop.startup import commands, main
signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests may ignore it
class Slow:
    def run(self, options, around):
        os.kill(os.getpid(), signal.SIGINT)
main.command_named = lambda name: Slow()
sys.exit(main.main(["list", "--data", sys.argv[1]]))
"""

BREAKS = """
import sys
from kleurrijk_desktop.startup import main
class Broken:
    def run(self, options, around):
        around.console.say("half")
        raise LookupError("Jan Geheim")
main.command_named = lambda name: Broken()
sys.exit(main.main(["list", "--data", sys.argv[1]]))
"""


def test_an_interrupted_command_ends_quietly(data: Path) -> None:
    ended = python(INTERRUPTED, data)
    assert (ended.code, ended.out, ended.err) == (130, "", "")


def test_our_own_fault_goes_to_the_log(data: Path) -> None:
    ended = python(BREAKS, data)
    assert ended.code == 3
    assert ended.out == "half\n"
    assert len(ended.complaints) == 1
    assert str(data / "log" / "kleurrijk.log") in ended.err
    text = (data / "log" / "kleurrijk.log").read_text(encoding="utf-8")
    assert "LookupError" in text
    assert "Jan Geheim" not in text


def test_settings_that_are_broken_are_said_and_kept_aside(process: Run, data: Path) -> None:
    process("list")
    (data / "settings.json").write_text("{ not json")
    ended = process("list", "--json")
    assert ended.code == 0
    assert json.loads(ended.out) == {"assessments": []}
    assert len(ended.complaints) == 1
    assert (data / "settings.json.broken").read_text() == "{ not json"


def test_the_settings_of_another_program_are_never_touched(process: Run, data: Path) -> None:
    data.mkdir()
    (data / "settings.json").write_text("{ // of an editor")
    (data / "main.c").write_text("int main;")
    ended = process("list")
    assert ended.code == 3
    assert "main.c" in ended.err
    assert sorted(file.name for file in data.iterdir()) == ["main.c", "settings.json"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_one_sentence_says_so(data: Path) -> None:
    env = environment(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    ended = kleurrijk("--data", data, env=env)
    assert (ended.code, ended.out) == (3, "")
    assert len(ended.complaints) == 1
    assert not data.exists()
