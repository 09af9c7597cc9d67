"""The page that shows a document as it will be printed, saved or read aloud."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.domain.printable import HANDED_OUT
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.screens.preview.buttons import Hands, PreviewButtons
from kleurrijk_desktop.ui.screens.preview.counts_warning import counts_wanted, whose_counts
from kleurrijk_desktop.ui.screens.preview.handing_out import HandingOut
from kleurrijk_desktop.ui.screens.preview.making import Made, Making
from kleurrijk_desktop.ui.screens.preview.options_part import OptionsPart, Spoken
from kleurrijk_desktop.ui.screens.preview.pages_part import PagesPart
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.screens.preview.printout import Printout
from kleurrijk_desktop.ui.screens.preview.progress_row import ProgressRow
from kleurrijk_desktop.ui.screens.preview.text_view import TextView
from kleurrijk_desktop.ui.screens.preview.wish import wanted_document
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.first_paint import FirstPaint
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.saving import Saving, SavingTools, Wanted
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.issued_reports import KeepIssued
from kleurrijk_desktop.use_cases.open_printing import Printing
from kleurrijk_desktop.use_cases.printing import SaveDocument
from kleurrijk_desktop.wording.problems import sentence

WIDEST = (1 << 24) - 1  # Qt's own limit of a widget


@dataclass(frozen=True)
class PreviewTools:
    """What the preview needs from outside.

    Attributes:
        spoken: code and name of the languages that checklists may have.
        background: draws what is drawn.
    """

    saving: SavingTools
    spoken: Sequence[tuple[str, str]]
    background: Background


class PreviewScreen(Screen):
    """Shows a document from the bytes that are saved and printed.

    Signals:
        left: the person goes back to where the preview was asked for.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        printing: Printing,
        tools: PreviewTools,
        place: PreviewPlace,
        parent: QWidget | None = None,
    ) -> None:
        """Show a document of an assessment, or a blank sheet of a checklist."""
        super().__init__(theme, parent)
        self._theme = theme
        self._printing = printing
        self._tools = tools
        self._asked = place
        self._made: Made | None = None
        self._begun = False
        self._agreed = whose_counts(place.choice)
        self._heading = PlainLabel(_("Preview"), "page")
        self._heading.setObjectName("preview-heading")
        self._progress = ProgressRow(self.cancel)
        self._progress.setObjectName("progress")
        self._trouble = Banner(theme)
        self._trouble.setObjectName("preview-trouble")
        self._saving = Saving(theme, tools.saving)
        self._saving.setObjectName("preview-outcome")
        self._saving.told.connect(self.look_at)
        self._pages = PagesPart(theme, tools.background, place.zoom)
        spoken = Spoken(tools.saving.languages, tools.spoken)
        self._options = OptionsPart(theme, printing, spoken, place)
        self._text: TextView | None = None
        self._views = QStackedWidget()
        self._making = Making(tools.saving.tasks, tools.background, self)
        self._printout = Printout(tools.background, self)
        self._handing_out = HandingOut(tools.saving, self)
        self._buttons = PreviewButtons(
            Hands(self.save, self.print_out, self.hand_out, self._turn, self.left.emit)
        )
        self._arrange()
        self._connect()

    @property
    def is_whole(self) -> bool:
        """Whether the page is there, and its document is made or under way."""
        return super().is_whole and self._begun

    @property
    def at(self) -> PreviewPlace:
        """What is shown, to build the same page again."""
        return self._asked._replace(
            document=self._options.document,
            checklist_id=None if self._printing.row else self._options.checklist_id,
            issued=self._options.issued,
            language=self._options.language,
            choice=self._options.choice,
            zoom=self._pages.zoom,
            as_text=self._as_text,
        )

    def title(self) -> str:
        return _("Preview")

    def focus_first(self) -> None:
        self._options.focus_first()

    def save(self) -> None:
        """Ask where to save, and save the bytes that are shown."""
        made = self._made
        if made is None:
            return
        self._saving.save(
            Wanted(
                _("Save as PDF"),
                self._file_name(made),
                FileType(_("PDF file"), "pdf"),
                lambda target: SaveDocument(target, made.pdf),
                _("The document is in {file}."),
            )
        )

    def print_out(self) -> None:
        """Ask for a printer, and send the pages that are shown there."""
        made = self._made
        if made is None or self._printout.busy:
            return
        dialogs = self._tools.saving.dialogs
        printer = dialogs.choose_printer(self._file_name(made), len(made.sizes))
        if printer is not None:
            self._printout.begin(made, printer)

    def hand_out(self) -> None:
        """Keep the pages that are shown as they are."""
        made, row, printable = self._made, self._printing.row, self._options.printable
        if made is None or row is None or printable is None:
            return
        language = self._options.language
        self._handing_out.begin(KeepIssued(printable, row.assessment.id, language, made.pdf))

    def cancel(self) -> None:
        """Give up what is under way."""
        self._printout.cancel()
        self._making.cancel()
        if self._made is None and not self._making.busy:
            again = BannerButton(_("&Make the document"), self._make)
            self._trouble.show_message("info", _("The document was not made."), [again])
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Esc give up what is under way, and leave where nothing is."""
        if event.key() != Qt.Key.Key_Escape or self.window().isFullScreen():
            super().keyPressEvent(event)
        elif self._making.busy or self._printout.busy:
            self.cancel()
        else:
            self.left.emit()

    def _limit_width(self) -> None:
        """Take all the width there is: pages are read as pictures, not as lines of the window."""
        self._scroll.page.setMaximumWidth(WIDEST)

    def _arrange(self) -> None:
        self.column.addWidget(self._heading)
        self._views.addWidget(self._pages)
        self.column.addWidget(self._options)
        self.column.addWidget(self._buttons)
        for part in (self._progress, self._trouble, self._saving):
            self.column.addWidget(part)
        self.column.addWidget(self._views, 1)

    def _connect(self) -> None:
        self._options.changed.connect(self._choose)
        self._making.slow.connect(
            lambda: self._progress.show_progress(_("The document is being made…"))
        )
        self._making.ended.connect(self._progress.hide)
        self._making.made.connect(self._show)
        self._making.failed.connect(self._show_trouble)
        self._printout.progressed.connect(self._show_printing)
        self._printout.ended.connect(self._printed)
        self._handing_out.kept.connect(self._handed_out)
        self._handing_out.failed.connect(self._show_trouble)
        self._show_view(as_text=self._asked.as_text)
        self._enable(made=False)
        # Not sooner: what makes the document would hold up the paint.
        FirstPaint(self._scroll.page, self._begin)

    def _begin(self) -> None:
        if not self._tools.saving.tasks.closed:
            self._make()
        self._begun = True
        self.grown.emit()

    def _choose(self) -> None:
        """Make what was chosen; numbers of votes only after a warning."""
        chosen = self._options.choice
        if chosen.counts and chosen.session not in self._agreed:
            if counts_wanted(self._tools.saving.dialogs):
                self._agreed.add(chosen.session)
            else:
                self._options.leave_counts_out()
        self._make()

    def _make(self) -> None:
        self._trouble.clear()
        self._saving.clear()
        self._enable(made=False)
        self._making.make(wanted_document(self._printing, self._options, self._asked.year))

    def _show(self, made: Made) -> None:
        self._made = made
        self._enable(made=True)
        self._pages.show_document(made)
        if made.problems:
            self._trouble.show_message("warning", "\n".join(map(sentence, made.problems)))
        self._write(self._text)

    def _write(self, text: TextView | None) -> None:
        """Show the document as text, where that was asked for and there is one."""
        if text is not None and self._made is not None:
            text.show_lines(self._made.lines, self._options.language)

    def _show_trouble(self, error: KleurRijkError) -> None:
        sentences = "\n".join(sentence(problem) for problem in error.problems)
        self._trouble.show_message("error", sentences)

    def _enable(self, *, made: bool) -> None:
        """Let nothing be saved or printed that is not what is chosen."""
        if not made:
            self._made = None
        printable = self._options.printable
        self._buttons.enable(made=made, may_be_kept=printable in HANDED_OUT)

    def _handed_out(self, report: IssuedReport) -> None:
        self._buttons.note_kept()
        self._options.add_issued(report)
        self._saving.say(
            _("These pages are kept. You find them under “Documents that were handed out”.")
        )

    def _turn(self) -> None:
        self._show_view(as_text=not self._as_text)

    @property
    def _as_text(self) -> bool:
        return self._views.currentWidget() is not self._pages

    def _show_view(self, *, as_text: bool) -> None:
        if as_text and self._text is None:
            self._text = TextView()
            self._views.addWidget(self._text)
            self._write(self._text)
        self._views.setCurrentWidget(self._text if as_text and self._text else self._pages)
        self._buttons.name_turn(as_text=as_text)

    def _show_printing(self, done: int, pages: int) -> None:
        words = _("Printing: {done} of {pages} pages").format(done=done, pages=pages)
        self._progress.show_progress(words, done, pages)

    def _printed(self, whole: bool) -> None:  # noqa: FBT001 - the value of a signal
        self._progress.hide()
        if whole:
            self._saving.say(_("All pages are on their way to the printer."))
        else:
            again = BannerButton(_("T&ry again"), self.print_out)
            self._trouble.show_message("warning", _("Not all pages were printed."), [again])

    def _file_name(self, made: Made) -> str:
        return self._options.file_name(made.about, self._tools.saving.now())
