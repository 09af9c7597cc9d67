"""Draws every widget, light and dark, at 100 and 200 %, into a folder: `gallery.py FOLDER`.

Not a test: the pictures are there to be looked at.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QMainWindow,
    QMenu,
    QProgressBar,
    QRadioButton,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.ui.theme.theme import Appearance, Theme
from kleurrijk_desktop.ui.widgets.answer_options import AnswerOptions
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.status_line import StatusLine

STATEMENT = "Parents who speak little Dutch know whom they can ask."
ANCHORS = (
    "Nobody has thought about it yet.",
    "Now and then a colleague who speaks the language helps out.",
    "Some teachers arrange an interpreter; others leave it to the family or to a neighbour.",
    "There is an agreement on who arranges an interpreter, and everyone keeps to it.",
    "Once a year we ask parents whether they were understood, and change what did not work.",
)


class Shown(Screen):
    """A page that shows widgets."""

    def title(self) -> str:
        return "Gallery"


def question(theme: Theme) -> Shown:
    page = Shown(theme)
    options = AnswerOptions(theme)
    options.setObjectName("first")
    anchors = [Text(anchor, "en") for anchor in ANCHORS]
    options.show_item(STATEMENT, anchors, Choice.LEVEL_2)
    note = NoteField(theme, "Note", "What makes you say so?")
    for widget in (
        PlainLabel("Welcome and contact", "caption", quiet=True),
        PlainLabel(STATEMENT, "page"),
        PlainLabel("Who is not understood does not come back.", quiet=True),
        options,
        note,
        row(primary_button("Continue", int), secondary_button("Previous", int)),
    ):
        page.column.addWidget(widget)
    page.column.addStretch(1)
    return page


def fields(theme: Theme) -> Shown:
    page = Shown(theme)
    name = LineField(theme, "Name of the organisation", "As people know it")
    wrong = LineField(theme, "Place")
    wrong.show_problem("Write where the organisation is.")
    full = NoteField(theme, "Note", limit=100)
    full.set_text("Almost full. " * 7)
    kind = ChoiceField(theme, "Kind of organisation")
    kind.set_options([("primary", "Primary school"), ("club", "Club")], "primary")
    for widget in (
        PlainLabel("Your organisation", "page"),
        *banners(theme),
        name,
        wrong,
        kind,
        full,
        row(QRadioButton("A radio"), ticked(QRadioButton("Another")), QCheckBox("Not ticked")),
        row(ticked(QCheckBox("Ticked")), disabled(QCheckBox("Not possible"))),
        row(primary_button("First", int), secondary_button("Second", int)),
        row(quiet_button("Third", int), disabled(primary_button("Not possible", int))),
    ):
        page.column.addWidget(widget)
    page.column.addStretch(1)
    return page


def results(theme: Theme) -> Shown:
    page = Shown(theme)
    page.column.addWidget(PlainLabel("61 of 100 points", "display"))
    page.column.addWidget(PlainLabel("What would help most", "item"))
    for choice in Choice:
        page.column.addWidget(row(LevelStrip(theme, choice), PlainLabel(STATEMENT)))
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setMaximum(11)
    bar.setValue(4)
    names = QListWidget(page)
    names.ensurePolished()
    names.addItems(["Question 1", "Question 2", "Question 3"])
    names.setCurrentRow(1)
    page.column.addWidget(bar)
    page.column.addWidget(names)
    menu = QMenu(page)
    menu.addAction("Undo: answer to question 3").setShortcut("Ctrl+Z")
    chosen = menu.addAction("Dark")
    chosen.setCheckable(True)
    chosen.setChecked(True)
    menu.addSeparator()
    menu.addAction("Not possible").setEnabled(False)
    menu.setActiveAction(chosen)
    menu.setWindowFlags(menu.windowFlags() & ~menu.windowType())
    page.column.addWidget(menu)
    return page


def banners(theme: Theme) -> list[QWidget]:
    made: list[QWidget] = []
    again = BannerButton("Try again", lambda: None)
    for kind, sentence, buttons in (
        ("error", "The disk is full. Your text is still here: make room and try again.", [again]),
        ("warning", "Somebody changed this answer elsewhere.", []),
        ("success", "The plan was saved as Verbeterplan_De-Linde_2026-11-22.pdf.", []),
        ("info", "Nothing has been answered yet.", []),
    ):
        banner = Banner(theme)
        banner.show_message(kind, sentence, buttons)  # type: ignore[arg-type]
        made.append(banner)
    return made


def row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget, stretch=int(isinstance(widget, PlainLabel)))
    if not any(isinstance(widget, PlainLabel) for widget in widgets):
        line.addStretch(1)
    return made


def ticked(box: QRadioButton | QCheckBox) -> QWidget:
    box.setChecked(True)
    return box


def disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def window(theme: Theme, page: Shown) -> QMainWindow:
    made = QMainWindow()
    menu = made.menuBar()
    for name in ("File", "Edit", "View", "Help"):
        menu.addMenu(name)
    tools = QToolBar()
    tools.setMovable(False)
    for name in ("undo", "redo", "find", "print", "menu", "check", "info", "warning"):
        button = QToolButton()
        button.setIcon(theme.icon(name))
        button.setText(name.capitalize())
        button.setEnabled(name != "redo")
        tools.addWidget(button)
    made.addToolBar(tools)
    status = StatusLine()
    status.say("Saved 14:02")
    made.statusBar().addWidget(status)
    made.statusBar().setSizeGripEnabled(False)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    made.setCentralWidget(holder)
    return made


def draw(application: QApplication, theme: Theme, folder: Path) -> None:
    for name, make in (("question", question), ("fields", fields), ("results", results)):
        made = window(theme, make(theme))
        made.resize(900, 980 if theme.text_size <= 100 else 1800)
        made.show()
        made.activateWindow()
        application.processEvents()
        (made.findChild(AnswerOptions) or made.findChild(LineField) or made).setFocus()
        if (options := made.findChild(AnswerOptions)) is not None:
            options.focus_first()
        application.processEvents()
        application.processEvents()
        look = "dark" if theme.tokens.dark else "light"
        file = folder / f"{name}-{look}-{theme.text_size}.png"
        made.grab().save(str(file))
        sys.stdout.write(f"{file}\n")
        made.close()
        made.deleteLater()


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    theme = Theme(application, "light")
    looks: tuple[Appearance, ...] = ("light", "dark")
    for appearance in looks:
        for size in (100, 200):
            theme.set_appearance(appearance)
            theme.set_text_size(size)
            draw(application, theme, folder)


if __name__ == "__main__":
    main()
