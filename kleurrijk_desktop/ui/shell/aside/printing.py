"""The preview, and the command that leads there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.screens.preview.place import ISSUED, PreviewPlace
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES, named_languages
from kleurrijk_desktop.ui.shell.navigator import PREVIEW, Navigator
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import Services, UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Scope
    from kleurrijk_desktop.domain.issued_report import IssuedReport
    from kleurrijk_desktop.ui.widgets.background import Background


def preview_way(parts: Parts) -> Way:
    """Return the way to the preview, which one comes back from."""
    return Way(_load, Previewing(parts).page)


def print_page(navigator: Navigator, pane: ContentPane) -> None:
    """Print what is shown, or show how it would be printed."""
    page = pane.page
    if page is not None and page.print_page is not None:
        page.print_page()
    elif page is not None and navigator.here is not None:
        navigator.step_aside(PREVIEW, preview=page.printed or PreviewPlace())


def save_page(pane: ContentPane) -> None:
    """Save what is shown as a PDF, where that can be done."""
    if pane.page is not None and pane.page.save_page is not None:
        pane.page.save_page()


def print_worksheet(navigator: Navigator, checklist_id: str, scope: "Scope") -> None:
    """Show a worksheet of a checklist that need not be begun."""
    from kleurrijk_desktop.domain.printable import Printable, PrintChoice

    wanted = PreviewPlace(
        Printable.WORKSHEET, checklist_id=checklist_id, choice=PrintChoice(scope=scope)
    )
    navigator.step_aside(PREVIEW, preview=wanted)


def show_issued(navigator: Navigator, report: "IssuedReport") -> None:
    """Show a document as it was handed out."""
    wanted = PreviewPlace(ISSUED, assessment_id=report.assessment_id, issued=report.id)
    navigator.step_aside(PREVIEW, preview=wanted)


def _load(visit: Visit, language: str) -> UseCase[object]:
    printed = visit.preview.assessment_id or visit.assessment_id
    blank = visit.preview.checklist_id is not None

    def read(services: Services, /) -> object:
        from kleurrijk_desktop.use_cases.open_printing import OpenPrinting
        from kleurrijk_desktop.wording.numbers import percent_text

        percent_text(1)  # which reads how the language writes numbers
        return OpenPrinting(visit.organisation_id, printed, language, blank)(services)

    return read


class Previewing:
    """Builds the page; the thread that draws outlives it, so that two never draw at once."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._background: Background | None = None

    def page(self, loaded: object, visit: Visit) -> ShownPage:
        """Return the page that shows a document."""
        from kleurrijk_desktop.ui.screens.preview.nothing_screen import NothingToPrintScreen
        from kleurrijk_desktop.ui.screens.preview.screen import PreviewScreen, PreviewTools
        from kleurrijk_desktop.ui.widgets.saving import SavingTools
        from kleurrijk_desktop.use_cases.open_printing import Printing

        parts = self._parts
        assert isinstance(loaded, Printing)
        if not loaded.sheets:
            nothing = NothingToPrintScreen(parts.context.theme)
            nothing.left.connect(parts.navigator.come_back)
            return ShownPage(nothing)
        context = parts.context
        languages = [(code, LANGUAGE_NAMES[code]) for code in context.languages]
        saving = SavingTools(
            context.tasks, context.dialogs, languages, context.documents(), context.now
        )
        found = {code for each in loaded.sheets for code in each.languages}
        tools = PreviewTools(saving, named_languages(found), self._drawing())
        screen = PreviewScreen(context.theme, loaded, tools, visit.preview)
        screen.left.connect(parts.navigator.come_back)
        return ShownPage(
            screen,
            place=lambda now: replace(now, preview=screen.at),
            print_page=screen.print_out,
            save_page=screen.save,
            read_again=parts.navigator.reload,
        )

    def _drawing(self) -> "Background":
        if self._background is None:
            from kleurrijk_desktop.ui.widgets.background import Background

            self._background = Background(self._parts.navigator)
        return self._background
