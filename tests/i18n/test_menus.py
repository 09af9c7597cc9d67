"""A letter under Alt opens one thing only, in every language."""

import re
from collections import Counter
from collections.abc import Iterable

import pytest

from kleurrijk_desktop.ui.screens.questions.commands import TEXTS as PAGE_TEXTS
from kleurrijk_desktop.ui.shell.frame.commands import APPEARANCES, MENUS, SUBMENUS, TEXTS
from tests.i18n.catalogues import LANGUAGES, pairs, said

DESTINATIONS = (
    "&Start",
    "&Questions",
    "Check &answers",
    "What people &notice",
    "&Result",
    "Improvement p&lan",
    "&History",
    "E&xamples",
    "&Group session",
)
PAGE = PAGE_TEXTS.values()
CONTENTS = {
    "undo": "&Undo",
    "redo": "&Redo",
    "way-settings": "Se&ttings",
    **SUBMENUS,
    **TEXTS,
}


def menus() -> dict[str, list[str]]:
    """Return what stands in every menu, as source strings."""
    found = {
        title: [CONTENTS[code] for code in codes if code in CONTENTS]
        for title, codes in MENUS.items()
    }
    return {
        **found,
        "the bar": list(MENUS),
        "appearances": [TEXTS[code] for code in APPEARANCES],
        "&Go": list(DESTINATIONS),
        "&Page": list(PAGE),
    }


def letters(texts: Iterable[str]) -> list[str]:
    """Return the letters that the texts lay claim to."""
    return [letter.lower() for text in texts for letter in re.findall(r"&(\w)", text)]


def twice(texts: Iterable[str]) -> list[str]:
    """Return the letters that more than one of the texts lays claim to."""
    return [letter for letter, count in Counter(letters(texts)).items() if count > 1]


@pytest.mark.parametrize("menu", menus())
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_menu_has_every_letter_once(language: str, menu: str) -> None:
    assert twice(said(language, text) for text in menus()[menu]) == []


@pytest.mark.parametrize("menu", menus())
def test_so_has_the_source(menu: str) -> None:
    assert twice(menus()[menu]) == []


def test_nor_does_a_button_of_the_source() -> None:
    in_menus = {text for texts in menus().values() for text in texts}
    buttons = {pair.source for pair in pairs("nl")} - in_menus
    taken = set(letters(MENUS))
    assert [text for text in buttons if taken & set(letters([text]))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_takes_a_letter_of_the_menu_bar(language: str) -> None:
    in_menus = {text for texts in menus().values() for text in texts}
    buttons = [pair.text for pair in pairs(language) if pair.source not in in_menus]
    taken = set(letters(said(language, title) for title in MENUS))
    assert [text for text in buttons if taken & set(letters([text]))] == []
