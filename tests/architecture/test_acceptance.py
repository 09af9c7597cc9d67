"""Every promise of window and paper stands once in the handbook, with a test that exists."""

import re

from tests.architecture.promises import TABLES, wrong_in

TABLE = TABLES / "acceptance.md"
REASON = re.compile(r"not here: \w.{10,}")
PROMISES = [
    *(f"UX-{number:02}" for number in range(1, 42)),
    *(f"C-{number:02}" for number in range(1, 37)),
    *(f"H{number}" for number in (*range(1, 8), 9, 15, 16, 18)),
    *(f"P-{number:02}" for number in (*range(1, 7), *range(10, 17))),
    *(f"A-{number:02}" for number in range(1, 41)),
    *(f"WS-{number:02}" for number in range(1, 16)),
]


def faults(text: str) -> list[str]:
    return wrong_in(text, PROMISES, REASON.search)


def test_every_promise_is_held_by_a_test_or_says_why_not() -> None:
    assert faults(TABLE.read_text(encoding="utf-8")) == []


def test_each_fault_of_a_table_is_found() -> None:
    text = TABLE.read_text(encoding="utf-8")
    first = text.index("| UX-02")
    lost = text[: text.index("| UX-01")] + text[first:]
    assert faults(lost) == ["UX-01 stands 0 times"]
    here = "tests/architecture/test_acceptance.py"
    added = text + f"| A-99 | x | `{here}::test_gone` |\n| A-98 | x | later |\n"
    assert faults(added) == [
        "A-99 is not known",
        "A-98 is not known",
        f"A-99: there is no {here}::test_gone",
        "A-98 is held by nothing",
    ]
