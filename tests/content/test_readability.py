"""The texts read as plainly as newspapers do, in each language by its own formula."""

import pytest

from tests.content.figures import lines, readings
from tests.content.readability import reading_of
from tests.shipped import shipped_library

LIBRARY = shipped_library()
# 60 to 70 is plain language by Douma and Flesch; German, with its long compounds, reads plainly
# from about 50 on.
PLAIN = {"nl": 65, "de": 50, "en": 65}
LONGEST_MEAN = 12  # words a sentence


@pytest.mark.parametrize("checklist_id", LIBRARY.ids())
def test_every_language_of_a_checklist_reads_plainly(checklist_id: str) -> None:
    for reading in readings(LIBRARY, LIBRARY.checklist(checklist_id)):
        assert reading.ease >= PLAIN[reading.language], reading
        assert reading.words_per_sentence <= LONGEST_MEAN, reading


@pytest.mark.parametrize(
    ("language", "plain", "heavy"),
    [
        ("nl", "Wij bellen de ouders.", "Betrokkenheidsbevorderende informatievoorziening."),
        ("de", "Wir rufen die Eltern an.", "Beteiligungsorientierte Informationsvermittlung."),
        ("en", "We call the parents.", "Institutional communication responsibilities."),
    ],
)
def test_the_measure_tells_plain_from_heavy(language: str, plain: str, heavy: str) -> None:
    assert reading_of([plain], language).ease > PLAIN[language] > reading_of([heavy], language).ease


def test_a_known_sentence_has_the_ease_that_one_computes_by_hand() -> None:
    # 4 words, 5 syllables, one sentence: 206.835 − 1.015 · 4 − 84.6 · 5 / 4
    reading = reading_of(["We call the parents."], "en")
    assert (reading.words, reading.syllables) == (4, 5)
    assert reading.ease == pytest.approx(97.025)


def test_the_table_of_figures_names_every_checklist() -> None:
    told = "\n".join(lines(LIBRARY))
    assert all(f"{checklist_id}: 8 sections" in told for checklist_id in LIBRARY.ids())
