"""What a table of a result says, gathered before anything is written."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.result import SectionNumber


@dataclass(frozen=True, slots=True)
class ResultContents:
    """The questions in scope by section, and the answers; `reader` speaks the language wanted."""

    sections: tuple[SectionNumber, ...]
    answers: Answers
    reader: Reader
