import json
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.settings_file import Settings, read_settings, write_settings
from tests.storage.listing import names_in
from tests.storage.problems import expect_world

CHOSEN = Settings(
    language="de",
    content_language="tr",
    appearance="dark",
    text_size=150,
    number_keys=False,
    auto_advance=True,
    reduced_motion=True,
    question_list=False,
    last_organisation="org-1",
    database_known=True,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the place of a settings file that is not there yet."""
    return tmp_path / "settings.json"


def codes(file: Path) -> list[str]:
    return [problem.code for problem in read_settings(file).problems]


def test_without_a_file_all_is_as_usual(file: Path) -> None:
    read = read_settings(file)
    assert (read.settings, read.problems) == (Settings(), ())
    assert not file.exists()


def test_what_was_written_is_read(file: Path) -> None:
    write_settings(file, CHOSEN)
    assert read_settings(file).settings == CHOSEN
    assert names_in(file.parent) == [file.name]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe{}",
        b"\x00" * 100,
        b'{"language": "nl"',
        b"[" * 100_000,
        b'{"language": "\\ud800"}',
        b'{"x": "' + b"x" * (1 << 20) + b'"}',
    ],
)
def test_a_broken_file_is_set_aside(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    read = read_settings(file)
    assert read.settings == Settings(database_known=True)
    assert [problem.code for problem in read.problems] == ["settings-broken"]
    assert (file.parent / "settings.json.broken").read_bytes() == content
    assert codes(file) == []


def test_a_broken_file_never_makes_a_missing_database_look_new(file: Path) -> None:
    file.write_bytes(b'{"database_known": true, "language": ')
    assert read_settings(file).settings.database_known
    assert read_settings(file).settings.database_known, "not at the next start either"


def test_a_broken_file_may_still_tell_that_there_was_no_database(file: Path) -> None:
    file.write_bytes(b'{"language": "nl", "database_known": false, "text_si')
    assert not read_settings(file).settings.database_known


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("language", 7),
        ("language", []),
        ("content_language", ""),
        ("content_language", "x" * 200),
        ("appearance", "pink"),
        ("appearance", {}),
        ("text_size", 79),
        ("text_size", 251),
        ("text_size", 100.0),
        ("text_size", True),
        ("number_keys", 1),
        ("auto_advance", "no"),
        ("reduced_motion", 0),
        ("question_list", "no"),
        ("last_organisation", 5),
        ("database_known", "yes"),
        ("database_known", None),
    ],
)
def test_one_wrong_value_spoils_no_other(file: Path, name: str, value: object) -> None:
    write_settings(file, CHOSEN)
    form = json.loads(file.read_text("utf-8"))
    form[name] = value
    file.write_text(json.dumps(form), "utf-8")
    read = read_settings(file)
    assert [(each.code, each.parameters["name"]) for each in read.problems] == [
        ("setting-unusable", name)
    ]
    for other in form:
        expected = Settings(database_known=True) if other == name else CHOSEN
        assert getattr(read.settings, other) == getattr(expected, other)


def test_settings_of_a_newer_version_survive(file: Path) -> None:
    file.write_text('{"language": "nl", "projector": {"screen": 2}}', "utf-8")
    settings = read_settings(file).settings
    write_settings(file, settings)
    assert json.loads(file.read_text("utf-8"))["projector"] == {"screen": 2}
    assert read_settings(file).settings == settings


def test_a_byte_order_mark_is_no_fault(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbf{"language": "nl"}')
    assert read_settings(file).settings.language == "nl"
    assert codes(file) == []


def test_a_folder_in_its_place_is_said(file: Path) -> None:
    file.mkdir()
    with expect_world("not-a-file"):
        read_settings(file)
