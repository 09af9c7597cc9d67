import pytest

from kleurrijk_desktop.charts.primitives import Fill, Ink
from kleurrijk_desktop.reports.looks import FILLS, INKS, PAGE, language_tag

ON_LEVEL = {
    Fill.SURFACE: Ink.TEXT,
    Fill.LEVEL_1: Ink.ON_LEVEL_1,
    Fill.LEVEL_2: Ink.ON_LEVEL_2,
    Fill.LEVEL_3: Ink.ON_LEVEL_3,
    Fill.LEVEL_4: Ink.ON_LEVEL_4,
}


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    channels = [value / 255 for value in bytes.fromhex(colour.removeprefix("#"))]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("fill", Fill)
def test_numbers_can_be_read_on_their_level(fill: Fill) -> None:
    assert contrast(FILLS[fill], INKS[ON_LEVEL[fill]]) >= 4.5


def test_text_and_lines_stand_out_from_paper() -> None:
    assert contrast(INKS[Ink.TEXT], "#FFFFFF") >= 7
    assert contrast(INKS[Ink.TEXT_2], "#FFFFFF") >= 4.5
    assert contrast(INKS[Ink.BORDER], "#FFFFFF") >= 3


def test_each_level_is_darker_than_the_one_before() -> None:
    steps = [luminance(FILLS[fill]) for fill in Fill]
    assert steps == sorted(steps, reverse=True)


def test_the_page_is_a4_with_room_for_punched_holes() -> None:
    assert (round(PAGE.width), round(PAGE.height)) == (595, 842)
    assert round(PAGE.left * 25.4 / 72) == 25


def test_an_unknown_language_is_its_own_tag() -> None:
    assert [language_tag(each) for each in ("nl", "de", "en", "tr")] == [
        "nl-NL",
        "de-DE",
        "en-GB",
        "tr",
    ]
