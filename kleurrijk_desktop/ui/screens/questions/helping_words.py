"""What helps to answer a question: words explained, what could be shown, and examples."""

from collections.abc import Sequence

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
        parts = [_Term(term) for term in terms]
        self.show_parts(folded, _("Hide the explained words"), parts)
        for part in parts:
            part.mark_fallback()


class _Term(QWidget):
    def __init__(self, term: Explained) -> None:
        super().__init__()
        self._meaning = term.meaning
        self._fallback = FallbackNote()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        for part in (PlainLabel(term.word, "strong"), PlainLabel(term.meaning), self._fallback):
            column.addWidget(part)

    def mark_fallback(self) -> None:
        self._fallback.show_for(self._meaning)


class ShownEvidence(Disclosure):
    """What one could show to others for an answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "evidence", parent)

    def show_evidence(self, evidence: Sequence[Text]) -> None:
        folded = ngettext(
            "What could you show? {count} idea", "What could you show? {count} ideas", len(evidence)
        ).format(count=len(evidence))
        parts = [led(PlainLabel("–", wraps=False), [PlainLabel(text)]) for text in evidence]
        self.show_parts(folded, _("Hide what you could show"), parts)


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
