"""What the settings page shows and lets one change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that can be chosen.

    Attributes:
        language: of the program.
        content_language: of the questions; empty follows the program.
        appearance: "system", "light", "dark" or "contrast".
        text_size: in per cent.
        number_keys: whether 0–4, - and ? answer while an answer has the focus.
        auto_advance: whether the next question comes by itself after an answer.
        reduced_motion: whether nothing moves or blinks that need not.
    """

    language: str
    content_language: str = ""
    appearance: str = "system"
    text_size: int = 100
    number_keys: bool = True
    auto_advance: bool = False
    reduced_motion: bool = False
