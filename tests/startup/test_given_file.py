import os
import zipfile
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError
from kleurrijk_desktop.startup.given_file import to_put_back
from tests.startup.processes import kleurrijk
from tests.storage.safe_samples import OLDEST


def test_a_backup_and_everything_in_one_file_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as file:
        file.writestr("kleurrijk.db", b"")
    monkeypatch.chdir(tmp_path)
    assert to_put_back(Path("all.zip")) == tmp_path / "all.zip"
    assert to_put_back(OLDEST) == OLDEST


def test_what_cannot_be_meant_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "photo.db").write_bytes(b"\x89PNG")
    (tmp_path / "empty.zip").touch()
    os.mkfifo(tmp_path / "pipe.zip")
    codes = {}
    for name in ("missing.zip", "photo.db", "empty.zip", "pipe.zip", "."):
        with pytest.raises(KleurRijkError) as caught:
            to_put_back(tmp_path / name)
        (problem,) = caught.value.problems
        codes[name] = problem.code
        assert isinstance(caught.value, InputFault)
        assert str(tmp_path) in str(problem.where)
    assert codes == {
        "missing.zip": "content-missing",
        "photo.db": "nothing-to-put-back",
        "empty.zip": "nothing-to-put-back",
        "pipe.zip": "not-a-regular-file",
        ".": "not-a-regular-file",
    }


def test_on_the_command_line_that_is_one_sentence_and_nothing_is_made(data: Path) -> None:
    ended = kleurrijk("--data", data, "missing.zip", "--language", "en")
    assert (ended.code, ended.out) == (1, "")
    assert ended.complaints == [
        "missing.zip:1:1: There is no such file. Check its name and folder."
    ]
    assert not data.exists()
