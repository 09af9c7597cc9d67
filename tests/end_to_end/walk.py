"""A walk through every screen, with what a screen reader gets of each."""

from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

from babel.messages.pofile import read_po, write_po

from tests.end_to_end.desktop import ROOT, Desktop
from tests.end_to_end.person import Person
from tests.end_to_end.reader import Node
from tests.end_to_end.words import EDUCATION, Words

UNTRANSLATED = ("s1-welcome-talk.statement", "s1-welcome-talk.levels.2")
MOST_STOPS = 40
NO_DAY = "This is not a day. Write it as day-month-year, for example 22-11-2026."
GIVEN = (2, 3, 1, 2, 3, 1, 2, 3)  # the levels of the first questions


@dataclass(frozen=True)
class Seen:
    """A screen: all that is on it, its title, where the focus landed, and where Tab goes."""

    tree: list[Node]
    title: str
    focus: Node
    stops: list[Node]


@dataclass
class Walk:
    """What was met on the way; the texts by what they are of."""

    screens: dict[str, Seen] = field(default_factory=dict)
    heard: dict[str, str] = field(default_factory=dict)
    turns: list[Node] = field(default_factory=list)
    back_from_note: str = ""
    folder: Path = ROOT


def half_translated(folder: Path) -> Path:
    """Make a checkout in which German lacks two texts of the checklist."""
    for name in ("kleurrijk_desktop", "resources", "i18n"):
        (folder / name).symlink_to(ROOT / name)
    copy = copytree(EDUCATION, folder / "checklists" / "education")
    with (copy / "de.po").open("rb") as file:
        catalogue = read_po(file)
    for message in catalogue:
        if message.context in UNTRANSLATED:
            message.string = ""
    with (copy / "de.po").open("wb") as file:
        write_po(file, catalogue)
    return folder


def walk_through(desktop: Desktop, folder: Path) -> Walk:
    """Go from the first start to the saved plan, and look at every screen on the way."""
    walk = Walk(folder=half_translated(folder))
    person = Person(desktop, Words("nl"))
    program = desktop.start("--data", str(folder / "data"), "--language", "nl", root=folder)
    _sets_up(person, walk)
    _answers(person, walk)
    _reads_the_result(person, walk)
    _speaks_german(person, walk)
    desktop.keys("ctrl+q")
    desktop.ended(program)
    return walk


def meet_trouble(desktop: Desktop, folder: Path) -> Seen:
    """Start with a database that is damaged."""
    folder.mkdir()
    (folder / "kleurrijk.db").write_bytes(b"not a database at all" * 500)
    desktop.start("--data", str(folder), "--language", "nl")
    desktop.wait_for_focus(Words("nl")("&Try again"), "button")
    return look(desktop)


def look(desktop: Desktop, *, around: bool = True) -> Seen:
    """Take in the screen, then go round it once with Tab, unless a later look does so."""
    focus = desktop.reader.focused()
    assert focus is not None
    tree = desktop.reader.tree()
    title = next(node["name"] for node in tree if node["role"] == "frame")
    return Seen(tree, title, focus, _round(desktop) if around else [])


def _round(desktop: Desktop) -> list[Node]:
    stops = [desktop.tab()]
    while len(stops) <= MOST_STOPS:
        node = desktop.tab()
        if _same(node, stops[0]):
            return stops
        stops.append(node)
    raise AssertionError(f"Tab never came back: {[stop['name'] for stop in stops]}")


def _same(one: Node, other: Node) -> bool:
    keys = ("role", "name", "relations")
    return all(one[key] == other[key] for key in keys)


def _sets_up(person: Person, walk: Walk) -> None:
    desktop, words = person.desktop, person.words
    desktop.wait_for_focus(words("Set &up your organisation"), "button")
    walk.screens["first start"] = look(desktop)
    desktop.tab_to(words("Set &up your organisation"), "button")
    person.begins()
    walk.screens["form"] = look(desktop)
    desktop.tab_to(words("Name of the organisation"), "text")
    desktop.keys("Return")
    walk.heard["problem"] = desktop.hear("")
    desktop.wait_for_focus(walk.heard["problem"])
    walk.screens["form with a problem"] = look(desktop)
    desktop.tab_to(words("Name of the organisation"), "text")
    person.fills_in("Basisschool De Linde", "Basisschool", "", "ouders")
    desktop.wait_for_focus(words("First assessment"), "heading")
    walk.screens["start"] = look(desktop)
    person.starts_with_all_questions()


def _answers(person: Person, walk: Walk) -> None:
    desktop, words = person.desktop, person.words
    walk.screens["question"] = look(desktop)
    desktop.tab_to("0, ")
    for screen, key, line in (
        ("doesn't apply", "minus", "Why doesn't it apply to us? (optional)"),
        ("don't know", "question", "Who could know? Whom will we ask? (optional)"),
        ("level 4", "4", "With whom checked?"),
    ):
        person.answers(key)
        desktop.wait_for(words(line), "text")
        walk.screens[screen] = look(desktop)
        desktop.tab_to(desktop.wait_for(_spoken(key, words), "radio button")["name"])
    desktop.tab_to(words("Checked when?"), "text")
    desktop.text("soon")
    walk.heard["no day"] = desktop.hear(words(NO_DAY))
    desktop.keys("ctrl+a", "Delete")
    desktop.tab_to(words("Note (optional)"), "text")
    walk.back_from_note = desktop.tab(backwards=True)["role"]
    desktop.tab_to("4, ")
    desktop.reader.turns()
    desktop.keys(str(GIVEN[0]))
    walk.heard["saved"] = person.hears_saved()
    walk.turns = desktop.reader.turns()
    for number, level in enumerate(GIVEN[1:], start=2):
        desktop.keys("Return")
        person.is_asked(number)
        person.answers(str(level))


def _spoken(key: str, words: Words) -> str:
    labels = {"minus": "Doesn't apply to us", "question": "We don't know yet"}
    return words(labels[key]) if key in labels else f"{key}, "


def _reads_the_result(person: Person, walk: Walk) -> None:
    desktop, words = person.desktop, person.words
    person.turns_to("&Result")
    desktop.wait_for_focus(words("Result"), "heading")
    walk.screens["result"] = look(desktop, around=False)
    desktop.tab_to(words("Explain this number"), "button")
    desktop.keys("space")
    desktop.wait_for(words("Hide the explanation"), "button")
    walk.screens["explanation"] = look(desktop, around=False)
    person.saves_the_plan(walk.folder / "plan.pdf")
    desktop.wait(desktop.reader.focused, "the focus is back on the page")
    walk.screens["plan saved"] = look(desktop)
    person.turns_to("&Start")
    desktop.wait_for_focus("De Linde", "combo box")
    walk.screens["start with an assessment"] = look(desktop)


def _speaks_german(person: Person, walk: Walk) -> None:
    desktop = person.desktop
    desktop.tab_to(person.words("Go on"), "button")
    desktop.keys("space")
    person.is_asked(len(GIVEN) + 1)
    desktop.tab_to(person.words("Questions"), "list")
    desktop.keys("Home", "Return")
    person.is_asked(1)
    person.speaks("de")
    person.is_asked(1)
    desktop.read_afresh()
    walk.screens["question in German"] = look(desktop)
