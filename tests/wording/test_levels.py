from dataclasses import replace
from datetime import date

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.wording.levels import (
    choice_label,
    choose_rule,
    level_label,
    still_to_confirm,
)


def test_five_levels_have_five_names_of_their_own() -> None:
    assert len({level_label(level) for level in range(5)}) == 5
    assert level_label(3) == "Agreed and routine"


@pytest.mark.parametrize("level", [-1, 5])
def test_there_is_no_sixth_level(level: int) -> None:
    with pytest.raises(IndexError):
        level_label(level)


def test_every_choice_has_a_name_of_its_own() -> None:
    assert len({choice_label(choice) for choice in Choice}) == len(Choice)
    assert choice_label(Choice.LEVEL_3) == level_label(3)
    assert choice_label(Choice.NOT_APPLICABLE) == "Doesn't apply to us"


def test_the_rule_asks_for_the_highest_level_that_is_wholly_true() -> None:
    assert choose_rule() == "Choose the highest level of which everything is true."


def test_what_half_confirms_a_four_is_said() -> None:
    four, day = Answer(Choice.LEVEL_4), date(2026, 3, 2)
    assert still_to_confirm(four) == ""
    assert still_to_confirm(replace(four, checked_with="Ali")).startswith("Still missing: when")
    assert still_to_confirm(replace(four, checked_on=day)).startswith("Still missing: with whom")
    assert still_to_confirm(replace(four, checked_with="Ali", checked_on=day)) == ""
    assert still_to_confirm(Answer(Choice.LEVEL_3, checked_with="Ali")) == ""
