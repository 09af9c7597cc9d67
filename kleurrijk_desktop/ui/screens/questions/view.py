"""What the question page shows, and what its presenter asks of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.checklist import Item, Section
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.deeper import Deeper
from kleurrijk_desktop.domain.registries import Explained
from kleurrijk_desktop.use_cases.previous import LastAnswer


class Field(StrEnum):
    """A text beside the choice; the value is the name of its undo step."""

    NOTE = "note"
    REASON = "reason"
    ASK_WHOM = "ask-whom"
    CHECKED_WITH = "checked"


@dataclass(frozen=True, slots=True)
class Manner:
    """How one goes through the questions.

    Attributes:
        returns: "on" leads back to where one came from instead of to the next question.
        auto_advance: an answer that needs no more words turns the page by itself.
        number_keys: 0–4, - and ? answer while an answer has the focus.
        again: one was here just now, and what is typed meanwhile belongs where one was.
    """

    returns: bool = False
    auto_advance: bool = False
    number_keys: bool = True
    again: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One question as it is shown; `number` counts from 1 among the questions in scope.

    Attributes:
        begins: it is the first question, and nothing is answered yet.
        begins_section: it is the first question of its section.
        last: what was answered to it last time.
        terms: the words that need explaining.
        examples: the ids of the examples that it and its measures name.
        unread: what was typed as the day on which level 4 was checked, and is none.
    """

    number: int
    count: int
    section: Section
    item: Item
    reader: Reader
    begins: bool = False
    begins_section: bool = False
    last: LastAnswer | None = None
    terms: tuple[Explained, ...] = ()
    examples: tuple[str, ...] = ()
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one has come, and where one can go deeper.

    Attributes:
        left: how many questions in scope are open.
        minutes: how long these take.
        deeper: the sections in which something is weak and more can be asked.
        here: the one of them that ends with the question on the page, if it does.
    """

    left: int
    minutes: int
    deeper: tuple[Deeper, ...]
    here: Deeper | None


class QuestionsView(Protocol):
    """What the presenter asks of the screen."""

    def show_page(self, page: Page, answer: Answer) -> None: ...
    def show_answer(self, answer: Answer) -> None:
        """Show another answer on the same page, in every field."""
        ...

    def show_choice(self, number: int, choice: Choice) -> None:
        """Show in the list of questions what is marked at one of them."""
        ...

    def show_extra_lines(self, answer: Answer) -> None:
        """Show the lines that belong to the choice: a reason, whom to ask, with whom checked."""
        ...

    def show_standing(self, standing: Standing) -> None:
        """Show how far one has come; called after every page and every change of an answer."""
        ...

    def pending_edits_flush(self) -> None:
        """Report what is typed but not reported yet."""
        ...

    def questions_are_done(self) -> None: ...
