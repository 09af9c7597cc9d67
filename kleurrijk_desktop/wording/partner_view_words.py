"""What people concerned notice, in words: as counts, never as points or per cent."""

from kleurrijk_desktop.domain.partner_view import FEWEST_SHOWN, HIGH_FROM, Beside, Noticed
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.counts import count_text
from kleurrijk_desktop.wording.levels import level_label


def counts_text(counts: Noticed) -> str:
    """Return the counts, or that too few answered to show them."""
    if not counts.total:
        return _("Nobody was asked yet.")
    if not counts.enough:
        return _("Too few to show ({count} of {needed}).").format(
            count=counts.total, needed=FEWEST_SHOWN
        )
    return counts_written(counts)


def counts_written(counts: Noticed) -> str:
    """Return the counts however few there are, for whoever types them in."""
    # i18n: How many people gave each answer: "4 yes · 2 partly · 6 no · 1 don't know"
    return _("{yes} yes · {partly} partly · {no} no · {unknown} don't know").format(
        yes=count_text(counts.yes),
        partly=count_text(counts.partly),
        no=count_text(counts.no),
        unknown=count_text(counts.unknown),
    )


def sheets_text(counts: Noticed) -> str:
    """Return how many sheets were typed in, for whoever checks the pile beside the screen."""
    return ngettext("We counted {count} sheet.", "We counted {count} sheets.", counts.total).format(
        count=count_text(counts.total)
    )


def own_level_text(level: int | None) -> str:
    """Return the level 0–4 that the organisation gave itself."""
    if level is None:
        return _("We gave no level here.")
    return _("Our own answer: level {level}, {label}").format(level=level, label=level_label(level))


def difference_text(beside: Beside) -> str:
    """Return why an item is to be talked about first, in one sentence; empty where it is not."""
    if not beside.talk_first or beside.level is None:
        return ""
    if beside.level >= HIGH_FROM:
        return _("More than half say no. Our own answer is level {level}.").format(
            level=beside.level
        )
    return _("More than half say yes. Our own answer is level {level}.").format(level=beside.level)
