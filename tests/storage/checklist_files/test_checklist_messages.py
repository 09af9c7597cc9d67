"""Babel finds every text of a checklist with its context."""

from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir

from kleurrijk_desktop.domain.problems import InputFault
from kleurrijk_desktop.storage.checklist_files.translations import translatable
from kleurrijk_desktop.storage.checklist_messages import extract_checklist
from tests.storage.checklist_files.shared import VALID, valid


def test_through_babel() -> None:
    found = extract_from_dir(
        VALID.parent,
        [("**.yaml", "kleurrijk_desktop.storage.checklist_messages:extract_checklist")],
        keywords={"pgettext": ((1, "c"), 2)},
    )
    lines = VALID.read_text("utf-8").split("\n")
    expected = {source.context: source.text for source in translatable(valid().checklist)}
    messages = list(found)
    assert {context: text for _, _, text, _, context in messages} == expected
    assert len(messages) == len(expected)
    for _, line, text, _, _ in messages:
        assert isinstance(text, str)
        assert text.split("\n")[0] in lines[line - 1] or lines[line - 1].endswith("|")


def test_a_broken_file_says_so() -> None:
    with pytest.raises(InputFault):
        list(extract_checklist(BytesIO(b"format: 1\n"), {}, (), {}))


def test_the_real_path_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_bytes(b"&a 1\n")
    with (tmp_path / "broken.yaml").open("rb") as file, pytest.raises(InputFault) as caught:
        list(extract_checklist(file, {}, (), {}))
    where = caught.value.problems[0].where
    assert where is not None
    assert where.file == str(tmp_path / "broken.yaml")
