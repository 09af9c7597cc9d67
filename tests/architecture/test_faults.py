"""Every fault of the catalogue stands once in the handbook, with a test that exists or a reason."""

from pathlib import Path

from tests.architecture.promises import TABLES, wrong_in

TABLE = TABLES / "faults.md"
REASONS = ("not here: ", "not run here: platform")
COUNTS = {"A": 12, "B": 22, "C": 16, "D": 13, "E": 10, "G": 10, "I": 16, "J": 9, "L": 6, "Q": 17}
FAULTS = [
    *(f"{letter}{number}" for letter, count in COUNTS.items() for number in range(1, count + 1)),
    *(f"K{number}" for number in range(7, 15)),
    *(f"F{number}" for number in (*range(1, 9), 12, 25, 26)),
]


def faults(text: str) -> list[str]:
    return wrong_in(text, FAULTS, lambda held: held.startswith(REASONS))


def test_every_fault_is_held_by_a_test_or_says_why_not() -> None:
    assert faults(TABLE.read_text(encoding="utf-8")) == []


def test_a_fault_that_is_missing_or_held_by_nothing_is_found() -> None:
    text = TABLE.read_text(encoding="utf-8")
    lost = text[: text.index("| C4 ")] + text[text.index("| C5 ") :]
    assert faults(lost) == ["C4 stands 0 times"]
    here = f"tests/architecture/{Path(__file__).name}"
    assert faults(text + f"| C99 | x | later |\n| C98 | x | `{here}::test_gone` |\n") == [
        "C99 is not known",
        "C98 is not known",
        "C99 is held by nothing",
        f"C98: there is no {here}::test_gone",
    ]
