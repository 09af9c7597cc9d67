"""Every question with its level as a strip, on one common scale."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kleurrijk_desktop.domain.answers import Answer, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import block
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.levels import choice_label


def level_strips(theme: Theme, opened: Opened) -> QWidget:
    """Return the questions by section, each with its strip and its level in words."""
    sections = [_section(theme, opened, each) for each in opened.result.sections]
    return block(_("Question by question"), sections)


def _section(theme: Theme, opened: Opened, section: SectionNumber) -> QWidget:
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    title = PlainLabel(opened.reader.section_title(section.section), "caption", quiet=True)
    grid.addWidget(title, 0, 0, 1, 2)
    for row, item in enumerate(section.items, start=1):
        answer = answer_to(opened.answers, item.id)
        strip = LevelStrip(theme, answer.choice)
        grid.addWidget(strip, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(_words(opened, item, answer)), row, 1)
    return part


def _words(opened: Opened, item: Item, answer: Answer) -> str:
    statement = opened.reader.statement(item)
    label = choice_label(answer.choice)
    if answer.level == 4 and not answer.confirmed:  # noqa: PLR2004 - the highest level
        return _("{statement} {label}, not yet confirmed").format(statement=statement, label=label)
    # i18n: A question (a whole sentence), then the name of its level.
    return _("{statement} {label}").format(statement=statement, label=label)
