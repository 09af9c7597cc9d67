"""The ways out where the program does not start: a backup, looking only, the answers as a table."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.kept_copies import CopyKind, KeptCopy, LookedAt, is_usable
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.screens.opening.all_copies import AllCopies
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.background import Background, attempt
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.busy_row import BusyRow
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.problem_report import ProblemReport, ReportTools
from kleurrijk_desktop.use_cases.safekeeping import LookOnly, PutBack, Rebuild, Safekeeping
from kleurrijk_desktop.wording.backup_words import (
    check_text,
    contents_text,
    moment_text,
    putting_back_text,
)
from kleurrijk_desktop.wording.file_names import answers_name
from kleurrijk_desktop.wording.problems import sentence


@dataclass(frozen=True, slots=True)
class Good:
    """The newest backup that is in order."""

    copy: KeptCopy
    held: LookedAt


def newest_good(keeping: Safekeeping) -> Good | KleurRijkError | None:
    """Look for the newest backup that is in order; None where there is none."""
    try:
        copies = keeping.copies()
    except KleurRijkError as error:
        return error
    for copy in copies:
        if copy.kind is CopyKind.BACKUP:
            held = keeping.look_at(copy.path)
            if not held.problems:
                return Good(copy, held)
    return None


class RescuePart(QWidget):
    """Offers what can still be done, each at one press.

    Signals:
        step_wanted: the next step, once the window is closed.
    """

    step_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        tools: ReportTools,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._background = background
        self._found = PlainLabel(_("The program is looking for a backup…"))
        self._offer = Card([PlainLabel(_("The newest backup"), "item"), self._found])
        self._offer.setObjectName("newest-backup")
        self._busy = BusyRow()
        self._outcome = Banner(theme)
        self._outcome.setObjectName("rescue-outcome")
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        copies = AllCopies(theme, tools.keeping, background)
        copies.chosen.connect(self._offer_to_put_back)
        for part in (self._offer, copies, FlowRow(self._buttons), self._busy, self._outcome):
            column.addWidget(part)
        column.addWidget(ProblemReport(theme, tools))
        background.run(partial(newest_good, tools.keeping), self._show_found, owner=self)

    def save_answers(self) -> None:
        """Ask where, and write all answers that can be read as a table."""
        suggested = self._tools.folder / answers_name(self._tools.now())
        target = self._tools.dialogs.choose_save_file(
            _("Save all answers as a table"), suggested, [FileType(_("Table (CSV)"), "csv")]
        )
        if target is None:
            return
        self._busy.begin(_("The answers are being saved."))
        act = attempt(partial(self._tools.keeping.save_answers, target))
        done = partial(self._answers_saved, target)
        self._background.run(act, done, owner=self, crashed=self._busy.end)

    def take_in(self) -> None:
        """Ask for a file from elsewhere, look at it, and offer to put it back."""
        chosen = self._tools.dialogs.choose_open_file(
            _("Put back a file"),
            self._tools.folder,
            _("Backup, or everything in one file"),
            ("zip", "db"),
        )
        if chosen is None:
            return
        self._busy.begin(_("The file is being checked."))
        look = partial(self._tools.keeping.look_at, chosen)
        done = partial(self._take, chosen)
        self._background.run(look, done, owner=self, crashed=self._busy.end)

    def rebuild(self) -> None:
        """Offer a new database out of what can still be read of the present one."""
        words = _(
            "Everything that can still be read goes into a new database. Finished assessments that "
            "are not what they were are not shown. If anything is lost, all answers are also saved "
            "as a table. The present database is kept aside. A backup that is in order is better "
            "than this."
        )
        title = _("Make a new database")
        if self._tools.dialogs.confirm(title, words, _("&Make a new database")):
            self.step_wanted.emit(Rebuild())

    def _make_buttons(self) -> list[QPushButton]:
        made = (
            ("look-only", _("&Look only, change nothing"), self._look_only),
            ("take-in", _("Put back a fi&le…"), self.take_in),
            ("rebuild", _("Ma&ke a new database of what can be read…"), self.rebuild),
            ("save-answers", _("Save all a&nswers as a table (CSV)…"), self.save_answers),
        )
        buttons = []
        for name, text, pressed in made:
            button = secondary_button(text, pressed)
            button.setObjectName(name)
            buttons.append(button)
        return buttons

    def _look_only(self) -> None:
        self.step_wanted.emit(LookOnly())

    def _show_found(self, found: Good | KleurRijkError | None) -> None:
        if isinstance(found, KleurRijkError):
            self._found.set_text("\n".join(map(sentence, found.problems)))
        elif found is None:
            self._found.set_text(_("There is no backup that is in order."))
        else:
            self._found.set_text(_offer_text(found))
            put_back = partial(self.step_wanted.emit, PutBack(found.copy.path))
            button = secondary_button(_("Put this &backup back"), put_back)
            button.setObjectName("put-newest-back")
            self._offer.column.addSpacing(8)
            self._offer.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _take(self, chosen: Path, held: LookedAt) -> None:
        self._busy.end()
        if not is_usable(held.problems):
            self._outcome.show_message("error", "\n".join(map(sentence, held.problems)))
        else:
            self._offer_to_put_back(chosen, held)

    def _offer_to_put_back(self, path: Path, held: LookedAt) -> None:
        words = "\n\n".join([check_text(held), putting_back_text(held, None)])
        if self._tools.dialogs.confirm(_("Put back a backup"), words, _("Put it &back")):
            self.step_wanted.emit(PutBack(path))

    def _answers_saved(self, target: Path, result: int | KleurRijkError) -> None:
        self._busy.end()
        if isinstance(result, KleurRijkError):
            self._outcome.show_message("error", "\n".join(map(sentence, result.problems)))
            return
        folder = BannerButton(
            _("&Open the folder"), lambda: self._tools.dialogs.open_folder(target.parent)
        )
        told = ngettext(
            "{count} answer is in {file}.", "{count} answers are in {file}.", result
        ).format(count=result, file=target)
        self._outcome.show_message("success", told, [folder])


def _offer_text(found: Good) -> str:
    made = _("It was made on {when} and is in order.").format(when=moment_text(found.copy.made_at))
    kept = _("If you put it back, your present data are kept aside. Nothing is thrown away.")
    return "\n".join([made, contents_text(found.held.counts), kept])
