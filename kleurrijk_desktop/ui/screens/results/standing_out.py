"""The first words of a result: what is strongest, what is weakest, what must be mended."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice, answer_to
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import lines, question_row
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.levels import marked_words
from kleurrijk_desktop.wording.must_have_words import must_have_sentences
from kleurrijk_desktop.wording.standing_out import (
    ScoredItem,
    standing_out,
    strongest,
    weakest,
)


def what_stands_out(theme: Theme, opened: Opened) -> QWidget | None:
    """Return the first words, or None where no question has a level yet."""
    result, answers = opened.result, opened.answers
    best, worst = strongest(result, answers), weakest(result, answers)
    parts: list[QWidget] = []
    if best or worst:
        parts += _named(theme, opened, _("Strongest"), best)
        parts += _named(theme, opened, _("Weakest"), worst)
    else:
        parts += lines(standing_out(result, opened.reader, answers))
    parts += lines(must_have_sentences(result.must_haves))
    return Card(parts, spacing=8) if parts else None


def _named(theme: Theme, opened: Opened, name: str, scored: Sequence[ScoredItem]) -> list[QWidget]:
    rows = [
        question_row(
            theme,
            Choice(str(level)),
            opened.reader.statement(item),
            marked_words(answer_to(opened.answers, item.id)),
        )
        for item, level in scored
    ]
    return [PlainLabel(name, "item"), *rows]
