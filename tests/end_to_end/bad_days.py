"""Everything that can happen to the file while a person works: seen, kept on screen, overcome.

Pictures of it: `PYTHONPATH=. python -m tests.end_to_end.bad_days FOLDER nl`
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.end_to_end.desktop import Desktop, desktop, keep_picture
from tests.end_to_end.person import Person
from tests.end_to_end.stick import Stick, stick
from tests.end_to_end.words import Words

NO_PERMISSION = "You may not read or write {file}. Change its permissions, or choose another place."
FULL = "The disk is full: {file} could not be written. Make room on the disk, then try again."
BUSY = (
    "Another program is using {file}: a second window, a virus scanner or a cloud folder. Close "
    "it there, then try again."
)
MOVED = (
    "{file} was moved or replaced, or the stick was pulled out. Put it back where it was, then "
    "try again."
)
REPLACED = (
    "Another version of {file} lies there now; it was left as it is. What you had is still open. "
    "Put the earlier file back, or save everything elsewhere."
)
SAVED_ELSEWHERE = (
    "Everything is in {file}, also what could not be saved here. If you need it: put it back on "
    "the page of the backups."
)
Look = Callable[[str], None]


class BadDays:
    """One window, and one fault after the other; when it is over, all is stored without a hand."""

    def __init__(self, person: Person, stick: Stick, look: Look) -> None:
        self.person = person
        self.desktop = person.desktop
        self.words = person.words
        self.stick = stick
        self.note = ""
        self._look = look

    def live_through(self, elsewhere: Path) -> None:
        """Meet every fault; all is stored at the end, and once it is saved elsewhere too."""
        self._may_not_write_the_file()
        self.desktop.tab_to(self.words("Note (optional)"), "text")
        self._types("Eerste zin.")
        self.person.hears_saved()
        stick = self.stick
        stick.lock_the_folder()
        self._types(" Map op slot.")
        self._meets("folder read-only", NO_PERMISSION)
        stick.unlock_the_folder()
        self.person.hears_saved()
        stick.fill()
        self._types(" Schijf vol. " + "x" * 60)
        self._meets("disk full", FULL)
        stick.make_room()
        self.person.hears_saved()
        with stick.held():
            self._types(" Bezet.")
            self._meets("locked", BUSY)
        self.person.hears_saved()
        self._is_moved(elsewhere)
        self._is_replaced()
        stick.pull_out()
        self._types(" Stick eruit.")
        self._meets("pulled out", MOVED)
        stick.put_in()
        self.person.hears_saved()

    def _may_not_write_the_file(self) -> None:
        self.desktop.keys("2")
        self._meets("file read-only", NO_PERMISSION)
        self.stick.unlock_the_file()
        self.person.hears_saved()
        assert "CHECKED" in self.desktop.wait_for("2, ", "radio button")["states"]

    def _is_moved(self, elsewhere: Path) -> None:
        self.stick.move()
        self._types(" Weg.")
        self._meets("moved", MOVED)
        self.desktop.keys(f"alt+{self.words.key('Save ever&ything elsewhere…')}")
        self.person.names_a_file(elsewhere, ".db")
        self.desktop.hear(self.words(SAVED_ELSEWHERE, file=elsewhere))
        self._look("saved elsewhere")
        self.desktop.keys(f"alt+{self.words.key('Close this &message')}")
        self.desktop.hear(self.words(MOVED, file=self.stick.database))
        self.stick.move_back()
        self.person.hears_saved()

    def _is_replaced(self) -> None:
        self.stick.replace()
        self._types(" Vervangen.")
        self._meets("replaced", MOVED)
        self._meets("replaced, tried again", REPLACED)
        self.stick.move_back()
        self.person.hears_saved()

    def _types(self, text: str) -> None:
        self.desktop.text(text)
        self.note += text

    def _meets(self, name: str, sentence: str) -> None:
        """See the sentence, and the text where it was typed."""
        told = self.words(sentence, file=self.stick.database)
        self.desktop.hear(told)
        self.desktop.wait_for(told, "label")
        self._look(name)
        if self.note:
            assert self.note in self.desktop.wait_for(self.words("Note (optional)"), "text")["text"]


def look_only(here: Desktop, stick: Stick, language: str, look: Look) -> None:
    """Start where nothing may be written, and look without changing anything."""
    words = Words(language)
    stick.lock_the_folder()
    program = here.start("--data", str(stick.place), "--language", language, inside=stick.inside)
    here.wait_for_focus(words("&Look only, change nothing"), "button")
    look("start read-only")
    here.keys("Return")
    said = "You can look at everything and print it. Nothing can be changed in this window."
    here.wait_for(words(said), "label")
    here.wait_for("De Linde", "combo box")
    look("looking only")
    here.keys("ctrl+q")
    assert here.ended(program) == (0, "")
    stick.unlock_the_folder()


def live_through(here: Desktop, stick: Stick, language: str, elsewhere: Path, look: Look) -> str:
    """Start, answer the first question while all that goes on, and end; return the note."""
    stick.lock_the_file()
    data = ("--data", str(stick.place), "--language", language)
    program = here.start(*data, inside=stick.inside)
    person = Person(here, Words(language))
    here.wait_for_focus("De Linde", "combo box")
    here.tab_to(person.words("Begin"), "button")
    here.keys("space")
    person.is_asked(1)
    days = BadDays(person, stick, look)
    days.live_through(elsewhere)
    here.keys("ctrl+q")
    assert here.ended(program) == (0, "")
    return days.note


def main() -> None:
    folder, language = Path(sys.argv[1]), sys.argv[2]
    folder.mkdir(exist_ok=True)

    def look(name: str) -> None:
        keep_picture(here, folder / f"{language} {name}.png")

    with (
        tempfile.TemporaryDirectory() as home,
        desktop(Path(home)) as here,
        stick(Path(home)) as with_data,
    ):
        try:
            look_only(here, with_data, language, look)
            live_through(here, with_data, language, Path(home) / "elders.db", look)
        finally:
            look("at the end")


if __name__ == "__main__":
    main()
