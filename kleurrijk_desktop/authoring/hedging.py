"""Words that let a statement or an anchor mean anything."""

from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.texts import LintText, Role
from kleurrijk_desktop.authoring.word_match import matches, phrase_pattern

_WORDS = {
    "nl": (
        "soms, vaak, vaker, meestal, doorgaans, gewoonlijk, geregeld, dikwijls, enigszins, "
        "regelmatig(e), voldoende, redelijk(e), incidenteel, incidentele, af en toe, "
        "over het algemeen, in principe, zoveel mogelijk, zo veel mogelijk, waar mogelijk, "
        "indien mogelijk, waar nodig, min of meer"
    ),
    "de": (
        "manchmal, oft, öfter, häufig(e|en|er), meist, meistens, mitunter, "
        "gelegentlich(e|en|er), zuweilen, möglichst, einigermaßen, regelmäßig(e|en|er|es|em), "
        "ausreichend(e|en|er|es|em), genügend(e|en|er|es|em), hinreichend(e|en|er|es|em), "
        "gegebenenfalls, grundsätzlich(e|en|er|es), ab und zu, hin und wieder, in der Regel, "
        "im Allgemeinen, im Prinzip, so weit wie möglich, soweit möglich, wo möglich, "
        "wenn möglich, nach Möglichkeit, mehr oder weniger"
    ),
    "en": (
        "sometimes, often, mostly, usually, generally, occasionally, frequently, regular(ly), "
        "sufficient(ly), adequate(ly), reasonable, reasonably, from time to time, now and then, "
        "in general, in principle, where possible, if possible, as far as possible, "
        "as much as possible, where appropriate, more or less"
    ),
}
_PATTERNS = {language: phrase_pattern(phrases) for language, phrases in _WORDS.items()}


def hedging(text: LintText) -> Iterator[Finding]:
    """Find hedging words in a statement or an anchor."""
    if text.role not in {Role.STATEMENT, Role.ANCHOR} or text.language not in _PATTERNS:
        return
    for word in matches(_PATTERNS[text.language], text.value):
        yield Finding(Rule.HEDGING_WORD, {"word": word}, text.context, text.language)
