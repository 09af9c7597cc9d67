"""Texts and sentences that are too long to be read aloud in one breath."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.texts import LintText, Role, sentences, words

_LONGEST = {Role.STATEMENT: 20, Role.ANCHOR: 20, Role.NOTICED: 12}
_RULES = {
    Role.STATEMENT: Rule.LONG_STATEMENT,
    Role.ANCHOR: Rule.LONG_ANCHOR,
    Role.NOTICED: Rule.LONG_NOTICED,
}
_LONGEST_SENTENCE = {"de": 18}  # German words are longer
_LONGEST_SENTENCE_ELSEWHERE = 20


def lengths(text: LintText) -> Iterator[Finding]:
    """Find a text over its limit, else the sentences in it that are too long."""
    count = len(words(text.value))
    limit = _LONGEST.get(text.role)
    if limit is not None and count > limit:
        yield _finding(_RULES[text.role], text, count, limit)
        return
    limit = _LONGEST_SENTENCE.get(text.language, _LONGEST_SENTENCE_ELSEWHERE)
    for sentence in sentences(text.value):
        count = len(words(sentence))
        if count > limit:
            yield _finding(Rule.LONG_SENTENCE, text, count, limit)


def _finding(rule: Rule, text: LintText, count: int, limit: int) -> Finding:
    return Finding(rule, {"count": count, "limit": limit}, text.context, text.language)
