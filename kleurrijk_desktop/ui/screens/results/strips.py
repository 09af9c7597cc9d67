"""Every question with its level as a strip, on one common scale."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import block, question_row
from kleurrijk_desktop.ui.screens.results.level_words import marked_words
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened


def level_strips(theme: Theme, opened: Opened) -> QWidget:
    """Return the questions by section, each with its strip and its level in words."""
    sections = [_section(theme, opened, each) for each in opened.result.sections]
    return block(_("Question by question"), sections)


def _section(theme: Theme, opened: Opened, section: SectionNumber) -> QWidget:
    rows = [
        question_row(
            theme,
            answer_to(opened.answers, item.id).choice,
            opened.reader.statement(item),
            marked_words(opened, item),
        )
        for item in section.items
    ]
    title = PlainLabel(opened.reader.section_title(section.section), quiet=True)
    return Card([title, *rows], spacing=8)
