"""Words that put people in a box, or the problem with the other.

Old titles are quoted unchanged: what stands in quotation marks is not looked at.
"""

import re
from collections.abc import Iterator

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.texts import LintText, without_quotations
from kleurrijk_desktop.authoring.word_match import matches, phrase_pattern

_ADJECTIVE = "(e|en|er|es|em)"
_INSTEAD = {
    "nl": {
        "met een migratieachtergrond": "allochtoon, allochtone(n)",
        "met een Nederlandse herkomst": "autochtoon, autochtone(n)",
        "met herkomst uit …": "westers(e), niet-westers(e)",
        "meertalig": "anderstalig(e|en)",
        "statushouders, vluchtelingen": "asielzoeker(s)",
        "die wij nog niet bereiken": "moeilijk bereikbaar, moeilijk bereikbare",
    },
    "de": {
        "mit Einwanderungsgeschichte": (
            f"Ausländer(n|s|in|innen), Fremde(n|r|m), allochthon{_ADJECTIVE}"
        ),
        "Geflüchtete": "Flüchtling(e|en|s)",
        "Zusammenarbeit mit Eltern": "Elternarbeit",
        "die wir noch nicht erreichen": (
            f"schwer erreichbar{_ADJECTIVE}, schwererreichbar{_ADJECTIVE}, schwer zu erreichen"
        ),
        "Vielfalt": "Diversity Management, Diversity-Management",
    },
    "en": {
        "people with a migrant background": "foreigner(s), natives, non-western(er|ers)",
        "people we do not reach yet": "hard to reach, hard-to-reach",
    },
}
_JUDGING = {
    "nl": "gewoon, gewone, normaal, normale",
    "de": f"einfach nur, normal{_ADJECTIVE}",
}
_PATTERNS = {
    language: [(phrase_pattern(phrases), instead) for instead, phrases in words.items()]
    for language, words in _INSTEAD.items()
}
_JUDGING_PATTERNS = {language: phrase_pattern(phrases) for language, phrases in _JUDGING.items()}
_SHORTENED_PAIR = re.compile(r"\w+(?:[*:_/]-?in(?:nen)?|Innen)\b")  # Lehrer*innen, LehrerInnen


def avoided_words(text: LintText) -> Iterator[Finding]:
    """Find words to avoid, and German forms that put two words into one with a sign."""
    unquoted = without_quotations(text.value)
    for pattern, instead in _PATTERNS.get(text.language, ()):
        for word in matches(pattern, unquoted):
            yield _finding(text, word, instead)
    if text.language in _JUDGING_PATTERNS:
        for word in matches(_JUDGING_PATTERNS[text.language], unquoted):
            yield Finding(Rule.JUDGING_WORD, {"word": word}, text.context, text.language)
    if text.language == "de":
        for word in matches(_SHORTENED_PAIR, unquoted):
            yield _finding(text, word, "Lehrerinnen und Lehrer, Lehrkräfte")


def _finding(text: LintText, word: str, instead: str) -> Finding:
    parameters = {"word": word, "instead": instead}
    return Finding(Rule.AVOIDED_WORD, parameters, text.context, text.language)
