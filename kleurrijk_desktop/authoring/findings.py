"""What the lint can say of a checklist; `wording.findings` has a sentence for each rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Parameters = Mapping[str, str | int]


class Rule(StrEnum):
    """The rules, by the names that an item's `lint_ignore` uses."""

    LONG_STATEMENT = "long-statement"
    LONG_ANCHOR = "long-anchor"
    LONG_NOTICED = "long-noticed"
    LONG_SENTENCE = "long-sentence"
    TWO_IDEAS = "two-ideas"
    HEDGING_WORD = "hedging-word"
    AVOIDED_WORD = "avoided-word"
    JUDGING_WORD = "judging-word"
    EQUAL_ANCHORS = "equal-anchors"
    SIMILAR_ANCHORS = "similar-anchors"
    MISSING_WHY = "missing-why"
    MISSING_MEASURE = "missing-measure"
    MISSING_NOTICED = "missing-noticed"
    SHORT_PATH_SIZE = "short-path-size"
    SHORT_PATH_SECTION = "short-path-section"
    SHORT_PATH_GOAL = "short-path-goal"
    MUST_HAVE_OFF_SHORT_PATH = "must-have-off-short-path"
    MUST_HAVE_COUNT = "must-have-count"
    SECTION_COSTS = "section-costs"
    SECTION_ONE_KIND = "section-one-kind"
    PRACTICES_UNCOVERED = "practices-uncovered"
    KIND_QUESTIONS = "kind-questions"
    KIND_SHORT_PATH = "kind-short-path"
    ALIKE = "alike"
    UNUSED_EXCEPTION = "unused-exception"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that an author should look at; it is advice, never a fault.

    Attributes:
        rule: which rule found it.
        parameters: what the sentence of the rule mentions.
        context: the text (`s1-welcome.levels.3`), item, section or `checklist` it is about.
        language: of the text that was read.
    """

    rule: Rule
    parameters: Parameters
    context: str
    language: str
