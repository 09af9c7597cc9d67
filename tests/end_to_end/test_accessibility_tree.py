"""Every screen as a screen reader gets it: names, roles, relations, languages, announcements."""

from collections import Counter

import pytest

from tests.end_to_end.accessibility import faults, foreign, named
from tests.end_to_end.desktop import desktop
from tests.end_to_end.reader import Node
from tests.end_to_end.walk import (
    GIVEN,
    NO_DAY,
    UNTRANSLATED,
    Seen,
    Walk,
    meet_trouble,
    walk_through,
)
from tests.end_to_end.words import Words, questions, sections, translated

ORGANISATION = "Basisschool De Linde"
QUESTION = ("question", "doesn't apply", "don't know", "level 4")
RESULT = ("result", "explanation", "plan saved")
DUTCH = (
    *("first start", "form", "form with a problem", "start", "start with an assessment"),
    *(*QUESTION, *RESULT, "trouble"),
)
SCREENS = (*DUTCH, "question in German")
LEVELS = (
    "Not started",
    "First steps",
    "Happens, depends on the person",
    "Agreed and routine",
    "Reviewed and improved together",
)


@pytest.fixture(scope="module")
def walk(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Walk:  # noqa: ARG001
    folder = tmp_path_factory.mktemp("walk")
    with desktop(folder) as here:
        try:
            walk = walk_through(here, folder)
            walk.screens["trouble"] = meet_trouble(here, folder / "damaged")
        except AssertionError as error:
            error.add_note(here.evidence())
            raise
    return walk


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, walk: Walk) -> Seen:
    return walk.screens[request.param]


@pytest.fixture(params=[name for name in SCREENS if name not in {"result", "explanation"}])
def rounded_screen(request: pytest.FixtureRequest, walk: Walk) -> Seen:
    """A screen that was gone round with Tab; the last result page has all of the earlier two."""
    return walk.screens[request.param]


@pytest.fixture(params=DUTCH)
def dutch_screen(request: pytest.FixtureRequest, walk: Walk) -> Seen:
    return walk.screens[request.param]


@pytest.fixture(params=QUESTION)
def question(request: pytest.FixtureRequest, walk: Walk) -> Seen:
    return walk.screens[request.param]


def test_no_screen_breaks_a_rule(screen: Seen) -> None:
    assert faults(screen.tree) == {}


def test_each_screen_has_a_heading_of_its_own(screen: Seen) -> None:
    assert len(named(screen.tree, "heading")) > 1  # the other one is the name of the program


def test_everything_is_read_aloud_in_the_language_of_the_interface(dutch_screen: Seen) -> None:
    assert foreign(dutch_screen.tree, "nl") == []


def test_tab_reaches_all_that_can_be_worked_with(rounded_screen: Seen) -> None:
    reached = {(node["role"], node["name"]) for node in rounded_screen.stops}
    wanted = {
        (node["role"], node["name"])
        for node in rounded_screen.tree
        if node["role"] in {"push button", "text", "combo box", "list", "table"}
        and {"FOCUSABLE", "ENABLED", "SHOWING"} <= set(node["states"])
    }
    assert wanted - reached == set()
    has_options = bool(named(rounded_screen.tree, "radio button"))
    assert has_options is any(role == "radio button" for role, _name in reached)


def test_nothing_gets_the_focus_unseen(rounded_screen: Seen) -> None:
    assert all("SHOWING" in node["states"] and node["name"] for node in rounded_screen.stops)


def test_tab_leaves_the_note_in_both_directions(walk: Walk) -> None:
    names = [stop["name"] for stop in walk.screens["question"].stops]
    assert Words("nl")("Note (optional)") in names[:-1]
    assert walk.back_from_note == "push button"  # what could be shown, above it


@pytest.mark.parametrize(
    ("name", "role", "begins"),
    [
        ("first start", "push button", "Set &up your organisation"),
        ("form", "text", "Name of the organisation"),
        ("form with a problem", "label", "The organisation has no name yet. Type its name."),
        ("result", "heading", "Result"),
        ("explanation", "push button", "Hide the explanation"),
        ("trouble", "push button", "&Try again"),
    ],
)
def test_the_focus_lands_where_one_goes_on(walk: Walk, name: str, role: str, begins: str) -> None:
    focus = walk.screens[name].focus
    assert focus["role"] == role
    assert focus["name"].startswith(Words("nl")(begins))


def test_the_focus_lands_on_the_answers_of_a_question(walk: Walk) -> None:
    focus = walk.screens["question"].focus
    assert (focus["role"], focus["name"][:3]) == ("radio button", "0, ")
    assert "CHECKED" not in focus["states"]


def test_the_title_of_the_window_tells_the_page(walk: Walk) -> None:
    words = Words("nl")
    place = words("Question {number} of {count}", number=1, count=len(questions()))
    checklist = "Onderwijs: samen met ouders, kansen voor elk kind"
    titles = {name: seen.title for name, seen in walk.screens.items()}
    assert titles["start"] == f"{words('Start')} – {ORGANISATION} – KleurRijk"
    assert titles["question"] == f"{place} – {checklist} – {ORGANISATION} – KleurRijk"
    assert titles["result"] == f"{words('Result')} – {checklist} – {ORGANISATION} – KleurRijk"
    assert titles["trouble"] == f"{words('Your data could not be opened')} – KleurRijk"
    assert titles["question in German"].startswith("Frage 1 von ")


def test_an_option_says_its_number_its_label_and_its_sentence(question: Seen) -> None:
    words, item = Words("nl"), questions()[0]
    expected = [
        words("{number}, {label}. {sentence}", number=number, label=words(label), sentence=sentence)
        for number, (label, sentence) in enumerate(zip(LEVELS, item["levels"], strict=True))
    ]
    beside = [words("Doesn't apply to us"), words("We don't know yet")]
    assert named(question.tree, "radio button") == expected + beside


def test_the_options_are_a_group_with_the_question_as_its_name(question: Seen) -> None:
    statement = questions()[0]["statement"]
    options = [node for node in question.tree if node["role"] == "radio button"]
    assert all(node["relations"]["labelled-by"] == [statement] for node in options)
    assert statement in named(question.tree, "panel")
    assert statement in named(question.tree, "heading")


def test_the_list_of_questions_tells_what_was_answered(walk: Walk) -> None:
    words = Words("nl")
    for screen, state in (
        ("question", words("Not answered yet")),
        ("don't know", words("We don't know yet")),
        ("level 4", words(LEVELS[4])),
    ):
        tree = walk.screens[screen].tree
        rows = [node["name"] for node in tree if node["role"] == "list item"]
        listed = [name for name in rows if name not in sections()]
        assert len(rows) == len(questions()) + len(sections())
        assert len(listed) == len(questions())
        assert listed[0].endswith(state)


@pytest.mark.parametrize(
    ("screen", "line"),
    [
        ("doesn't apply", "Why doesn't it apply to us? (optional)"),
        ("don't know", "Who could know? Whom will we ask? (optional)"),
        ("level 4", "With whom checked?"),
        ("level 4", "Checked when?"),
    ],
)
def test_the_line_that_belongs_to_an_answer_comes_with_it(
    walk: Walk, screen: str, line: str
) -> None:
    having = [name for name in QUESTION if Words("nl")(line) in _fields(walk.screens[name])]
    assert having == [screen]


def _fields(seen: Seen) -> list[str]:
    return named(seen.tree, "text")


def test_an_answer_is_told_as_it_is_given_and_stored(walk: Walk) -> None:
    assert walk.heard["saved"].startswith(Words("nl")("Saved {time}", time=""))
    marked = [(turn["kind"], turn["name"][:3]) for turn in walk.turns if turn["on"]]
    assert ("focused", "2, ") in marked
    assert ("checked", "2, ") in marked


def test_a_fault_in_the_form_is_told(walk: Walk) -> None:
    sentence = Words("nl")("The organisation has no name yet. Type its name.")
    assert walk.heard["problem"] == sentence
    name = _only(walk.screens["form with a problem"].tree, "text", "Name of the organisation")
    assert name["description"] == sentence


def test_a_fault_in_a_field_is_told_while_one_types(walk: Walk) -> None:
    assert walk.heard["no day"] == Words("nl")(NO_DAY)


def test_the_explanation_is_a_table_with_headers(walk: Walk) -> None:
    words, tree = Words("nl"), walk.screens["explanation"].tree
    assert named(tree, "table") == [
        words("What counts for {number}", number=words("All questions"))
    ]
    assert named(tree, "table column header") == [
        words(header) for header in ("Question", "Level", "Weight", "Level × weight")
    ]
    assert len(named(tree, "table cell")) == 4 * len(GIVEN)
    assert all(named(tree, "table cell"))


def test_the_levels_are_charts_that_say_their_level(walk: Walk) -> None:
    words, charts = Words("nl"), named(walk.screens["result"].tree, "chart")
    spoken = [
        words("Level {level} of {highest}: {label}", level=level, highest=4, label=words(label))
        for level, label in enumerate(LEVELS)
    ]
    assert not Counter(spoken[level] for level in GIVEN) - Counter(charts)


def test_the_place_where_one_is_is_told(walk: Walk) -> None:
    words = Words("nl")
    for screen, here in (("start", "&Start"), ("question", "&Questions"), ("result", "&Result")):
        told = [
            node["name"]
            for node in walk.screens[screen].tree
            if node["role"] == "push button" and node["description"] == words("You are here")
        ]
        assert told == [words(here)]


def test_german_is_spoken_after_the_switch_but_for_what_is_not_translated(walk: Walk) -> None:
    words, item, german = Words("de"), questions()[0], translated("de")
    tree = walk.screens["question in German"].tree
    level = words(
        "{number}, {label}. {sentence}",
        number=2,
        label=words(LEVELS[2]),
        sentence=item["levels"][2],
    )
    in_dutch = set(foreign(tree, "de"))
    assert in_dutch == {item["statement"], level}
    assert len(UNTRANSLATED) == len(in_dutch)
    assert german[f"{item['id']}.why"] in named(tree, "label")


def _only(tree: list[Node], role: str, name: str) -> Node:
    found = [node for node in tree if node["role"] == role and node["name"] == Words("nl")(name)]
    assert len(found) == 1
    return found[0]
