"""Every fault of the catalogue stands once in the handbook, with a test that exists or a reason."""

from pathlib import Path

from tests.architecture.test_acceptance import ROOT, ROW, TEST, names_in

TABLE = ROOT / "resources" / "handbook" / "developer" / "faults.md"
REASONS = ("not here: ", "not run here: platform")
COUNTS = {"A": 12, "B": 22, "C": 16, "D": 13, "E": 10, "G": 10, "I": 16, "J": 9, "L": 6, "Q": 17}
FAULTS = [
    *(f"{letter}{number}" for letter, count in COUNTS.items() for number in range(1, count + 1)),
    *(f"K{number}" for number in range(7, 15)),
    *(f"F{number}" for number in (*range(1, 9), 12, 25, 26)),
]


def wrong_in(text: str) -> list[str]:
    """Return in words what is wrong with a table; empty where nothing is."""
    rows = ROW.findall(text)
    ids = [each for each, _fault, _held in rows]
    found = [f"{each} stands {ids.count(each)} times" for each in FAULTS if ids.count(each) != 1]
    found += [f"{each} is not known" for each in ids if each not in FAULTS]
    for each, _fault, held in rows:
        if not TEST.search(held) and not held.startswith(REASONS):
            found.append(f"{each} is held by nothing")
        for path, name in TEST.findall(held):
            if name not in names_in(path):
                found.append(f"{each}: there is no {path}::{name}")
    return found


def test_every_fault_is_held_by_a_test_or_says_why_not() -> None:
    assert wrong_in(TABLE.read_text(encoding="utf-8")) == []


def test_a_fault_that_is_missing_or_held_by_nothing_is_found() -> None:
    text = TABLE.read_text(encoding="utf-8")
    lost = text[: text.index("| C4 ")] + text[text.index("| C5 ") :]
    assert wrong_in(lost) == ["C4 stands 0 times"]
    here = f"tests/architecture/{Path(__file__).name}"
    assert wrong_in(text + f"| C99 | x | later |\n| C98 | x | `{here}::test_gone` |\n") == [
        "C99 is not known",
        "C98 is not known",
        "C99 is held by nothing",
        f"C98: there is no {here}::test_gone",
    ]
