"""The votes of a round as a chart in words."""

from kleurrijk_desktop.charts.vote_dots import VoteDots
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.session_words import counts_line, counts_rows


def dots_of(counts: Counts, place: int) -> VoteDots:
    """Return a round as a chart; `place` counts the rounds from 0."""
    title = _("The second vote") if place else _("The votes")
    headings = (_("Answer"), _("Votes"))
    return VoteDots(title, counts_line(counts), headings, counts_rows(counts))
