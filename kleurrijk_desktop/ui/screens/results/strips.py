"""Every question with its level as a strip, on one common scale."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import question_row
from kleurrijk_desktop.ui.screens.results.level_words import marked_words
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.use_cases.opened import Opened

AT_ONCE = 3  # rows


def level_strips(theme: Theme, opened: Opened, add: Callable[[QWidget], object]) -> Iterator[None]:
    """Add the questions section by section, each with its strip and its level in words."""
    for place, section in enumerate(opened.result.sections):
        card = Card([PlainLabel(opened.reader.section_title(section.section), quiet=True)], 8)
        add(card if place else headed(_("Question by question"), [card]))
        for row, item in enumerate(section.items):
            choice = answer_to(opened.answers, item.id).choice
            statement, detail = opened.reader.statement(item), marked_words(opened, item)
            card.column.addWidget(question_row(theme, choice, statement, detail))
            if row % AT_ONCE == AT_ONCE - 1 or item is section.items[-1]:
                yield
