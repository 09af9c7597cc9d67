"""Answers that are worth a second look: questions only, which change nothing."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.consistency import ConsistencyQuestion
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import Add, question_row, rows_in_cards
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.consistency_words import question_words


def second_look(
    theme: Theme, opened: Opened, questions: Sequence[ConsistencyQuestion], add: Add
) -> Iterator[None]:
    """Add what the answers make one ask; nothing where they fit together."""

    def row(question: ConsistencyQuestion) -> QWidget:
        choice = answer_to(opened.answers, question.item.id).choice
        statement = opened.reader.statement(question.item)
        return question_row(theme, choice, statement, question_words(question))

    intro = _("Questions only: they change no number, and nobody has to answer them.")
    groups = [(PlainLabel(intro), map(row, questions))] if questions else []
    return rows_in_cards(_("Worth a second look"), groups, add)
