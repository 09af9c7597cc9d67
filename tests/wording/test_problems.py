from string import Formatter

import pytest

from kleurrijk_desktop.domain.problems import Place, Problem
from kleurrijk_desktop.wording.problems import (
    GROUPS,
    SENTENCES,
    sentence,
    sentence_in_file,
    sentence_with_place,
)
from tests.wording.problem_codes import raised_codes


def placeholders(text: str) -> set[str]:
    return {name for _literal, name, _spec, _conversion in Formatter().parse(text) if name}


def test_the_scan_finds_a_code_that_is_known_to_be_raised() -> None:
    assert "text-too-long" in {raised.code for raised in raised_codes()}


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert [each.place for each in raised_codes() if each.code not in SENTENCES] == []


def test_a_sentence_is_given_all_that_it_fills_in() -> None:
    wanting = [
        (each.code, each.place)
        for each in raised_codes()
        if each.parameters is not None and not placeholders(SENTENCES[each.code]) <= each.parameters
    ]
    assert wanting == []


def test_every_sentence_belongs_to_a_code_that_is_raised() -> None:
    assert set(SENTENCES) <= {raised.code for raised in raised_codes()}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_a_whole_sentence(code: str) -> None:
    text = SENTENCES[code]
    assert text[0].isupper() or text[0] in "“{"
    assert text.endswith((".", "?"))
    assert not {name for name in placeholders(text) if not name.isidentifier()}


def test_no_two_groups_of_sentences_share_a_code() -> None:
    assert len(SENTENCES) == sum(map(len, GROUPS))


def test_parameters_are_filled_in() -> None:
    problem = Problem("table-item-unknown", {"item": "s1-coffee"})
    assert "“s1-coffee”" in sentence(problem)


def test_braces_in_what_a_user_wrote_are_left_alone() -> None:
    assert "{name.__class__}" in sentence(
        Problem("assessment-ambiguous", {"id": "{name.__class__}"})
    )


def test_the_command_line_sees_the_place_first() -> None:
    problem = Problem("table-item-twice", {"item": "s1"}, Place("answers.csv", 12, 3))
    assert sentence_with_place(problem).startswith("answers.csv:12:3: The table answers")
    assert sentence_with_place(Problem("organisation-nameless")) == sentence(
        Problem("organisation-nameless")
    )


def test_a_window_names_the_file_and_the_line() -> None:
    where = Place("/home/x/answers.csv", 12, 3)
    problem = Problem("table-item-missing", {}, where)
    assert sentence_in_file(problem) == f"answers.csv, line 12: {sentence(problem)}"
    assert sentence_in_file(Problem("organisation-nameless")) == sentence(
        Problem("organisation-nameless")
    )


def test_a_code_without_a_sentence_is_our_own_fault() -> None:
    with pytest.raises(KeyError):
        sentence(Problem("never-heard-of"))
