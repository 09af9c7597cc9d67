"""How far votes lie apart, as one number for sorting and exports; never shown as a mark.

Consensus of Tastle and Wierman, International Journal of Approximate Reasoning 45 (3), 2007,
pages 531–545.
"""

from collections.abc import Sequence
from math import fsum, log2

from kleurrijk_desktop.domain.sessions.counts import FEWEST_SHOWN, Counts


def consensus(votes: Sequence[int]) -> float:
    """Return Cns = 1 + Σ p·log2(1 − |x − μ| / d): 1 where all agree, 0 for half at each end.

    The width d is that of the scale, len(votes) − 1, not that of the votes on it.

    Args:
        votes: how many voted for each place of an ordered scale of two places or more.

    Raises:
        ValueError: nobody voted.
    """
    everybody = sum(votes)
    if not everybody:
        raise ValueError("nobody voted")
    mean = fsum(place * count for place, count in enumerate(votes)) / everybody
    width = len(votes) - 1
    return 1 + fsum(
        count / everybody * log2(1 - abs(place - mean) / width)
        for place, count in enumerate(votes)
        if count
    )


def measure(counts: Counts) -> float | None:
    """Return the consensus of the votes on the scale; None where fewer than three are there."""
    return None if counts.on_the_scale < FEWEST_SHOWN else consensus(counts.levels)


def medians(counts: Counts) -> tuple[int, int] | None:
    """Return the lower and the upper median level, mostly the same; None without such votes."""
    votes = [level for level, count in enumerate(counts.levels) for _vote in range(count)]
    if not votes:
        return None
    return votes[(len(votes) - 1) // 2], votes[len(votes) // 2]
