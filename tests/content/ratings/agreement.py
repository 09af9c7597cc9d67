"""How well the levels that a reader gives agree with the levels that were meant."""

from collections.abc import Sequence

LEVELS = 5

Pair = tuple[int, int]


def exact_agreement(pairs: Sequence[Pair]) -> float:
    """Return the share, 0–1, of pairs with equal levels: `#(x = y) / n`.

    Args:
        pairs: the intended and the given level of each fact, 0–4.

    Raises:
        ValueError: there are no pairs, or a level is not 0–4.
    """
    return _share_within(pairs, 0)


def within_one(pairs: Sequence[Pair]) -> float:
    """Return the share, 0–1, of pairs at most one level apart: `#(|x − y| ≤ 1) / n`.

    Args:
        pairs: the intended and the given level of each fact, 0–4.

    Raises:
        ValueError: there are no pairs, or a level is not 0–4.
    """
    return _share_within(pairs, 1)


def quadratic_weighted_kappa(pairs: Sequence[Pair]) -> float | None:
    """Return the weighted kappa with squared distances, −1 to 1; None where it is undefined.

    `1 − Σ v(i,j)·o(i,j) / Σ v(i,j)·e(i,j)` with `v(i,j) = (i − j)²`, `o` the observed counts and
    `e(i,j) = row(i)·column(j) / n` the counts that chance alone would give. It is undefined when
    both sides hold one and the same level only, since chance then agrees as well.

    Source: J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled
    disagreement or partial credit", Psychological Bulletin 70 (1968) 213–220.

    Args:
        pairs: the intended and the given level of each fact, 0–4.

    Raises:
        ValueError: there are no pairs, or a level is not 0–4.
    """
    _check(pairs)
    rows = level_distribution([intended for intended, _given in pairs])
    columns = level_distribution([given for _intended, given in pairs])
    observed = sum((intended - given) ** 2 for intended, given in pairs)
    expected_times_n = sum(
        (level - other) ** 2 * row * column
        for level, row in enumerate(rows)
        for other, column in enumerate(columns)
    )
    if expected_times_n == 0:
        return None
    return 1 - observed * len(pairs) / expected_times_n


def level_distribution(levels: Sequence[int]) -> tuple[int, ...]:
    """Count how many times each level 0–4 occurs."""
    return tuple(levels.count(level) for level in range(LEVELS))


def _share_within(pairs: Sequence[Pair], distance: int) -> float:
    _check(pairs)
    near = sum(abs(intended - given) <= distance for intended, given in pairs)
    return near / len(pairs)


def _check(pairs: Sequence[Pair]) -> None:
    if not pairs:
        raise ValueError("there is nothing to compare")
    outside = [pair for pair in pairs if not all(0 <= level < LEVELS for level in pair)]
    if outside:
        raise ValueError(f"levels run from 0 to {LEVELS - 1}: {outside}")
