"""Somebody at the keyboard who reads what a screen reader says."""

from pathlib import Path

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.reader import Node
from tests.end_to_end.words import Words, questions

LANGUAGES = {"nl": "Nederlands", "de": "Deutsch", "en": "English"}


class Person:
    """Does the steps that more than one test needs, and waits for what each of them brings."""

    def __init__(self, desktop: Desktop, words: Words) -> None:
        self.desktop = desktop
        self.words = words

    def begins(self) -> None:
        """Open the form for the first organisation."""
        self.desktop.wait_for_focus(self.words("Set &up your organisation"), "button")
        self.desktop.keys("space")
        self.desktop.wait_for_focus(self.words("Name of the organisation"), "text")

    def fills_in(self, name: str, kind: str, part: str, about_whom: str) -> None:
        """Fill in the form and send it off."""
        desktop, words = self.desktop, self.words
        desktop.text(name)
        self.goes_to(words("Kind of organisation"))
        desktop.text(kind)
        desktop.wait_for_focus(kind, "combo box")
        if part:
            self.goes_to(words("What we look at"))
            desktop.keys("Down", "Down")
            desktop.wait_for_focus(words("A location"), "combo box")
            desktop.tab_to(words("Name of this part"))
            desktop.text(part)
        desktop.tab_to(words("About whom is it?"))
        desktop.text(about_whom)
        desktop.tab_to(words("&Set up"), "button")
        desktop.keys("space")
        desktop.wait_for(words("&Start the assessment"), "button")

    def goes_to(self, label: str) -> Node:
        """Press Tab until the focus is on the field with this label."""
        for _ in range(30):
            node = self.desktop.tab()
            if label in node["relations"].get("labelled-by", []):
                return node
        raise AssertionError(f"Tab never reached the field {label!r}")

    def starts_with_all_questions(self) -> None:
        desktop = self.desktop
        desktop.tab_to("", "radio button")
        desktop.keys("Down")
        desktop.wait_for_focus(str(len(questions())), "radio button")
        desktop.tab_to(self.words("&Start the assessment"), "button")
        desktop.keys("space")
        self.is_asked(1)

    def is_asked(self, number: int) -> None:
        """Wait until a question is on the page and can be answered."""
        self.desktop.wait_for(self.place(number), "frame")
        self.desktop.wait(self._is_at_an_option, f"the focus on an option of question {number}")

    def place(self, number: int) -> str:
        count = len(questions())
        return self.words("Question {number} of {count}", number=number, count=count)

    def answers(self, key: str) -> Node:
        """Answer with a key on one of the options, and wait until that is stored."""
        self.desktop.keys(key)
        self.hears_saved()
        node = self.desktop.reader.focused()
        assert node is not None
        assert "CHECKED" in node["states"]
        return node

    def turns_to(self, destination: str) -> None:
        """Go to a page by its button in the side bar."""
        self.desktop.tab_to(self.words(destination), "button")
        self.desktop.keys("space")

    def hears_saved(self) -> str:
        return self.desktop.hear(self.words("Saved {time}", time=""))

    def adds(self, field: str, text: str) -> None:
        """Write into a field below the options."""
        self.desktop.tab_to(self.words(field), "text")
        self.desktop.text(text)
        self.hears_saved()

    def jumps(self, steps: int, to: int) -> None:
        """Go to another question by the list beside the page."""
        self.desktop.tab_to(self.words("Questions"), "list")
        self.desktop.keys(*(["Down" if steps > 0 else "Up"] * abs(steps)), "Return")
        self.is_asked(to)

    def speaks(self, language: str) -> None:
        """Choose another language in the menu, and hear that it is spoken from now on."""
        desktop = self.desktop
        desktop.keys(f"alt+{self.words.key('&View')}")
        desktop.wait_for(self.words("&Language"), "menu item")
        desktop.keys(self.words.key("&Language"))
        desktop.wait_for(LANGUAGES[language], "menu item")
        desktop.keys(LANGUAGES[language][0].lower())
        self.words = Words(language)
        desktop.hear(self.words("The program now speaks {language}.", language=LANGUAGES[language]))

    def saves_the_plan(self, file: Path) -> None:
        """Look at the pages of the plan, and save them through the dialog of the system."""
        desktop = self.desktop
        self.turns_to("Improvement p&lan")
        desktop.wait(self._is_at_the_plan, "the page of the plan")
        desktop.keys("ctrl+p")
        desktop.wait(self._can_save, "the pages that can be saved")
        desktop.keys("ctrl+shift+p")
        self.names_a_file(file, ".pdf")
        desktop.hear(self.words("The document is in {file}.", file=file))

    def _is_at_an_option(self) -> bool:
        node = self.desktop.reader.focused()
        return node is not None and node["role"] == "radio button"

    def _is_at_the_plan(self) -> bool:
        heading = self.words("Improvement p&lan")
        node = self.desktop.reader.focused()
        return node is not None and node["role"] == "heading" and node["name"].startswith(heading)

    def _can_save(self) -> bool:
        node = self.desktop.reader.find(self.words("Save as P&DF…"), "button")
        return node is not None and "ENABLED" in node["states"]

    def names_a_file(self, file: Path, suffix: str) -> None:
        """Type where to save into the dialog of the system, which proposes such a file."""
        desktop = self.desktop

        def asked() -> bool:
            node = desktop.reader.focused()
            return node is not None and node["role"] == "text" and suffix in node["text"]

        desktop.wait(asked, "the field for the name of the file")
        desktop.keys("ctrl+a")
        desktop.text(str(file))
        desktop.keys("Return")
