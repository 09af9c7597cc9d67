"""The page with all copies of the data."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.domain.kept_copies import CopyKind, KeptCopy, LookedAt, is_usable
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.screens.backups.tools import BackupTools, Listed
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.background import attempt
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.busy_row import BusyRow
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.copy_card import CopyCard
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import headed
from kleurrijk_desktop.wording.backup_words import copy_title, putting_back_text, synced_text
from kleurrijk_desktop.wording.file_names import packed_name
from kleurrijk_desktop.wording.problems import sentence

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class BackupsScreen(Screen):
    """Lists the copies, makes one, packs everything, and puts one back.

    Signals:
        made: another backup is there.
        left: the person goes back.
        free: what was under way is over, whatever came of it.
    """

    made = Signal()
    left = Signal()
    free = Signal()

    def __init__(
        self, theme: Theme, listed: Listed, tools: BackupTools, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._tools = tools
        self._waiting: list[Future[LookedAt]] = []
        self._under_way = False
        self._outcome = Banner(theme)
        self._outcome.setObjectName("backup-outcome")
        self._busy = BusyRow()
        self._present = CopyCard(_("Your data now"), None)
        self._buttons = self._make_buttons()
        self._put_together(listed)
        self._look_at(tools.keeping.present, self._present)
        for copy, card in self._cards:
            self._look_at(copy.path, card)
        self.destroyed.connect(partial(_drop, self._waiting))

    def title(self) -> str:
        return _("Backups")

    def focus_first(self) -> None:
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def make(self) -> None:
        """Make a backup now."""
        self._outcome.clear()
        self._do(_("A backup is being made."), self._tools.keeping.make, self._tell_made)

    def pack(self) -> None:
        """Ask where, and write everything into one file for another computer."""
        name = packed_name(self._tools.now())
        kind = FileType(_("Everything in one file"), "zip")
        target = self._tools.dialogs.choose_save_file(
            _("Save everything in one file"), self._tools.folder / name, [kind]
        )
        if target is not None:
            self._outcome.clear()
            pack = partial(self._tools.keeping.pack, target)
            self._do(_("Everything is being saved."), pack, partial(self._tell_packed, target))

    def take_in(self) -> None:
        """Ask for a file from elsewhere, look at it, and offer to put it back."""
        kind = _("Backup, or everything in one file")
        chosen = self._tools.dialogs.choose_open_file(
            _("Put back a file"), self._tools.folder, kind, ("zip", "db")
        )
        if chosen is not None:
            self._outcome.clear()
            self.offer_file(chosen)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way, so that nothing else is begun."""
        return self._under_way

    def offer_file(self, file: Path) -> None:
        """Look at a file from elsewhere, and offer to put it back; what was told before stays."""
        look = partial(self._tools.keeping.look_at, file)
        self._do(_("The file is being checked."), look, partial(self._offer, file))

    def _put_together(self, listed: Listed) -> None:
        self.column.addWidget(PlainLabel(self.title(), "page"))
        about = _(
            "The program makes a backup once a day, and after you finish an assessment. Each is "
            "checked before it counts."
        )
        self.column.addWidget(PlainLabel(about, quiet=True))
        self.column.addWidget(FlowRow(self._buttons))
        self.column.addWidget(self._busy)
        self.column.addWidget(self._outcome)
        self.column.addWidget(self._present)
        self._cards = [(copy, self._card(copy)) for copy in listed.copies]
        service = self._tools.keeping.synced_by()
        if service is not None:
            self.column.addWidget(PlainLabel(synced_text(service)))
        self._show(_("Made by a cloud folder, beside your data"), self._of(CopyKind.CONFLICT))
        self._show(_("Backups that can be put back"), self._of(CopyKind.BACKUP))
        aside = set(CopyKind) - {CopyKind.CONFLICT, CopyKind.BACKUP}
        self._show(_("Kept aside"), self._of(*aside))
        if listed.error is not None:
            self._tell_fault(listed.error)
        elif not listed.copies:
            self.column.addWidget(PlainLabel(_("There is no backup yet. Make the first one now.")))
        back = secondary_button(_("&Back"), self.left.emit)
        back.setObjectName("backups-back")
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def _make_buttons(self) -> list[QPushButton]:
        def open_folder() -> None:
            self._tools.dialogs.open_folder(self._tools.keeping.folder)

        make = primary_button(_("Make a backup &now"), self.make)
        buttons = (
            ("make-backup", make),
            ("pack", secondary_button(_("&Save everything for another computer…"), self.pack)),
            ("take-in", secondary_button(_("Put back a fi&le…"), self.take_in)),
            (
                "open-backups",
                secondary_button(_("Open the folder &with the backups"), open_folder),
            ),
        )
        for name, button in buttons:
            button.setObjectName(name)
        return [button for _name, button in buttons]

    def _card(self, copy: KeptCopy) -> CopyCard:
        def put_back() -> None:
            assert card.looked_at is not None
            self._offer(copy.path, card.looked_at)

        card = CopyCard(copy_title(copy), put_back)
        return card

    def _of(self, *kinds: CopyKind) -> list[CopyCard]:
        return [card for copy, card in self._cards if copy.kind in kinds]

    def _show(self, heading: str, cards: Iterable[CopyCard]) -> None:
        shown = list(cards)
        if shown:
            self.column.addWidget(headed(heading, shown))

    def _look_at(self, path: Path, card: CopyCard) -> None:
        look = partial(self._tools.keeping.look_at, path)
        self._waiting.append(self._tools.background.run(look, card.show_found, owner=card))

    def _offer(self, path: Path, looked_at: LookedAt) -> None:
        if not is_usable(looked_at.problems):
            self._tell_fault(KleurRijkError(*looked_at.problems))
            return
        words = putting_back_text(looked_at, self._present.looked_at)
        if self._tools.dialogs.confirm(_("Put back a backup"), words, _("Put it &back")):
            self._tools.put_back(path)

    def _do(self, sentence_meanwhile: str, act: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._under_way:
            return

        def ended() -> None:
            self._under_way = False
            self._busy.end()
            self.free.emit()

        def take(result: T | KleurRijkError) -> None:
            ended()
            if isinstance(result, KleurRijkError):
                self._tell_fault(result)
            else:
                done(result)

        self._under_way = True
        self._busy.begin(sentence_meanwhile)
        self._tools.background.run(attempt(act), take, owner=self, crashed=ended)

    def _tell_made(self, _path: Path) -> None:
        self.made.emit()

    def _tell_packed(self, target: Path, _nothing: None) -> None:
        folder = BannerButton(
            _("&Open the folder"), lambda: self._tools.dialogs.open_folder(target.parent)
        )
        told = _("Everything is in {file}. Take it to the other computer and put it back there.")
        self._outcome.show_message("success", told.format(file=target), [folder])

    def _tell_fault(self, error: KleurRijkError) -> None:
        self._outcome.show_message("error", "\n".join(map(sentence, error.problems)))


def _drop(waiting: "Iterable[Future[LookedAt]]") -> None:
    for future in waiting:
        future.cancel()
