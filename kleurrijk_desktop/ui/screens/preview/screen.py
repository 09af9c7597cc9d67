"""The page that shows a document as it will be printed, saved or read aloud."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import FileType
from kleurrijk_desktop.ui.screens.preview.making import Made, Making
from kleurrijk_desktop.ui.screens.preview.options_part import OptionsPart
from kleurrijk_desktop.ui.screens.preview.pages_part import PagesPart
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.screens.preview.printout import Printout
from kleurrijk_desktop.ui.screens.preview.progress_row import ProgressRow
from kleurrijk_desktop.ui.screens.preview.text_view import TextView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.saving import Saving, SavingTools, Wanted
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.blank_sheets import GatherSheet, SheetOf
from kleurrijk_desktop.use_cases.open_printing import Printing
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.previewing import GatherDocument, Gathered, SaveDocument
from kleurrijk_desktop.wording.printed_documents import document_file_name
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
        self._options = OptionsPart(
            theme, printing, tools.saving.languages, tools.spoken, place, self._pages.zoom_field
        )
        self._text = TextView()
        self._views = QStackedWidget()
        self._making = Making(tools.saving.tasks, tools.background, self)
        self._printout = Printout(tools.background, self)
        self._buttons = self._made_buttons()
        self._close = secondary_button(_("&Close the preview"), self.left.emit)
        self._close.setObjectName("close-preview")
        self._arrange()
        self._connect()
        self._make()

    @property
    def at(self) -> PreviewPlace:
        """What is shown, to build the same page again."""
        return replace(
            self._asked,
            document=self._options.printable.value,
            checklist_id=None if self._printing.row else self._options.checklist_id,
            language=self._options.language,
            choice=self._options.choice,
            zoom=self._pages.zoom,
            as_text=self._views.currentWidget() is self._text,
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
        self._views.addWidget(self._text)
        self.column.addWidget(self._options)
        self.column.addWidget(FlowRow([*self._buttons, self._close]))
        for part in (self._progress, self._trouble, self._saving):
            self.column.addWidget(part)
        self.column.addWidget(self._views, 1)

    def _made_buttons(self) -> list[QPushButton]:
        save = primary_button(_("Save as P&DF…"), self.save)
        save.setObjectName("save-document")
        printing = secondary_button(_("Pr&int…"), self.print_out)
        printing.setObjectName("print-document")
        text = quiet_button("", self._turn)
        text.setObjectName("turn-view")
        return [save, printing, text]

    def _connect(self) -> None:
        self._options.changed.connect(self._make)
        self._making.slow.connect(
            lambda: self._progress.show_progress(_("The document is being made…"))
        )
        self._making.ended.connect(self._progress.hide)
        self._making.made.connect(self._show)
        self._making.failed.connect(self._show_trouble)
        self._printout.progressed.connect(self._show_printing)
        self._printout.ended.connect(self._printed)
        self._show_view(as_text=self._asked.as_text)
        self._enable(made=False)

    def _make(self) -> None:
        self._trouble.clear()
        self._enable(made=False)
        self._making.make(self._wanted())

    def _wanted(self) -> UseCase[Gathered]:
        row, options = self._printing.row, self._options
        if options.printable.is_blank:
            organisation = self._printing.organisation
            of = SheetOf(
                options.checklist_id,
                row.assessment.id if row is not None else None,
                organisation.id if organisation is not None else None,
            )
            return GatherSheet(options.printable, of, options.choice, options.language)
        assert row is not None  # nothing else is offered without one
        return GatherDocument(
            options.printable, row.assessment.id, options.language, self._asked.year
        )

    def _show(self, made: Made) -> None:
        self._made = made
        self._enable(made=True)
        self._pages.show_document(made)
        self._text.show_lines(made.lines, self._options.language)

    def _show_trouble(self, error: KleurRijkError) -> None:
        sentences = "\n".join(sentence(problem) for problem in error.problems)
        self._trouble.show_message("error", sentences)

    def _enable(self, *, made: bool) -> None:
        """Let nothing be saved or printed that is not what is chosen."""
        if not made:
            self._made = None
        for button in self._buttons[:2]:
            button.setEnabled(made)

    def _turn(self) -> None:
        self._show_view(as_text=self._views.currentWidget() is self._pages)

    def _show_view(self, *, as_text: bool) -> None:
        self._views.setCurrentWidget(self._text if as_text else self._pages)
        self._pages.zoom_field.setVisible(not as_text)
        self._buttons[-1].setText(_("Show the page&s") if as_text else _("Show as &text"))

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
        options, now = self._options, self._tools.saving.now()
        return document_file_name(options.printable, made.about, now, options.language)
