"""What votes say in words, and the next move that is suggested."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kleurrijk_desktop.domain.sessions.counts import FEWEST_SHOWN, LEVELS, Counts

USUAL_THRESHOLD = 75  # per cent of the votes on the scale
TWO_THIRDS = 67  # per cent, and it means two thirds: six of nine are enough
NINE_TENTHS = 90  # per cent
LOWEST_THRESHOLD, HIGHEST_THRESHOLD = 51, 100
_FAR = 2  # levels; so far away that one hears the other view first
_ENOUGH_ON_THE_SCALE = 5  # votes, in a group of that size or more

Levels = tuple[int, ...]


class Word(StrEnum):
    """How far a group agrees."""

    NOT_VISIBLE = "not-visible"
    AGREED = "agreed"
    CLOSE = "close"
    MOST = "most"
    DIVIDED = "divided"


class Move(StrEnum):
    """What may be done next; suggested, never imposed."""

    RECORD_THE_REASON = "record-the-reason"
    ONE_EXAMPLE_EACH = "one-example-each"
    HEAR_THE_OTHER_VIEW = "hear-the-other-view"
    EXPLAIN_THE_ENDS = "explain-the-ends"
    DECIDE_OR_PARK = "decide-or-park"
    FIND_OUT = "find-out"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The word for votes, and the one level or the two neighbours that it names."""

    word: Word
    levels: Levels = ()


def verdict(counts: Counts, threshold: int = USUAL_THRESHOLD) -> Verdict | None:
    """Return what votes say, by rules that are tried in this order; None for fewer than three.

    Not visible: a third or more don't know, or fewer than five are on the scale in a group of
    five or more. Agreed: the threshold on one level, nobody two levels away. Close: the same for
    two neighbours. Most: the threshold is reached, but somebody is farther away. Else divided.

    Args:
        counts: the votes; those for *not applicable* count for the size of the group only.
        threshold: which share of the votes on the scale is enough, 51–100 per cent.
    """
    on_the_scale, unknown = counts.on_the_scale, counts.unknown
    if on_the_scale + unknown < FEWEST_SHOWN:
        return None
    few = on_the_scale < _ENOUGH_ON_THE_SCALE <= counts.total
    if few or 3 * unknown >= unknown + on_the_scale:
        return Verdict(Word.NOT_VISIBLE)
    return _on_the_scale(counts, threshold)


def suggested_move(found: Verdict | None, *, may_vote_again: bool) -> Move:
    """Return what is suggested after a vote; without a word the ends are explained too."""
    word = Word.DIVIDED if found is None else found.word
    if word is Word.DIVIDED:
        return Move.EXPLAIN_THE_ENDS if may_vote_again else Move.DECIDE_OR_PARK
    return {
        Word.AGREED: Move.RECORD_THE_REASON,
        Word.CLOSE: Move.ONE_EXAMPLE_EACH,
        Word.MOST: Move.HEAR_THE_OTHER_VIEW,
        Word.NOT_VISIBLE: Move.FIND_OUT,
    }[word]


def _on_the_scale(counts: Counts, threshold: int) -> Verdict:
    singles = _reaching(counts, threshold, [(level,) for level in range(LEVELS)])
    pairs = _reaching(counts, threshold, [(low, low + 1) for low in range(LEVELS - 1)])
    for word, candidates in ((Word.AGREED, singles), (Word.CLOSE, pairs)):
        for levels in candidates:
            if not _somebody_far(counts, levels):
                return Verdict(word, levels)
    for levels in (*singles, *pairs):
        return Verdict(Word.MOST, levels)
    return Verdict(Word.DIVIDED)


def _reaching(counts: Counts, threshold: int, candidates: list[Levels]) -> list[Levels]:
    """Return which candidates reach the threshold, most votes first, then the lower ones."""
    votes = {levels: sum(counts.levels[level] for level in levels) for levels in candidates}
    share = Fraction(2, 3) if threshold == TWO_THIRDS else Fraction(threshold, 100)
    enough = [each for each in candidates if votes[each] >= share * counts.on_the_scale]
    return sorted(enough, key=lambda levels: (-votes[levels], levels))


def _somebody_far(counts: Counts, levels: Levels) -> bool:
    """Say whether a vote is two or more levels away from every one of these."""
    return any(
        count and all(abs(place - level) >= _FAR for level in levels)
        for place, count in enumerate(counts.levels)
    )
