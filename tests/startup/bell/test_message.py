from pathlib import Path

import pytest

from kleurrijk_desktop.startup.bell.message import END, HEARD, LONGEST, TAKEN, Message, written


def heard(*pieces: bytes) -> tuple[Path | None, bytes]:
    message = Message()
    for piece in pieces:
        message.add(piece)
    return message.file, message.answer


@pytest.mark.parametrize("name", ["alles.zip", "données de l'école.db", "\udcff.zip"])
def test_a_file_arrives_in_however_many_pieces(tmp_path: Path, name: str) -> None:
    said = written(tmp_path / name)
    assert heard(said) == heard(*(bytes([each]) for each in said)) == (tmp_path / name, TAKEN)


def test_it_is_known_when_all_is_said(tmp_path: Path) -> None:
    message, said = Message(), written(tmp_path)
    assert [message.add(said[:3]), message.add(said[3:-1]), message.add(said[-1:])] == [
        False,
        False,
        True,
    ]
    assert Message().add(b"x" * LONGEST), "or too much"


def test_a_path_that_is_too_long_is_not_said(tmp_path: Path) -> None:
    longest = tmp_path / ("x" * (LONGEST - len(bytes(tmp_path)) - 2))
    assert heard(written(longest)) == (longest, TAKEN)
    assert written(longest.with_name(longest.name + "x")) == END


@pytest.mark.parametrize("said", [b"", END, b"alles.zip" + END, b"/never/ended.zip", b"/\xff"])
def test_what_makes_no_sense_is_no_file(said: bytes) -> None:
    assert heard(said) == (None, HEARD)
