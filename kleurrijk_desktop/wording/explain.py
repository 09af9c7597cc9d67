"""Where a number comes from, in plain words: screen and paper show the same table."""

from collections.abc import Iterable
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL, Number
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.levels import choice_label
from kleurrijk_desktop.wording.numbers import points_text, truncated_text
from kleurrijk_desktop.wording.result_words import coverage_text, too_few


@dataclass(frozen=True, slots=True)
class ExplainedItem:
    """A question that counts: level × weight is what it adds to the sum."""

    item: Item
    statement: Text
    level: int
    weight: int
    confirmed: bool

    @property
    def remark(self) -> str:
        """What to know of the level: at a 4, whether it is still to be confirmed; else empty."""
        if self.level < HIGHEST_LEVEL or self.confirmed:
            return ""
        return _("Level {level} is not yet confirmed.").format(level=self.level)

    @property
    def adds(self) -> int:
        return self.level * self.weight


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A question that does not count, with what is marked and what was written beside it."""

    item: Item
    statement: Text
    words: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a number came about.

    Attributes:
        sentences: the sum, the division and the rounding, then the coverage and the range.
        lines: every question that counts, in the order of the checklist.
        left_out: every question that does not count, and why.
    """

    sentences: tuple[str, ...]
    lines: tuple[ExplainedItem, ...]
    left_out: tuple[LeftOut, ...]


def explain(number: Number, items: Iterable[Item], answers: Answers, reader: Reader) -> Explanation:
    """Explain the number of these items in scope."""
    lines = []
    left_out = []
    for item in items:
        answer = answer_to(answers, item.id)
        statement = reader.statement(item)
        if answer.level is None:
            left_out.append(LeftOut(item, statement, _why_left_out(answer)))
        else:
            lines.append(
                ExplainedItem(item, statement, answer.level, item.weight, answer.confirmed)
            )
    return Explanation(tuple(_sentences(number, lines)), tuple(lines), tuple(left_out))


def lift_sentences(target: int, weights: int) -> list[str]:
    """Explain the points of what would help most; `weights` is the sum of all that count."""
    return [
        _("At level {target}, each question would add the points in the last column.").format(
            target=target
        ),
        _("They are 100 × its weight × the levels that are missing ÷ {whole}.").format(
            whole=HIGHEST_LEVEL * weights
        ),
        _("Where the points are equal, the smaller effort comes first, then the lower level."),
    ]


def _sentences(number: Number, lines: list[ExplainedItem]) -> list[str]:
    if number.points is None:
        return [too_few(number.coverage), coverage_text(number.coverage)]
    return [*_sum(number, lines), coverage_text(number.coverage), *_range(number)]


def _sum(number: Number, lines: list[ExplainedItem]) -> list[str]:
    assert number.points is not None
    total = sum(line.adds for line in lines)
    weights = sum(line.weight for line in lines)
    whole = HIGHEST_LEVEL * weights
    return [
        _("Each question with a level adds its level times its weight. Together: {total}.").format(
            total=total
        ),
        _("With level 4 everywhere it would be 4 × {weights} = {whole}.").format(
            weights=weights, whole=whole
        ),
        _("100 × {total} ÷ {whole} = {exact}, rounded to {points} of 100 points.").format(
            total=total,
            whole=whole,
            exact=truncated_text(number.points),
            points=points_text(number.points),
        ),
    ]


def _range(number: Number) -> list[str]:
    if not number.provisional or number.span is None:
        return []
    low, high = number.span
    return [
        ngettext(
            "{missing} question has no level yet, so the number is provisional. If it were 0, we "
            "would have {low} points; if it were 4, {high} points.",
            "{missing} questions have no level yet, so the number is provisional. If all were 0, "
            "we would have {low} points; if all were 4, {high} points.",
            number.coverage.missing,
        ).format(missing=number.coverage.missing, low=points_text(low), high=points_text(high))
    ]


def _why_left_out(answer: Answer) -> str:
    label, why = choice_label(answer.choice), answer.why_no_level
    if not why:
        return label
    if answer.choice is Choice.NOT_APPLICABLE:
        return _("{label}: {reason}").format(label=label, reason=why)
    return _("{label}. Ask: {whom}").format(label=label, whom=why)
