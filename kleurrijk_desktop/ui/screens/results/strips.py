"""Every question with its level as a strip, on one common scale."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import Add, question_row, rows_in_cards
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.levels import marked_words


def level_strips(theme: Theme, opened: Opened, add: Add) -> Iterator[None]:
    """Add the questions section by section, each with its strip and its level in words."""

    def row(item: Item) -> QWidget:
        answer = answer_to(opened.answers, item.id)
        statement = opened.reader.statement(item)
        return question_row(theme, answer.choice, statement, marked_words(answer))

    groups = (
        (_name(opened, section), map(row, section.items)) for section in opened.result.sections
    )
    return rows_in_cards(_("Question by question"), groups, add)


def _name(opened: Opened, section: SectionNumber) -> QWidget:
    return PlainLabel(opened.reader.section_title(section.section), "item")
