"""How far two colours differ for those who read, as WCAG 2.2 defines it."""

_DARKEST_CURVED = 0.04045  # below it sRGB is a straight line


def contrast(one: str, other: str) -> float:
    """Return how far two `#RRGGBB` colours differ, from 1 to 21 (WCAG 2, contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a `#RRGGBB` colour, 0 to 1 (WCAG 2)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return (
        channel / 12.92 if channel <= _DARKEST_CURVED else float(((channel + 0.055) / 1.055) ** 2.4)
    )
