import pytest

from kleurrijk_desktop.wording.steps import step_name


def test_a_step_names_its_question() -> None:
    assert step_name("answer", {"number": 12}) == "Answer question 12"
    assert step_name("note", {"number": 12}) == "Note at question 12"


def test_an_unknown_step_is_our_own_fault() -> None:
    with pytest.raises(KeyError):
        step_name("fly", {})
