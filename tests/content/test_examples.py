"""The examples from elsewhere: of use, reachable, short, and without words that label people."""

import pytest

from kleurrijk_desktop.authoring.avoided_words import avoided_words
from kleurrijk_desktop.authoring.lengths import lengths
from kleurrijk_desktop.authoring.texts import LintText, Role
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES, THEMES
from kleurrijk_desktop.domain.examples import examples_of
from tests.shipped import shipped_library

LIBRARY = shipped_library()
EXAMPLES = LIBRARY.examples()
OWN_DOCUMENTS = {"ALMELO2010", "ALMELO2011", "DORDRECHT", "INTERREG", "UTRECHT"}

every_example = pytest.mark.parametrize("example_id", EXAMPLES)


def texts(example_id: str, language: str) -> list[str]:
    told = EXAMPLES[example_id].told(language)
    parts = (told.title, told.place, told.done, told.teaches, told.difficult)
    assert {part.language for part in parts if part} == {language}
    return [str(part) for part in parts if part]


@every_example
@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_sentences_are_short_and_label_nobody(example_id: str, language: str) -> None:
    for text in texts(example_id, language):
        lint = LintText("", text, language, Role.OTHER)
        assert list(lengths(lint)) == list(avoided_words(lint)) == []


@every_example
def test_only_the_documents_of_the_project_are_told_of(example_id: str) -> None:
    assert set(EXAMPLES[example_id].sources) <= OWN_DOCUMENTS


@pytest.mark.parametrize("theme", THEMES)
def test_what_a_checklist_names_belongs_to_its_theme(theme: str) -> None:
    named = {each for item in LIBRARY.checklist(theme).items for each in examples_of(item)}
    assert named
    assert {each for each in named if theme not in EXAMPLES[each].themes} == set()


def test_every_example_is_named_by_a_question() -> None:
    items = [item for each in LIBRARY.ids() for item in LIBRARY.checklist(each).items]
    assert {each for item in items for each in examples_of(item)} == set(EXAMPLES)


def test_every_goal_and_every_factor_has_an_example() -> None:
    assert {goal.value for each in EXAMPLES.values() for goal in each.goals} == {
        "G1", "G2", "G3", "G4",
    }  # fmt: skip
    shown = {factor for each in EXAMPLES.values() for factor in each.factors}
    assert shown >= set(LIBRARY.registries().factors)
