from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.reports.looks import family
from kleurrijk_desktop.reports.tagging.elements import Element
from kleurrijk_desktop.reports.tagging.lines import Run, break_lines

FONT = family().face(bold=False)
OWNER = Element("P")
LETTERS = st.text(st.sampled_from("aiWm.-@/ \n"), max_size=300)


def lines_of(text: str, width: float = 100) -> list[str]:
    broken = break_lines([Run(text, FONT, OWNER)] if text else [], 10, width)
    return ["".join(run.text for run in line) for line in broken]


def test_lines_end_with_the_space_between_two_words() -> None:
    assert lines_of("school en ouders samen") == ["school en ouders ", "samen"]


def test_a_line_end_in_the_text_ends_the_line() -> None:
    assert lines_of("een\ntwee\n\ndrie") == ["een ", "twee ", " ", "drie"]


def test_nothing_is_one_empty_line() -> None:
    assert lines_of("") == [""]


def test_a_no_break_space_does_not_break() -> None:
    assert lines_of("school en\u00a0ouders samen", 80) == ["school ", "en\u00a0ouders ", "samen"]


def test_a_long_address_is_cut_behind_a_mark() -> None:
    assert lines_of("jan.jansen@basisschool.example", 70)[0] == "jan.jansen@"


def test_what_stands_for_one_character_is_not_cut() -> None:
    runs = [Run("[U+1F600]", FONT, Element("Span"), whole=True) for _ in range(3)]
    assert [len(line) for line in break_lines(runs, 10, 60)] == [1, 1, 1]


@given(LETTERS, st.floats(5, 200))
def test_no_character_is_lost(text: str, width: float) -> None:
    assert "".join(lines_of(text, width)).replace(" ", "") == text.translate({32: "", 10: ""})


@given(LETTERS, st.floats(15, 200))
def test_no_line_is_wider_than_the_column(text: str, width: float) -> None:
    for line in lines_of(text, width):
        assert FONT.width(line.rstrip(" "), 10) <= width + 0.01
