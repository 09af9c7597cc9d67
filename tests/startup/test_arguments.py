from datetime import date
from pathlib import Path

import pytest

from kleurrijk_desktop import __version__
from kleurrijk_desktop.startup.arguments import early_options, parse

WHOLE_SCORE = (
    *("score", "education", "a.csv", "--organisation", "De Linde", "--kind", "primary-school"),
    *("--size", "small", "--date", "2026-03-31", "--short", "--dry-run", "--json"),
)
COMMANDS = (
    *("check", "preview", "score", "list", "result", "plan", "board", "report", "record", "guide"),
    *("worksheet", "demo", "self-test"),
)


def test_nothing_means_the_window() -> None:
    options = parse([])
    assert options.command is None
    assert options.file is None
    assert options.data is None
    assert options.language is None


@pytest.mark.parametrize("file", ["all.zip", "./backup", "list.db", "/a/b.DB", "dir/list"])
def test_a_file_alone_means_the_window_too(file: str) -> None:
    for given in ([file], ["--data", "d", file], [file, "--language", "de"]):
        options = parse(given)
        assert (options.command, options.file) == (None, Path(file))


@pytest.mark.parametrize(
    "given",
    [
        ["--data", "d", "--language", "de", "list"],
        ["list", "--data", "d", "--language", "de"],
        ["--data", "d", "list", "--language", "de"],
        ["--language=de", "list", "--data=d"],
        ["--data", "x", "list", "--data", "d", "--language", "de"],
    ],
)
def test_common_options_stand_before_or_after_the_command(given: list[str]) -> None:
    for options in (parse(given), early_options(given)):
        assert options.data == Path("d")
        assert options.language == "de"
    assert parse(given).command == "list"


def test_score_takes_everything_of_the_contract() -> None:
    options = parse(WHOLE_SCORE)
    assert options.checklist == "education"
    assert options.answers == Path("a.csv")
    assert options.organisation == "De Linde"
    assert (options.kind, options.size) == ("primary-school", "small")
    assert options.date == date(2026, 3, 31)
    assert options.short
    assert options.dry_run
    assert options.json


@pytest.mark.parametrize(
    "given",
    [
        ["nonsense"],
        ["a.zip", "b.zip"],
        ["a.zip", "--strange"],
        ["--example", "a.zip"],
        ["--a.zip"],
        ["score", "education"],
        ["score", "education", "a.csv"],
        ["score", "education", "a.csv", "--organisation", "x", "--date", "31-03-2026"],
        *(
            ["score", "education", "a.csv", "--organisation", "x", "--date", day]
            for day in ("20260331", "2026-W14-2", "2026-02-29", "9999-12-31", "0001-01-01")
        ),
        ["score", "education", "a.csv", "--organisation", "x", "--size", "huge"],
        ["score", "education", "a.csv", "--org", "x"],
        ["check"],
        ["check", "x", "--strange"],
        ["result"],
        ["plan", "abc"],
        ["plan", "abc", "x.pdf", "--propose", "0"],
        ["plan", "abc", "x.pdf", "--propose", "-1"],
        ["plan", "abc", "x.pdf", "--propose", "six"],
        ["plan", "abc", "x.pdf", "--propose", "³"],
        ["plan", "abc", "x.docx"],
        ["worksheet", "education", "x.PDF.xlsx"],
        ["list", "more"],
        ["list", "--language", "fr"],
        ["list", "--language"],
        ["--data"],
        ["backup"],
        ["restore", ""],
        ["verify", "x"],
        ["list", "--data", ""],
        # not offered before they exist
        *([name] for name in ("export", "import", "network")),
    ],
)
def test_wrong_usage_is_exit_code_2(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    early_options(given)  # never complains itself
    with pytest.raises(SystemExit) as end:
        parse(given)
    assert end.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: kleurrijk")


def test_the_version_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"KleurRijk {__version__}\n"


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["--help"])
    assert end.value.code == 0
    out = capsys.readouterr().out
    for command in COMMANDS:
        assert f"\n    {command} " in out
    assert "--data DIR" in out
    assert "--language {nl,de,en}" in out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse([command, "--help"])
    assert end.value.code == 0
    assert f"usage: kleurrijk {command}" in capsys.readouterr().out
