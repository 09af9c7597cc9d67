"""Print how readers did: `python -m tests.content.ratings.compare education answers.csv …`."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.content.ratings.agreement import (
    Pair,
    exact_agreement,
    level_distribution,
    quadratic_weighted_kappa,
    within_one,
)
from tests.content.ratings.rating_files import RATINGS, Fact, levels


def pairs_of(key: Mapping[Fact, int], given: Mapping[Fact, int]) -> dict[Fact, Pair]:
    """Return the intended and the given level of each fact that was rated.

    Raises:
        ValueError: an answer belongs to a fact that the key does not have.
    """
    unknown = given.keys() - key.keys()
    if unknown:
        raise ValueError(f"not in the key: {sorted(unknown)}")
    return {fact: (key[fact], given[fact]) for fact in key if fact in given}


def summary(name: str, pairs: Sequence[Pair]) -> str:
    """Return one line of the table: shares in per cent, kappa, and the levels given."""
    kappa = quadratic_weighted_kappa(pairs)
    counts = " ".join(str(count) for count in level_distribution([pair[1] for pair in pairs]))
    return (
        f"{name}: n {len(pairs)}, exact {exact_agreement(pairs):.1%}, "
        f"within one {within_one(pairs):.1%}, "
        f"kappa {'undefined' if kappa is None else f'{kappa:.3f}'}, levels 0-4: {counts}"
    )


def report(theme: str, paths: Sequence[Path]) -> Iterator[str]:
    """Yield a line per reader, one for all of them, and every fact that was read otherwise."""
    key = levels(RATINGS / theme / "intended.csv")
    pooled: list[Pair] = []
    missed: list[str] = []
    for path in paths:
        pairs = pairs_of(key, levels(path))
        pooled += pairs.values()
        yield summary(path.stem, list(pairs.values()))
        if len(pairs) < len(key):
            yield f"{path.stem}: {len(key) - len(pairs)} facts not rated"
        missed += [
            f"{item} {organisation}: meant {pair[0]}, {path.stem} gave {pair[1]}"
            for (organisation, item), pair in pairs.items()
            if pair[0] != pair[1]
        ]
    yield summary("all", pooled)
    yield from sorted(missed)


if __name__ == "__main__":
    print("\n".join(report(sys.argv[1], [Path(name) for name in sys.argv[2:]])))
