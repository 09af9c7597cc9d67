"""What has no level: what is to be found out, and what does not apply."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.find_out import ToAsk, to_ask
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import Add, rows_in_cards
from kleurrijk_desktop.ui.screens.results.lists import reason_words
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, stack
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.levels import choice_label


def to_find_out(opened: Opened, add: Add) -> Iterator[None]:
    """Add what nobody knew and what is open, by whom to ask."""

    def row(item: Item) -> QWidget:
        return _row(opened, item, choice_label(answer_to(opened.answers, item.id).choice))

    groups = (
        (_ask(each), map(row, each.items)) for each in to_ask(opened.result.items, opened.answers)
    )
    return rows_in_cards(_("To find out"), groups, add)


def not_applicable(opened: Opened) -> QWidget | None:
    """Return what does not apply, with the reasons; None where everything does."""
    rows = [
        _row(opened, item, reason_words(opened, item))
        for item in opened.result.items
        if answer_to(opened.answers, item.id).choice is Choice.NOT_APPLICABLE
    ]
    return headed(_("Doesn't apply to us"), [Card(rows, spacing=8)]) if rows else None


def _ask(asked: ToAsk) -> QWidget:
    named = _("Ask: {whom}").format(whom=asked.whom) if asked.whom else _("Nobody is named yet")
    return PlainLabel(named, "item")


def _row(opened: Opened, item: Item, detail: str) -> QWidget:
    parts = [PlainLabel(opened.reader.statement(item)), PlainLabel(detail, quiet=True)]
    return stack(parts, spacing=0)
