"""The program keeps the rule that it sets for authors: short sentences, no words to avoid."""

import pytest

from kleurrijk_desktop.authoring.avoided_words import avoided_words
from kleurrijk_desktop.authoring.lengths import lengths
from kleurrijk_desktop.authoring.texts import LintText, Role
from kleurrijk_desktop.wording import findings, problems

SPOKEN = {**problems.SENTENCES, **findings.SENTENCES}


@pytest.mark.parametrize("code", sorted(SPOKEN))
def test_our_own_sentences_pass_the_lint(code: str) -> None:
    text = LintText(code, SPOKEN[code], "en", Role.OTHER)
    assert not [*lengths(text), *avoided_words(text)]
