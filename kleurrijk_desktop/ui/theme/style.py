"""The few rules that Fusion needs to be readable: outlines, sizes of targets and of headings.

Lengths and sizes of headings are computed for one size of text; for another there is a new sheet.
"""

from collections.abc import Callable
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.ui.theme.tokens import Tokens

_BUTTONS = """
QPushButton { background: $surface; color: $text; border-radius: 4px;
  border: ${line}px solid $border; padding: 6px 16px; min-height: ${px20}px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $selected; }
QPushButton:disabled { color: $placeholder; border-color: $hairline; }
QPushButton[rank="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[rank="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[rank="primary"]:disabled { background: $sunken; color: $placeholder;
  border-color: $hairline; }
QPushButton[rank="quiet"] { background: transparent; color: $link; border: none;
  padding: 6px 0; }
QPushButton[rank="quiet"]:hover { text-decoration: underline; }
QPushButton[rank="quiet"]:disabled { color: $placeholder; }
QPushButton[rank="destination"] { background: transparent; border: none; border-radius: 0;
  border-left: 4px solid transparent; padding: 6px 12px; text-align: left; }
QPushButton[rank="destination"]:hover { background: $sunken; }
QPushButton[rank="destination"][here="true"] { background: $selected; font-weight: bold;
  border-left: 4px solid $accent; }
QToolButton { background: transparent; color: $text; border: ${line}px solid transparent;
  border-radius: 4px; padding: 5px 8px; min-height: ${px20}px; min-width: ${px20}px; }
QToolButton:hover { background: $sunken; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:disabled { color: $placeholder; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox { background: $surface;
  border: ${line}px solid $border; border-radius: 4px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox { min-height: ${px20}px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] {
  border: 2px solid $error; padding: 4px 7px; }
QComboBox { padding-right: ${px32}px; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right;
  border: none; width: ${px32}px; }
QComboBox::down-arrow { image: url("$icons/chevron-down.$mode.svg");
  width: ${px16}px; height: ${px16}px; }
QComboBox QAbstractItemView { border: ${line}px solid $border; background: $surface;
  outline: none; }
QComboBox QAbstractItemView::item { min-height: ${px32}px; padding: 0 8px; }
"""

_INDICATORS = """
QRadioButton, QCheckBox { spacing: 8px; min-height: ${px24}px; }
QRadioButton::indicator, QCheckBox::indicator { width: ${px16}px; height: ${px16}px;
  border: 2px solid $border; background: $surface; }
QRadioButton::indicator { border-radius: ${radio}px; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox[bare="true"]::indicator, QCheckBox[bare="true"]::indicator:checked {
  width: ${px22}px; height: ${px22}px; }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px;
  border: ${thick}px solid $accent; background: $on_accent; }
QCheckBox::indicator:checked { border-color: $accent; background: $accent;
  image: url("$icons/check.$mode.svg"); }
QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: $accent; }
QProgressBar { border: ${line}px solid $border; border-radius: 4px; background: $sunken;
  min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_LISTS = """
QListView::item, QTreeView::item, QTableView::item { padding: 4px 8px; min-height: ${px24}px;
  color: $text; }
QListView::item:hover, QTreeView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $selected; color: $text; }
QListView, QTreeView, QTableView { border: ${line}px solid $hairline; outline: none;
  background: $surface; gridline-color: $hairline; }
QHeaderView::section { background: $sunken; color: $text; border: none;
  border-bottom: ${line}px solid $border; padding: 6px 8px; }
QGroupBox { border: none; margin: 0; padding: 0; }
QFrame[decoration="true"] { color: $hairline; max-height: ${line}px; }
QListView#question-list::item { border-bottom: ${line}px solid $hairline; padding: 8px; }
QFrame[card="true"] { background: $surface; border: ${line}px solid $hairline;
  border-radius: 6px; }
QScrollArea { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; } QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $border; border: 3px solid $window; border-radius: 6px; }
QScrollBar::handle:hover { background: $text_2; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""

_WINDOW = """
QMenuBar { background: $window; padding: 2px 4px; }
QMenuBar::item { background: transparent; color: $text; padding: 5px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selected; color: $text; }
QMenuBar::item:disabled { color: $placeholder; }
QMenu { background: $surface; border: ${line}px solid $border; padding: 4px; }
QMenu::item { color: $text; padding: 6px 24px 6px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $placeholder; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QToolBar { background: $window; border: none; border-bottom: ${line}px solid $hairline;
  padding: 4px 8px; spacing: 4px; }
QStatusBar { background: $window; border-top: ${line}px solid $hairline; }
QStatusBar::item { border: none; } QStatusBar QLabel { padding: 2px 0; }
QFrame#sidebar { background: $surface; border: none; border-right: ${line}px solid $hairline; }
QToolTip { background: $surface; color: $text; border: ${line}px solid $border; padding: 4px; }
QSplitter::handle { background: $hairline; }
"""

_LABELS = """
QLabel[quiet="true"] { color: $text_2; }
QLabel[tone="error"] { color: $error; } QLabel[tone="note"] { color: $text_2; }
QLabel[role="caption"] { font-size: $caption; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="number"] { font-weight: bold; min-width: ${px20}px; }
QLabel[role="item"] { font-size: $item; font-weight: bold; }
QLabel[role="page"] { font-size: $page; font-weight: bold; }
QLabel[role="display"] { font-size: $display; font-weight: bold; }
"""

_BANNERS = """
QFrame[banner="info"] { background: $selected; }
QFrame[banner="warning"] { background: $warning_tint; border: ${line}px solid $warning; }
QFrame[banner="error"] { background: $error_tint; border: ${line}px solid $error; }
QFrame[banner="success"] { background: $success_tint; border: ${line}px solid $success; }
QFrame[banner] { border-radius: 4px; }
"""

# Without tints, what is chosen has an outline, and what cannot be pressed has a broken one.
_CONTRAST = """
QPushButton:hover, QToolButton:hover, QPushButton:pressed { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QMenu::item, QMenuBar::item { border: ${line}px solid transparent; }
QMenu::item:selected, QMenuBar::item:selected, QMenuBar::item:pressed {
  border: ${line}px solid $accent; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected,
QListView#question-list::item:selected { border: ${line}px solid $accent; }
QFrame[banner="info"] { border: ${line}px solid $border; }
"""

_SIZES = {"caption": 0.9, "item": 1.15, "page": 1.4, "display": 1.75}  # of ordinary text
_RULES = _BUTTONS + _FIELDS + _INDICATORS + _LISTS + _WINDOW + _LABELS + _BANNERS
_THIN = 1  # pixels


def style_sheet(tokens: Tokens, px: Callable[[float], int], font: QFont, icons: Path) -> str:
    """Return the rules in these colours.

    Args:
        tokens: the colours.
        px: turns a length at the normal size of text into pixels now.
        font: of ordinary text.
        icons: the folder with the icons in both palettes.
    """
    # What is pressed never gets smaller than at the normal size of text.
    sizes = {f"px{size}": max(size, px(size)) for size in (16, 20, 22, 24, 32)}
    dot = sizes["px16"] // 2
    rules = _RULES + _CONTRAST if tokens.line > _THIN else _RULES
    return Template(rules).substitute(
        tokens._asdict()
        | sizes
        | {role: _font_size(font, times) for role, times in _SIZES.items()},
        radio=dot + 2,
        dot=dot,
        thick=(sizes["px16"] + 4 - dot) // 2,
        icons=icons.as_posix(),
        mode="dark" if tokens.dark else "light",
    )


def _font_size(font: QFont, times: float) -> str:
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF() * times:.2f}pt"
    return f"{round(font.pixelSize() * times)}px"


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that a rule asks for, and let the rule see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the rule comes later
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
