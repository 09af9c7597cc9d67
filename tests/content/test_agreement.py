"""Agreement between readers and the key, with numbers worked out by hand."""

import pytest

from tests.content.ratings.agreement import (
    Pair,
    exact_agreement,
    level_distribution,
    quadratic_weighted_kappa,
    within_one,
)

MIXED = [(0, 1), (1, 1), (2, 2), (3, 3), (4, 2)]


def test_of_five_three_are_equal_and_four_are_near() -> None:
    assert exact_agreement(MIXED) == pytest.approx(3 / 5)
    assert within_one(MIXED) == pytest.approx(4 / 5)


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        pytest.param([(level, level) for level in range(5)], 1, id="all equal"),
        # Squared distances 1 + 4 = 5; by chance (5·30 + 5·19 − 2·10·9) / 5 = 13.
        pytest.param(MIXED, 8 / 13, id="one near, one two off"),
        # Two of four equal: 16 + 16 = 32, and by chance also 128 / 4 = 32.
        pytest.param([(0, 0), (0, 4), (4, 0), (4, 4)], 0, id="as good as chance"),
        # 16 + 16 = 32, by chance 32 / 2 = 16.
        pytest.param([(0, 4), (4, 0)], -1, id="upside down"),
        # Always one too high: 1 · 4 = 4; by chance (4·14 + 4·30 − 2·6·10) / 4 = 14.
        pytest.param([(0, 1), (1, 2), (2, 3), (3, 4)], 5 / 7, id="one too high"),
    ],
)
def test_kappa_by_hand(pairs: list[Pair], kappa: float) -> None:
    assert quadratic_weighted_kappa(pairs) == pytest.approx(kappa)


def test_a_mistake_weighs_more_the_further_it_is_off() -> None:
    right = [(level, level) for level in range(1, 5)]
    kappas = [quadratic_weighted_kappa([*right, (0, given)]) or 0.0 for given in range(5)]
    assert kappas == sorted(kappas, reverse=True)
    assert len(set(kappas)) == 5


def test_kappa_is_undefined_when_there_is_one_level_only() -> None:
    assert quadratic_weighted_kappa([(2, 2), (2, 2)]) is None


def test_levels_are_counted() -> None:
    assert level_distribution([4, 0, 4, 2]) == (1, 0, 1, 0, 2)


@pytest.mark.parametrize("measure", [exact_agreement, within_one, quadratic_weighted_kappa])
@pytest.mark.parametrize("pairs", [[], [(0, 5)], [(-1, 0)]], ids=["none", "too high", "too low"])
def test_what_cannot_be_compared_is_refused(measure: object, pairs: list[Pair]) -> None:
    assert callable(measure)
    with pytest.raises(ValueError, match=r"nothing to compare|levels run"):
        measure(pairs)
