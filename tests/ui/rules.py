"""Rules that each page keeps, as functions over widgets that return what breaks them."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

MOVING = ("Animation(", "AnimationGroup(", "QTimeLine", "QMovie", "setRange(0, 0)", "setMaximum(0)")


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name: str = interface.text(QAccessible.Text.Name)
    return name


def unread(options: Iterable[QWidget], sentences: Iterable[str]) -> list[str]:
    """Return the sentences that no option is read with."""
    names = [name_of(option) for option in options]
    return [sentence for sentence in sentences if not any(sentence in name for name in names)]


def bars_that_tell_nothing(page: QWidget) -> list[str]:
    """Return the bars in sight without a name, or with a value outside of any range."""
    return [
        name_of(bar) or "nameless"
        for bar in page.findChildren(QProgressBar)
        if bar.isVisible()
        and not (name_of(bar) and bar.minimum() <= bar.value() <= bar.maximum() > bar.minimum())
    ]


def answering_keys(widgets: Iterable[QWidget], chosen: Callable[[], object]) -> list[str]:
    """Return the number keys that change what is chosen while one of these has the focus."""
    found = []
    for widget in widgets:
        for key in "01234-?":
            before = chosen()
            widget.setFocus()
            QTest.keyClicks(widget, key)
            if chosen() != before:
                found.append(key)
    return found


def dragged(page: QWidget) -> list[str]:
    """Return the lists whose rows are moved by dragging."""
    return [
        name_of(view)
        for view in page.findChildren(QAbstractItemView)
        if view.dragEnabled() or view.dragDropMode() != view.DragDropMode.NoDragDrop
    ]


def moving(folder: Path) -> list[str]:
    """Return the modules in which something moves by itself."""
    return [
        source.name
        for source in sorted(folder.rglob("*.py"))
        if any(word in source.read_text("utf-8") for word in MOVING)
    ]


def badly_titled(titles: dict[str, str]) -> list[str]:
    """Return the pages whose window has no title, or the title of another page."""
    said = list(titles.values())
    return [page for page, title in titles.items() if not title or said.count(title) > 1]


def only_at_the_field(page: QWidget, summary: Iterable[str]) -> list[str]:
    """Return the faults that are said at a field and not on top of the page too."""
    on_top = "\n".join(summary)
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.property("tone") == "error" and label.text() not in on_top
    ]


def asked_again(page: QWidget, known: dict[str, str]) -> list[str]:
    """Return the labels of the fields that ask for what is known, and do not hold it already.

    `known` is what the program was told, by the label under which it was asked.
    """
    return [
        name_of(field)
        for field in page.findChildren(QLineEdit)
        if field.isVisible() and field.text() != known.get(name_of(field), field.text())
    ]


def of_another_font(page: QWidget, family: str) -> list[str]:
    """Return the labels that are not set in the letters of a family."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and label.font().family() != family
    ]


def left_small(page: QWidget, enlarge: Callable[[], object]) -> list[str]:
    """Return the labels whose text does not grow where all text does."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    before = [label.fontInfo().pixelSize() for label in labels]
    enlarge()
    after = [label.fontInfo().pixelSize() for label in labels]
    return [
        label.text() for label, was, now in zip(labels, before, after, strict=True) if now <= was
    ]


def uncopied(page: QWidget) -> Iterator[str]:
    """Yield the texts that cannot be selected, and the fields without a menu of their own."""
    without_menu = Qt.ContextMenuPolicy.NoContextMenu
    mouse = Qt.TextInteractionFlag.TextSelectableByMouse
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.textInteractionFlags() & mouse:
            yield label.text()
    for kind in (QLineEdit, QPlainTextEdit):
        for field in page.findChildren(kind):
            if field.isVisible() and field.contextMenuPolicy() is without_menu:
                yield name_of(field)


def spoken_wrongly(page: QWidget, sentences: Iterable[str], language: str) -> list[str]:
    """Return the sentences of a checklist that are not read aloud in its language."""
    written = set(sentences)
    texts: list[QLabel | QAbstractButton] = [
        *page.findChildren(QLabel),
        *page.findChildren(QAbstractButton),
    ]
    return [
        name_of(each)
        for each in texts
        if each.isVisible()
        and written & {each.text(), name_of(each)}
        and not each.locale().name().startswith(language)
    ]


def blurred(icons: Iterable[QIcon], ratio: float) -> int:
    """Count the icons of 20 pixels that have fewer dots than a screen of this scale shows."""
    wanted = round(20 * ratio)
    sizes = [icon.pixmap(QSize(20, 20), ratio).size() for icon in icons]
    return sum(min(size.width(), size.height()) < wanted for size in sizes)
