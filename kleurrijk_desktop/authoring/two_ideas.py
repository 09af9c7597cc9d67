"""Statements that ask for two things at once, so that no single level can be right."""

from collections.abc import Iterator, Sequence

from kleurrijk_desktop.authoring.clause_words import CLAUSE_WORDS, ClauseWords
from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.texts import LintText, Role, sentences, without_quotations, words

_REACH = 4  # how far after "and" the verb of a second clause may stand: "and the teacher also asks"


def two_ideas(text: LintText) -> Iterator[Finding]:
    """Find two clauses or two verbs joined in a statement, or two sentences in it."""
    if text.role is not Role.STATEMENT:
        return
    value = without_quotations(text.value)
    if len(sentences(value)) > 1:
        yield _finding(text, ".")
        return
    known = CLAUSE_WORDS.get(text.language)
    joining = None if known is None else _joining(value[:1].lower() + value[1:], known)
    if joining is not None:
        yield _finding(text, joining)


def _joining(value: str, known: ClauseWords) -> str | None:
    """Return the word that joins two clauses, or None.

    Capitals count, so that a German noun ("Fragen") is not taken for its verb.
    """
    before: list[str] = []
    for part in (words(each) for each in value.split(",")):
        for place, word in enumerate(part):
            after = part[place + 1 : place + 1 + _REACH]
            if (
                word in known.joins
                and _begins_clause(after, known)
                and _ends_clause([*before, *part[:place]], known, after_comma=place == 0)
            ):
                return word
        before += part
    return None


def _ends_clause(before: Sequence[str], known: ClauseWords, *, after_comma: bool) -> bool:
    """Say whether the words before a join can be a whole main clause.

    Its verb must come before any subordinate clause, and a subordinate clause that no comma ends
    must have a verb of its own; else "and" joins something inside it ("which languages parents
    and pupils speak").
    """
    verbs = known.verbs | known.doubtful_verbs
    openers = [place for place, word in enumerate(before) if word in known.openers]
    if not openers:
        return any(word in verbs for word in before)
    main, last = before[: openers[0]], before[openers[-1] :]
    closed = after_comma or any(word in verbs for word in last)
    return closed and any(word in verbs for word in main)


def _begins_clause(after: Sequence[str], known: ClauseWords) -> bool:
    """Say whether the words after a join begin a clause: a subject, or a verb within reach."""
    if not after or after[0] in known.openers:
        return False
    if after[0] in known.subjects:
        return True
    for word in after:
        if word in known.openers | known.joins or word == known.infinitive_mark:
            return False
        if word in known.verbs:
            return True
    return False


def _finding(text: LintText, joining: str) -> Finding:
    return Finding(Rule.TWO_IDEAS, {"word": joining}, text.context, text.language)
