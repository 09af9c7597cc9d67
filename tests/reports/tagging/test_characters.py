import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.reports.tagging.characters import one_line, printable, stretches


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_there_is_one_kind_of_line_end(end: str) -> None:
    assert printable(f"een{end}twee") == "een\ntwee"
    assert one_line(f"een{end}twee") == "een twee"


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert printable("a\ud800b") == "a\ufffdb"


@given(st.text())
def test_what_is_printable_can_be_encoded_and_stays_as_it_is(text: str) -> None:
    once = printable(text)
    once.encode("utf-8")
    assert printable(once) == once


@given(st.text(), st.sets(st.characters()))
def test_stretches_hold_the_whole_text(text: str, known: set[str]) -> None:
    whole = printable(text)
    found = list(stretches(whole, known))
    assert "".join(each.actual or each.drawn for each in found) == whole
    assert all(each.actual is None or each.drawn.startswith("[U+") for each in found)
