"""What helps to answer a question: words explained, what could be shown, and examples."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.registries import Explained
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.fallback_note import FallbackNote
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import led
from kleurrijk_desktop.wording.example_words import inspiration


class ExplainedWords(Disclosure):
    """The words of a question that need explaining, each with what it means."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "words", parent)

    def show_terms(self, terms: Sequence[Explained]) -> None:
        folded = ngettext(
            "{count} word on this page explained",
            "{count} words on this page explained",
            len(terms),
        ).format(count=len(terms))
        unfolded = _("Hide the explained words")
        self.show_when_unfolded(folded, unfolded, partial(map, _Term, terms), there=bool(terms))


class _Term(QWidget):
    def __init__(self, term: Explained) -> None:
        super().__init__()
        fallback = FallbackNote()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        for part in (PlainLabel(term.word, "strong"), PlainLabel(term.meaning), fallback):
            column.addWidget(part)
        fallback.show_for(term.meaning)


class ShownEvidence(Disclosure):
    """What one could show to others for an answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "evidence", parent)

    def show_evidence(self, evidence: Sequence[Text]) -> None:
        folded = ngettext(
            "What could you show? {count} idea", "What could you show? {count} ideas", len(evidence)
        ).format(count=len(evidence))
        unfolded = _("Hide what you could show")
        ideas = partial(map, _idea, evidence)
        self.show_when_unfolded(folded, unfolded, ideas, there=bool(evidence))


def _idea(text: Text) -> QWidget:
    return led(PlainLabel("–", wraps=False), [PlainLabel(text)])


class NamedExamples(LinkButton):
    """The way to the examples that a question names; there only where it names some.

    Signals:
        wanted: a tuple of their ids.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", lambda: self.wanted.emit(self._ids), parent)
        self._ids: tuple[str, ...] = ()
        self.setObjectName("examples")
        self.hide()

    def show_ids(self, ids: tuple[str, ...]) -> None:
        self._ids = ids
        self.set_text(inspiration(len(ids)))
        self.setVisible(bool(ids))
