"""The levels, as eyes see them that lack one kind of cone, and without any colour.

The matrices are those of Machado, Oliveira and Fernandes (2009) at full severity.
"""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

Matrix = tuple[tuple[float, float, float], ...]
EYES: dict[str, Matrix] = {
    "every colour": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}
LEAST = 1.25  # between neighbours, each of which has an outline and its number too


def seen(colour: str, eye: Matrix) -> str:
    """Return a colour as an eye sees it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    mixed = [sum(a * b for a, b in zip(row, light, strict=True)) for row in eye]
    back = [min(max(part, 0.0), 1.0) for part in mixed]
    shown = [
        12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in back
    ]
    return QColor.fromRgbF(*shown).name()


def alike(colours: tuple[str, ...], eye: Matrix) -> list[tuple[str, str]]:
    """Return the neighbours that an eye can hardly tell apart."""
    return [
        (one, other)
        for one, other in pairwise(colours)
        if contrast(seen(one, eye), seen(other, eye)) < LEAST
    ]


@pytest.mark.parametrize("eye", EYES.values(), ids=EYES)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_levels_can_be_told_apart_by_every_eye(tokens: Tokens, eye: Matrix) -> None:
    assert alike(tokens.level_fills, eye) == []


def test_red_and_green_of_one_brightness_are_found() -> None:
    pair = ("#C83C3C", "#4E7F2A")
    assert alike(pair, EYES["grey"]) == [pair]
