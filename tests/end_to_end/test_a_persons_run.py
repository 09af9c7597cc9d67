"""From the first start to a plan on paper and a second start, with nothing but the keyboard."""

import subprocess
from fractions import Fraction
from math import floor
from pathlib import Path

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.person import Person
from tests.end_to_end.reader import Node
from tests.end_to_end.words import Words, questions, sections, translated

ORGANISATION = "Basisschool De Linde"
PART = "Locatie Noord"
ABOUT_WHOM = "ouders van groep 1 en 2"
NOTE = "Op dinsdag belt de leerkracht."
REASON = "Daar is een ander team voor."
ASKED = "de administratie"
CHECKED_WITH = "de ouderraad"
FIRST_TWO = ("2", "3", "?", "-", "1", "0", "4", "2", "", "2", "1", "3")  # sections of six
GIVEN = (*FIRST_TWO, *[""] * (len(questions()) - len(FIRST_TWO)))
LABELS = {
    "0": "Not started",
    "1": "First steps",
    "2": "Happens, depends on the person",
    "3": "Agreed and routine",
    "4": "Reviewed and improved together",
    "?": "We don't know yet",
    "-": "Doesn't apply to us",
    "": "Not answered yet",
}


def test_from_the_first_start_to_a_plan_and_back(real_desktop: Desktop, tmp_path: Path) -> None:
    data, plan = tmp_path / "gegevens", tmp_path / "plan.pdf"
    program = real_desktop.start("--data", str(data), "--language", "nl")
    person = Person(real_desktop, Words("nl"))
    sets_up(person)
    answers_the_first_section(person)
    takes_back_and_does_again(person)
    changes_the_language(person)
    answers_the_second_section(person)
    titles = reads_the_result(person)
    person.saves_the_plan(plan)
    real_desktop.keys("ctrl+q")
    assert real_desktop.ended(program)[0] == 0
    to_find_out = questions()[8]["statement"]
    said = (ORGANISATION, PART, ABOUT_WHOM, headline(person.words), to_find_out)
    finds_in(plan, *said, *(f". {title}" for title in titles))  # on paper in one order for all
    program = real_desktop.start("--data", str(data))
    finds_all_again(person)
    real_desktop.keys("ctrl+q")
    assert real_desktop.ended(program) == (0, "")


def sets_up(person: Person) -> None:
    person.begins()
    person.fills_in(ORGANISATION, "Basisschool", PART, ABOUT_WHOM)
    assert ORGANISATION in person.desktop.wait_for("", "frame")["name"]
    person.starts_with_all_questions()


def answers_the_first_section(person: Person) -> None:
    desktop = person.desktop
    person.answers("2")
    goes_on(person, 2)
    person.answers("3")
    goes_on(person, 3)
    person.answers("question")
    person.adds("Who could know? Whom will we ask? (optional)", ASKED)
    goes_on(person, 4)
    person.answers("minus")
    person.adds("Why doesn't it apply to us? (optional)", REASON)
    goes_on(person, 5)
    person.answers("1")
    person.adds("Note (optional)", NOTE)
    desktop.keys("ctrl+Return")
    person.is_asked(6)
    person.answers("0")


def goes_on(person: Person, to: int) -> None:
    person.desktop.keys("Return")
    person.is_asked(to)


def takes_back_and_does_again(person: Person) -> None:
    desktop, words = person.desktop, person.words
    step = words("Answer question {number}", number=6)
    button = desktop.wait_for(words("Undo"), "button")
    assert button["description"] == words("&Undo: {step}", step=step) + " (Ctrl+Z)"
    desktop.keys("ctrl+z")
    desktop.hear(words("Undone: {step}", step=step))
    assert "CHECKED" not in desktop.wait_for("0, ", "radio button")["states"]
    button = desktop.wait_for(words("Redo"), "button")
    assert button["description"] == words("&Redo: {step}", step=step) + " (Ctrl+Y)"
    desktop.keys("ctrl+y")
    desktop.hear(words("Done again: {step}", step=step))
    assert "CHECKED" in desktop.wait_for("0, ", "radio button")["states"]


def changes_the_language(person: Person) -> None:
    person.jumps(-1, to=5)
    person.speaks("de")
    person.is_asked(5)
    item = questions()[4]
    person.desktop.wait_for(translated("de")[f"{item['id']}.statement"], "heading")
    assert "CHECKED" in person.desktop.wait_for("1, ", "radio button")["states"]
    assert person.desktop.wait_for(person.words("Note (optional)"), "text")["text"] == NOTE
    person.speaks("nl")
    person.is_asked(5)
    person.desktop.wait_for(item["statement"], "heading")
    assert person.desktop.wait_for(person.words("Note (optional)"), "text")["text"] == NOTE


def answers_the_second_section(person: Person) -> None:
    person.jumps(2, to=7)
    person.answers("4")
    person.adds("With whom checked?", CHECKED_WITH)
    person.adds("Checked when?", "15-10-2026")
    goes_on(person, 8)
    for number, key in enumerate(FIRST_TWO[7:], start=8):
        if key:
            person.answers(key)
        goes_on(person, number + 1)
    person.turns_to("&Result")
    person.desktop.wait_for_focus(person.words("Result"), "heading")


def reads_the_result(person: Person) -> list[str]:
    """Check the page and return the titles of the suggestions on it."""
    desktop, words = person.desktop, person.words
    desktop.wait_for(headline(words), "heading")
    desktop.wait_for(words("Must be in place"), "heading")
    marked = _below(desktop.reader.tree(), words("Must be in place"), words("What would help most"))
    assert questions()[0]["statement"] in marked  # below level 3
    assert questions()[8]["statement"] in marked  # open
    desktop.tab_to(words("Explain this number"), "button")
    desktop.keys("space")
    desktop.wait_for(words("Hide the explanation"), "button")
    tree = desktop.reader.tree()
    rows = [node["name"] for node in tree if node["role"] == "table cell"][::4]
    scored = [item for item, given in zip(questions(), GIVEN, strict=True) if given.isdigit()]
    assert rows == [item["statement"] for item in scored]
    known = [measure["title"] for item in scored for measure in item["measures"]]
    suggested = [
        node["name"] for node in tree if node["role"] == "heading" and node["name"] in known
    ]
    assert len(suggested) == 6
    assert {measure["title"] for measure in questions()[0]["measures"]} & set(suggested)
    return suggested


def _below(tree: list[Node], heading: str, next_heading: str) -> list[str]:
    names = [node["name"] for node in tree]
    return names[names.index(heading) : names.index(next_heading)]


def headline(words: Words) -> str:
    """Return the sentence with the points, computed here from the rule of the number."""
    given = [(item["weight"], int(key)) for item, key in zip(questions(), GIVEN, strict=True)
             if key.isdigit()]  # fmt: skip
    points = Fraction(100 * sum(w * level for w, level in given), 4 * sum(w for w, _ in given))
    return words(
        "{points} of 100 points — what we do, not what people experience.",
        points=floor(points + Fraction(1, 2)),
    )


def finds_in(plan: Path, *texts: str) -> None:
    """Look for texts in a PDF, wherever its lines break."""
    command = ["pdftotext", str(plan), "-"]
    printed = subprocess.run(command, capture_output=True, check=True, timeout=30, text=True)
    whole = " ".join(printed.stdout.split())
    missing = [text for text in texts if text not in whole]
    assert not missing, whole


def finds_all_again(person: Person) -> None:
    desktop, words = person.desktop, person.words
    desktop.wait_for_focus(ORGANISATION, "combo box")
    progress = words.several(
        "{answered} of {count} question answered",
        "{answered} of {count} questions answered",
        answered=len(FIRST_TWO) - 1,
        count=len(GIVEN),
    )
    assert progress in desktop.tab_to(words("Go on"), "button")["name"]
    desktop.keys("space")
    person.is_asked(9)
    rows = [node["name"] for node in desktop.reader.tree() if node["role"] == "list item"]
    listed = [name for name in rows if name not in sections()]
    for name, item, key in zip(listed, questions(), GIVEN, strict=True):
        assert item["statement"] in name
        assert name.endswith(words(LABELS[key]))
    for steps, to, field, text in (
        (-6, 3, "Who could know? Whom will we ask? (optional)", ASKED),
        (1, 4, "Why doesn't it apply to us? (optional)", REASON),
        (1, 5, "Note (optional)", NOTE),
        (2, 7, "With whom checked?", CHECKED_WITH),
    ):
        person.jumps(steps, to)
        assert desktop.wait_for(words(field), "text")["text"] == text
