import pytest

from kleurrijk_desktop.authoring.findings import Rule
from kleurrijk_desktop.wording.findings import SENTENCES, finding_sentence


def test_every_rule_has_a_sentence_and_every_sentence_a_rule() -> None:
    assert set(SENTENCES) == set(Rule)


def test_a_finding_is_told_with_its_parameters() -> None:
    assert finding_sentence("long-statement", {"count": 23, "limit": 20}) == (
        "The statement has 23 words; at most 20 can be read aloud in one breath."
    )


def test_a_rule_without_a_sentence_is_our_own_fault() -> None:
    with pytest.raises(KeyError):
        finding_sentence("never-heard-of", {})
