"""What a checklist and its sections say before their questions; each can be folded away."""

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.view import Page
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led, stack
from kleurrijk_desktop.wording.paths import minutes_words


class Folds(Protocol):
    """What the person folded and unfolded on the pages of an assessment."""

    def unfolded(self, name: str) -> bool | None:
        """Return whether a part is unfolded; None where the person left it as it was."""
        ...

    def keep(self, name: str, *, unfolded: bool) -> None: ...


class _Introduction(Disclosure):
    """Folds as the person wants it; until that is known, as suits the page."""

    def __init__(
        self, theme: Theme, name: str, folds: Folds, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._name = name
        self._folds = folds
        self.turned.connect(lambda unfolded: folds.keep(name, unfolded=unfolded))

    def _unfold_for(self, *, usual: bool) -> None:
        wanted = self._folds.unfolded(self._name)
        self.unfold(unfolded=usual if wanted is None else wanted)


class ChecklistIntroduction(_Introduction):
    """What a checklist is about, whom to invite, how long it takes and what to have at hand.

    It is folded, so that the question is the first thing on the page; where an assessment begins
    its button says what is worth knowing beforehand.
    """

    def __init__(self, theme: Theme, folds: Folds, parent: QWidget | None = None) -> None:
        super().__init__(theme, "about-checklist", folds, parent)
        self._shown: Checklist | None = None

    def show_page(self, checklist: Checklist, page: Page) -> None:
        """Show what belongs to a page of a checklist."""
        if self._shown is not checklist:
            self._shown = checklist
            unfolded = _("Hide what the checklist is about")
            self.show_when_unfolded("", unfolded, partial(_about, checklist, page.reader))
        self.set_folded_text(_beforehand() if page.begins else _("About this checklist"))
        self._unfold_for(usual=False)


class SectionIntroduction(_Introduction):
    """What a section is about, on the page of its first question only."""

    def __init__(self, theme: Theme, folds: Folds, parent: QWidget | None = None) -> None:
        super().__init__(theme, "about-section", folds, parent)

    def show_page(self, page: Page) -> None:
        """Show what belongs to a page; nothing on another than the first of a section."""
        text = page.reader.section_introduction(page.section)
        parts = [PlainLabel(text), FallbackNote()] if page.begins_section else []
        self.show_parts(
            _("What these questions are about"), _("Hide what these questions are about"), parts
        )
        _mark_fallback(self, text)
        self._unfold_for(usual=True)


def _beforehand() -> str:
    return _("Before you begin: what it is about, whom to invite, what to have at hand")


def _about(checklist: Checklist, reader: Reader) -> Iterator[QWidget]:
    front = reader.front_page(checklist)
    fallback = FallbackNote()
    yield stack([PlainLabel(front.introduction), fallback], spacing=4)
    fallback.show_for(front.introduction)
    yield _named(_("Whom to invite"), PlainLabel(front.invite))
    yield _named(_("About whom it is"), PlainLabel(front.about_whom))
    time = minutes_words(checklist.minutes_short, checklist.minutes)
    yield _named(_("How long it takes"), PlainLabel(time))
    if front.bring:
        yield _named(_("What to have at hand"), *map(_listed, front.bring))


def _named(name: str, *parts: QWidget) -> QWidget:
    return stack([PlainLabel(name, "strong"), *parts], spacing=0)


def _listed(text: Text) -> QWidget:
    return led(PlainLabel("–", wraps=False), [PlainLabel(text)])


def _mark_fallback(part: QWidget, text: Text) -> None:
    for note in part.findChildren(FallbackNote):
        note.show_for(text)
