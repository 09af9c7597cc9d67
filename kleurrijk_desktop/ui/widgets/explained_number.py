"""Where a number comes from, unfolded by one press: what counts, the sum, and what does not."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Answers
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.explanation_table import explanation_table
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.ui.widgets.unfolding import Spoken, Unfolding
from kleurrijk_desktop.wording.explain import LeftOut, explain


@dataclass(frozen=True, slots=True)
class NumberOf:
    """A number and what it was computed from; `name` tells which number it is."""

    name: Text | str
    number: Number
    items: Sequence[Item]
    answers: Answers
    reader: Reader


def explained_number(of: NumberOf) -> Unfolding:
    """Return the button that unfolds the explanation of a number in place."""
    spoken = Spoken(_("Explain this number"), _("Hide the explanation"), of.name)
    return Unfolding("explain", spoken, lambda: _explanation(of))


def _explanation(of: NumberOf) -> QWidget:
    explanation = explain(of.number, of.items, of.answers, of.reader)
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 8)
    layout.setSpacing(8)
    if explanation.lines:
        name = _("What counts for {number}").format(number=of.name)
        layout.addWidget(explanation_table(name, explanation.lines))
    for sentence in explanation.sentences:
        layout.addWidget(PlainLabel(sentence))
    for words, statements in _by_words(explanation.left_out).items():
        why = PlainLabel(_("Does not count – {why}:").format(why=words), quiet=True)
        layout.addWidget(stack([why, *map(PlainLabel, statements)], spacing=4))
    return part


def _by_words(left_out: Sequence[LeftOut]) -> dict[str, list[Text]]:
    """Return the questions that do not count by why they do not."""
    found: dict[str, list[Text]] = {}
    for each in left_out:
        found.setdefault(each.words, []).append(each.statement)
    return found
