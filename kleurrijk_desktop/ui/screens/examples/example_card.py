"""One example, whole: where and when, what was done, what it teaches, and where it is told."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.examples import ShownExample
from kleurrijk_desktop.wording.example_words import listed, place_and_year
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.themes import theme_name


class ExampleCard(Card):
    """A card with an example; it is there only while the example is wanted."""

    def __init__(self, shown: ShownExample, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self.shown = shown
        self.setObjectName(f"example-{shown.example.id}")
        self._fallback = FallbackNote()
        for part in _parts(shown):
            self.column.addWidget(part)
        self.column.insertWidget(2, self._fallback)

    def mark_fallback(self) -> None:
        """Say where the texts stand in another language; to be called on the page."""
        self._fallback.show_for(self.shown.told.done)


def _parts(shown: ShownExample) -> Iterator[QWidget]:
    told, example = shown.told, shown.example
    yield PlainLabel(told.title, "item")
    place = place_and_year(str(told.place), example.year, roughly=example.roughly)
    yield PlainLabel(place, "caption", quiet=True)
    yield _told(_("What was done"), told.done)
    yield _told(_("What it teaches"), told.teaches)
    if told.difficult is not None:
        yield _told(_("What was hard or did not work"), told.difficult)
    names = [theme_name(each) for each in example.themes]
    goals = [goal_name(each) for each in example.goals]
    factors = [str(each) for each in shown.factors]
    lines = (
        _("Themes: {names}").format(names=listed(names)),
        _("Goals: {names}").format(names=listed(goals)),
        _("Success factors: {names}").format(names=listed(factors)),
        *(_("Source: {title}").format(title=title) for title in shown.sources),
    )
    yield stack((PlainLabel(line, "caption", quiet=True) for line in lines), spacing=2)


def _told(heading: str, text: Text) -> QWidget:
    return stack([PlainLabel(heading, "strong"), PlainLabel(text)], spacing=0)
