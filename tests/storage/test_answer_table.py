import csv
import io
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.storage.answer_table import LARGEST_TABLE, read_answer_table
from tests.storage.problems import expect_input


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the place of a table."""
    return tmp_path / "answers.csv"


def read(file: Path, content: str | bytes) -> dict[str, Answer]:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return {row.item_id: row.answer for row in read_answer_table(file).rows}


def places(file: Path, content: str | bytes) -> list[tuple[str, int, int]]:
    with expect_input() as caught:
        read(file, content)
    assert caught.error is not None
    assert all(problem.where for problem in caught.error.problems)
    return caught.places


def test_every_answer(file: Path) -> None:
    lines = [f"i{place},{choice},n{place}" for place, choice in enumerate(Choice)]
    assert read(file, "\n".join(["item,answer,note", *lines])) == {
        f"i{place}": Answer(choice, note=f"n{place}") for place, choice in enumerate(Choice)
    }


@pytest.mark.parametrize(
    "content",
    [
        "item,answer,note\ni1,3,Ja\n",
        "item;answer;note\ni1;3;Ja\n",
        "item,answer,note\r\ni1,3,Ja\r\n",
        "item,answer,note\ri1,3,Ja\r",
        "\ufeffitem,answer,note\ni1,3,Ja",
        "note,item,answer\nJa,i1,3\n",
        "\n\nItem , ANSWER,Note\n\n,,\n i1 , 3 ,Ja\n  \n",
        '"item","answer","note"\n"i1","3","Ja"\n',
        '"item";"answer";"note"\n"i1";"3" ;"Ja"\n',
    ],
)
def test_forms_of_the_same_table(file: Path, content: str) -> None:
    assert read(file, content) == {"i1": Answer(Choice.LEVEL_3, note="Ja")}


def test_a_table_may_leave_out_the_notes(file: Path) -> None:
    assert read(file, "item,answer\ni1,na\ni2,\n") == {
        "i1": Answer(Choice.NOT_APPLICABLE),
        "i2": Answer(),
    }


def test_capitals_do_not_matter(file: Path) -> None:
    assert read(file, "item,answer\ni1,NA\ni2,Unknown\n") == {
        "i1": Answer(Choice.NOT_APPLICABLE),
        "i2": Answer(Choice.UNKNOWN),
    }


@pytest.mark.parametrize(
    ("cell", "note"),
    [
        ('"een, twee"', "een, twee"),
        ('"zij zei ""ja"""', 'zij zei "ja"'),
        ('"regel 1\nregel 2\r\nregel 3"', "regel 1\nregel 2\r\nregel 3"),
        ('""', ""),
        ("'=1+1", "=1+1"),
        ("'+31", "+31"),
        ("'-5", "-5"),
        ("'@SUM", "@SUM"),
        ("'t Hoekje", "'t Hoekje"),
        ("''=1", "'=1"),
        ("''t", "''t"),
        ("=1+1", "=1+1"),
        ("R&D <b>é</b> 😀\u2028", "R&D <b>é</b> 😀\u2028"),
        ("  met ruimte ", "  met ruimte "),
    ],
)
def test_notes(file: Path, cell: str, note: str) -> None:
    assert read(file, f"item,answer,note\ni1,3,{cell}\n")["i1"].note == note


def test_rows_know_where_they_stand(file: Path) -> None:
    file.write_bytes(b'item,answer,note\ni1,3,"a\nb\nc"\n\n  i2,4,x\n')
    rows = read_answer_table(file).rows
    assert [(row.where.line, row.where.column) for row in rows] == [(2, 1), (6, 1)]
    assert rows[0].where.file == str(file)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", [("table-column-missing", 1, 1), ("table-column-missing", 1, 1)]),
        ("\n\n", [("table-column-missing", 1, 1), ("table-column-missing", 1, 1)]),
        ("item,note\ni1,x\n", [("table-column-missing", 1, 1)]),
        ("item,answer,level\ni1,3,x\n", [("table-column-unknown", 1, 13)]),
        ("item,answer,item\n", [("table-column-twice", 1, 13)]),
        ("item,,answer\n", [("table-column-unknown", 1, 6)]),
        (
            "i1,3,x\n",
            [("table-column-unknown", 1, at) for at in (1, 4, 6)]
            + [("table-column-missing", 1, 1)] * 2,
        ),
        ("item,answer,note\ni1,5,x\n", [("table-answer-unknown", 2, 4)]),
        ("item,answer,note\ni1,-1,x\n", [("table-answer-unknown", 2, 4)]),
        ("item,answer,note\ni1,3.0,x\n", [("table-answer-unknown", 2, 4)]),
        ("item,answer,note\ni1,٣,x\n", [("table-answer-unknown", 2, 4)]),
        ("item,answer,note\ni1,ja,x\n", [("table-answer-unknown", 2, 4)]),
        ("item,answer,note\n,3,x\n", [("table-item-missing", 2, 1)]),
        ("item,answer,note\ni1,3\n", [("table-cells", 2, 1)]),
        ("item,answer,note\ni1,3,x,y\n", [("table-cells", 2, 1)]),
        ('item,answer,note\ni1,3,"open\ni2,3,x\n', [("table-quote-open", 2, 6)]),
        ('item,answer,note\ni1,3,"a"b\n', [("table-text-after-quote", 2, 9)]),
        (
            'item,answer,note\ni1,9,"a\nb"\ni2,3\ni3,8,x\n,1,\n',
            [
                ("table-answer-unknown", 2, 4),
                ("table-cells", 4, 1),
                ("table-answer-unknown", 5, 4),
                ("table-item-missing", 6, 1),
            ],
        ),
        (b"item,answer,note\ni1,3,caf\xe9\n", [("input-not-utf-8", 2, 9)]),
        ("item,answer\ni1,3\n".encode("utf-16"), [("input-not-utf-8", 1, 1)]),
        ("item,answer,note\ni1,3,é\x00x\n", [("input-has-nul", 2, 7)]),
    ],
)
def test_faults_and_their_places(
    file: Path, content: str | bytes, expected: list[tuple[str, int, int]]
) -> None:
    assert places(file, content) == expected


def test_a_file_that_is_too_large_is_said(file: Path) -> None:
    file.write_bytes(b"x" * (LARGEST_TABLE + 1))
    with expect_input("content-too-large"):
        read_answer_table(file)


def test_only_ordinary_files_are_read(tmp_path: Path) -> None:
    with expect_input("content-missing"):
        read_answer_table(tmp_path / "gone.csv")
    with expect_input("content-missing"):
        read_answer_table(tmp_path / "gone" / "x.csv")
    with expect_input("not-a-regular-file"):
        read_answer_table(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="needs pipes and devices with names")
def test_a_pipe_or_a_device_never_waits(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with expect_input("not-a-regular-file"):
        read_answer_table(pipe)
    with expect_input("not-a-regular-file"):
        read_answer_table(Path("/dev/zero"))


@given(
    notes=st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\0"))
        | st.text(st.sampled_from("'=+-@,;\"\r\n a")),
        max_size=5,
    ),
    separator=st.sampled_from(",;"),
    line_end=st.sampled_from(["\n", "\r\n"]),
)
def test_what_another_program_wrote_is_read_sign_for_sign(
    notes: list[str], separator: str, line_end: str
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator=line_end, quoting=csv.QUOTE_ALL)
    writer.writerow(["item", "answer", "note"])
    writer.writerows([f"i{place}", "3", escaped(note)] for place, note in enumerate(notes))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answers.csv"
        file.write_bytes(text.getvalue().encode())
        rows = read_answer_table(file).rows
    assert [row.answer.note for row in rows] == notes


def escaped(note: str) -> str:
    """Return what our own tables hold for a note."""
    begins = ("=", "+", "-", "@", "\t", "\r")
    return f"'{note}" if note.lstrip("'").startswith(begins) else note


def test_empty_columns_at_the_end_are_no_columns(tmp_path: Path) -> None:
    table = tmp_path / "answers.csv"
    table.write_text("item;answer;note;;\ni1;3;x;;\ni2;;;;\n", "utf-8")
    rows = read_answer_table(table).rows
    assert [(row.item_id, row.answer.choice, row.answer.note) for row in rows] == [
        ("i1", Choice.LEVEL_3, "x"),
        ("i2", Choice.OPEN, ""),
    ]
