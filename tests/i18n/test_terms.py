"""The words that must be the same on screen, on paper and in every checklist."""

import re

import pytest

from tests.i18n.catalogues import LANGUAGES, pairs, said

TERMS = [
    ("Not started", "Nog niet begonnen", "Noch nicht begonnen"),
    ("First steps", "Eerste stappen", "Erste Schritte"),
    (
        "Happens, depends on the person",
        "Het gebeurt, per persoon verschillend",
        "Findet statt, je nach Person",
    ),
    ("Agreed and routine", "Vast afgesproken", "Fest vereinbart"),
    (
        "Reviewed and improved together",
        "Samen getoetst en verbeterd",
        "Gemeinsam überprüft und verbessert",
    ),
    ("Doesn't apply to us", "Geldt niet voor ons", "Trifft auf uns nicht zu"),
    ("We don't know yet", "Weten we nog niet", "Wissen wir noch nicht"),
    ("Not answered yet", "Nog niet beantwoord", "Noch nicht beantwortet"),
    ("Must be in place", "Moet in orde zijn", "Muss gegeben sein"),
    ("What would help most", "Wat helpt het meest", "Was bringt uns am meisten voran"),
    ("To find out", "Uitzoeken", "Herausfinden"),
    ("Goals", "KleurRijk-doelen", "KleurRijk-Ziele"),
    ("Mixed participation", "Gemengde participatie", "Gemischte Partizipation"),
    (
        "Interculturally accessible services",
        "Intercultureel toegankelijke voorzieningen",
        "Interkulturell zugängliche Einrichtungen",
    ),
    (
        "Diversity inside and outside",
        "Diversiteit intern en extern",
        "Diversität intern und extern",
    ),
    (
        "Co-operation and exchange of knowledge",
        "Samenwerking en kennisuitwisseling",
        "Zusammenarbeit und Wissensaustausch",
    ),
]
WORDS = [
    ("assessment", {"nl": ("meting",), "de": ("durchgang", "durchgäng")}),
    ("improvement plan", {"nl": ("verbeterplan",), "de": ("verbesserungsplan",)}),
    ("checklist", {"nl": ("checklist",), "de": ("checkliste",)}),
    ("level", {"nl": ("niveau",), "de": ("stufe",)}),
    ("points", {"nl": ("punten",), "de": ("punkte",)}),
    ("short path", {"nl": ("korte route",), "de": ("kurze",)}),
    ("measure", {"nl": ("maatregel",), "de": ("maßnahme",)}),
    ("to find out", {"nl": ("uitzoeken",), "de": ("herausfinden",)}),
]


@pytest.mark.parametrize(("source", "dutch", "german"), TERMS)
def test_a_fixed_term_is_said_as_agreed(source: str, dutch: str, german: str) -> None:
    assert (said("nl", source), said("de", source)) == (dutch, german)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("word", "translations"), WORDS)
def test_a_word_keeps_its_translation(
    language: str, word: str, translations: dict[str, tuple[str, ...]]
) -> None:
    found = [pair for pair in pairs(language) if word in _plain(pair.source)]
    assert found
    unlike = [
        pair.text
        for pair in found
        if not any(expected in _plain(pair.text) for expected in translations[language])
    ]
    assert unlike == []


def _plain(text: str) -> str:
    return re.sub(r"\{\w+\}|&(?=\w)", "", text).lower()
