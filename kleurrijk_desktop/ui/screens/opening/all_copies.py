"""Every copy of the data that there is, to choose one from where the program does not start."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.kept_copies import KeptCopy
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.ui.widgets.copy_card import CopyCard
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.safekeeping import Safekeeping
from kleurrijk_desktop.wording.backup_words import copy_title
from kleurrijk_desktop.wording.problems import sentence

CARDS_APART = 16  # pixels


class AllCopies(QWidget):
    """Unfolds them with day, contents and whether each is in order, which is looked up then.

    Signals:
        chosen: the path of one that can be put back, and what was found in it (LookedAt).
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        keeping: Safekeeping,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._background = background
        folding = Disclosure(theme, "all-copies")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(folding)
        folding.show_when_unfolded(
            _("Choose among all backups and copies"), _("Hide the backups and copies"), self._listed
        )

    def _listed(self) -> Iterable[QWidget]:
        try:
            copies = self._keeping.copies()
        except KleurRijkError as error:
            return [PlainLabel(sentence(problem)) for problem in error.problems]
        if not copies:
            return [PlainLabel(_("There is none."))]
        return [stack([self._card(copy) for copy in copies], CARDS_APART)]

    def _card(self, copy: KeptCopy) -> CopyCard:
        def choose() -> None:
            self.chosen.emit(copy.path, card.looked_at)

        card = CopyCard(copy_title(copy), choose)
        look = partial(self._keeping.look_at, copy.path)
        self._background.run(look, card.show_found, owner=card)
        return card
