import json
from pathlib import Path

from kleurrijk_desktop import __version__
from kleurrijk_desktop.startup.self_test import Step, attempt
from kleurrijk_desktop.startup.self_test_parts import NotAsItShouldBe
from tests.startup.conftest import Run
from tests.startup.processes import environment, kleurrijk

STEPS = [
    *("libraries", "sqlite", "translations", "checklists", "database", "score", "result"),
    *("fonts", "plan", "window"),
]


def test_every_part_works_here(process: Run, data: Path) -> None:
    ended = process("self-test", "--json")
    document = json.loads(ended.out)
    assert set(document) == {"version", "works", "steps"}
    assert document["version"] == __version__
    assert [step["step"] for step in document["steps"]] == STEPS
    assert {step["step"]: step["found"] for step in document["steps"] if not step["works"]} == {}
    assert document["works"] is True
    assert ended.code == 0
    assert not data.exists()


def test_people_read_one_line_per_part_even_where_there_is_no_font(tmp_path: Path) -> None:
    nowhere, settings = tmp_path / "fonts", tmp_path / "fonts.conf"
    nowhere.mkdir()
    settings.write_text("<fontconfig></fontconfig>", "ascii")
    without = environment(QT_QPA_FONTDIR=str(nowhere), FONTCONFIG_FILE=str(settings))
    ended = kleurrijk("self-test", "--data", tmp_path / "data", "--language", "en", env=without)
    assert ended.code == 0
    assert len(ended.out.splitlines()) == len(STEPS) + 1
    assert ended.out.endswith("\nEverything works.\n")


def test_a_part_that_does_not_work_is_named_without_a_traceback() -> None:
    def breaks() -> str:
        raise OSError(13, "/home/jan/fonts")

    def falls_short() -> str:
        raise NotAsItShouldBe("3.36")

    broken, short = (attempt(Step("x", "X", act)) for act in (breaks, falls_short))
    assert not broken.works
    assert broken.found == "PermissionError 13"
    assert not short.works
    assert short.found == "3.36"
