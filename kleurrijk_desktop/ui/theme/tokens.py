"""The colours of the window by name, for light and dark, and how far two of them differ."""

from typing import NamedTuple


class Tokens(NamedTuple):
    """One set of colours, each as `#RRGGBB`.

    Attributes:
        line: how thick outlines are, in pixels.
        window, surface, sunken: what text stands on: the page, cards and fields, wells.
        text, text_2, placeholder: reading text, quieter text, a hint in an empty field.
        border: outlines that a control is known by, at least 3:1 on all three grounds.
        hairline: lines that only decorate.
        accent, accent_hover, on_accent, link: the primary button, and text on it; links.
        selected: the ground of a chosen row; `text`, `text_2` and `accent` stand on it.
        ring: the focus ring.
        error, warning, success: text, and each with its tint as the ground.
        level_fills, level_figures: by level 0–4, the ground of a box and the figure on it.
    """

    dark: bool
    line: int
    window: str
    surface: str
    sunken: str
    text: str
    text_2: str
    placeholder: str
    border: str
    hairline: str
    accent: str
    accent_hover: str
    on_accent: str
    link: str
    selected: str
    ring: str
    error: str
    error_tint: str
    warning: str
    warning_tint: str
    success: str
    success_tint: str
    level_fills: tuple[str, str, str, str, str]
    level_figures: tuple[str, str, str, str, str]


LIGHT = Tokens(
    dark=False,
    line=1,
    window="#F6F7F9",
    surface="#FFFFFF",
    sunken="#ECEFF3",
    text="#1B2430",
    text_2="#4A5564",
    placeholder="#5F6B7A",
    border="#6B7785",
    hairline="#D5DBE3",
    accent="#0B5CAD",
    accent_hover="#084A8C",
    on_accent="#FFFFFF",
    link="#0B5CAD",
    selected="#D3E5F8",
    ring="#1B2430",
    error="#B3261E",
    error_tint="#FCEBEA",
    warning="#7A4300",
    warning_tint="#FFF3DC",
    success="#1B6B3A",
    success_tint="#E6F4EA",
    level_fills=("#FFFFFF", "#CFE1F2", "#7FB2DC", "#2F77B5", "#0B3C6F"),
    level_figures=("#1B2430", "#1B2430", "#1B2430", "#FFFFFF", "#FFFFFF"),
)

DARK = Tokens(
    dark=True,
    line=1,
    window="#12171E",
    surface="#1A212B",
    sunken="#0D1117",
    text="#E8ECF1",
    text_2="#B7C0CC",
    placeholder="#9AA5B3",
    border="#8592A1",
    hairline="#313B48",
    accent="#7DB5F2",
    accent_hover="#A5CCF7",
    on_accent="#0D1117",
    link="#8FC0F5",
    selected="#1F4166",
    ring="#FFFFFF",
    error="#FF9C94",
    error_tint="#3A1614",
    warning="#F3B562",
    warning_tint="#33240C",
    success="#7FD49B",
    success_tint="#12301E",
    level_fills=("#1A212B", "#233B54", "#3D6FA1", "#86B9E8", "#E3EFFA"),
    level_figures=("#E8ECF1", "#FFFFFF", "#FFFFFF", "#0D1117", "#0D1117"),
)
