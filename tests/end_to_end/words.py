"""What the program says, looked up in its translations, and what its checklist says."""

from collections.abc import Mapping, Sequence
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Any

import yaml
from babel.messages.pofile import read_po

from tests.end_to_end.desktop import ROOT
from tests.startup.recomputation import asked, written

EDUCATION = ROOT / "checklists" / "education"
MARK_OF_A_KEY = "&"


class Words:
    """The interface in one language, without the marks of the menu keys."""

    def __init__(self, language: str) -> None:
        self.language = language
        file = ROOT / "i18n" / language / "LC_MESSAGES" / "kleurrijk.mo"
        self._catalogue = NullTranslations()
        if language != "en":
            with file.open("rb") as compiled:
                self._catalogue = GNUTranslations(compiled)

    def __call__(self, source: str, **values: object) -> str:
        return self._catalogue.gettext(source).replace(MARK_OF_A_KEY, "").format(**values)

    def several(self, one: str, many: str, *, count: int, **values: object) -> str:
        return self._catalogue.ngettext(one, many, count).format(count=count, **values)

    def key(self, source: str) -> str:
        """Return the letter that is underlined in a menu."""
        _before, _mark, after = self._catalogue.gettext(source).partition(MARK_OF_A_KEY)
        return after[0].lower()


@cache
def questions() -> Sequence[Mapping[str, Any]]:
    """Return what a primary school is asked, in order, straight from the file."""
    checklist = written(EDUCATION / "checklist.yaml")
    return asked(checklist, short=False, kind="primary-school", size=None)


@cache
def sections() -> Sequence[str]:
    """Return the titles of the sections, straight from the file."""
    whole = yaml.safe_load((EDUCATION / "checklist.yaml").read_text(encoding="utf-8"))
    return [section["title"] for section in whole["sections"]]


def translated(language: str, folder: Path = EDUCATION) -> dict[str, str]:
    """Return the texts of the checklist in a language by their context, as in "s1-x.levels.3"."""
    with (folder / f"{language}.po").open("rb") as file:
        catalogue = read_po(file)
    return {str(message.context): str(message.string) for message in catalogue if message.context}
