"""However a file is damaged, reading it ends with a checklist or with the user's fault."""

from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.problems import InputFault, Problem
from kleurrijk_desktop.domain.snapshot import checklist_of, take_snapshot
from kleurrijk_desktop.storage.checklist_files.reading import parse_checklist
from tests.storage.checklist_files.shared import VALID, registries, valid

DATA = VALID.read_bytes()
LINES = VALID.read_text("utf-8").splitlines(keepends=True)
PIECES = (
    "no", "~", "- ", ": ", "&a ", "*a", "<<: ", "!!str ", "{", "}", "[", "]", '"', "'", "|", ">",
    "#", "\t", "\0", "\n", "\u202e", "\ud83d", "%YAML 1.1\n", "---\n", "? ", "@", "\\",
    "2026-11-22", "é" * 30, "  ",
)  # fmt: skip


def read_or_refuse(data: bytes) -> None:
    refused: tuple[Problem, ...] = ()
    try:
        read = parse_checklist(data, registries(), "mutated.yaml")
    except InputFault as fault:
        refused = tuple(fault.problems)
        read = valid()
    assert all(problem.where is not None for problem in refused)
    taken = take_snapshot(read.checklist)
    assert take_snapshot(checklist_of(taken)) == taken


@given(
    st.lists(
        st.tuples(st.integers(0, len(DATA)), st.integers(0, 4), st.binary(max_size=3)),
        min_size=1,
        max_size=4,
    )
)
def test_bytes(edits: list[tuple[int, int, bytes]]) -> None:
    data = DATA
    for position, removed, added in edits:
        data = data[:position] + added + data[position + removed :]
    read_or_refuse(data)


@given(
    st.lists(st.tuples(st.integers(0, len(DATA)), st.sampled_from(PIECES)), min_size=1, max_size=3)
)
def test_pieces_of_yaml(edits: list[tuple[int, str]]) -> None:
    text = DATA.decode()
    for position, piece in edits:
        text = text[:position] + piece + text[position:]
    read_or_refuse(text.encode("utf-8", "surrogatepass"))


@given(st.data())
def test_lines_lost_doubled_and_moved(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 3))):
        place = st.integers(0, len(lines) - 1)
        source, target = data.draw(place), data.draw(place)
        moved = lines.pop(source) if data.draw(st.booleans()) else lines[source]
        if data.draw(st.booleans()):
            lines.insert(target, moved)
    read_or_refuse("".join(lines).encode())
