import pytest

from kleurrijk_desktop.authoring.avoided_words import avoided_words
from kleurrijk_desktop.authoring.findings import Rule
from kleurrijk_desktop.authoring.hedging import hedging
from kleurrijk_desktop.authoring.texts import LintText, Role
from tests.authoring import sample


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("nl", "Soms bellen wij ouders.", "Soms"),
        ("nl", "Wij bellen ouders zoveel mogelijk.", "zoveel mogelijk"),
        ("nl", "Er is regelmatige aandacht.", "regelmatige"),
        ("de", "Wir rufen Eltern regelmäßig an.", "regelmäßig"),
        ("de", "Es gibt ausreichende Zeit.", "ausreichende"),
        ("de", "In der Regel rufen wir an.", "In der Regel"),
        ("en", "We call parents where\npossible.", "where\npossible"),
        ("en", "There are regular talks.", "regular"),
    ],
)
def test_hedging_words_are_found_in_any_form(language: str, text: str, word: str) -> None:
    assert [f.parameters["word"] for f in hedging(sample.statement(text, language))] == [word]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wij lezen de vakantielijst."),
        ("nl", "Het is onvoldoende bekend."),
        ("de", "Das Postfach ist oftmalsfrei."),
        ("en", "We follow the regulations."),
        ("tr", "Soms, oft, often."),
    ],
)
def test_parts_of_words_and_other_languages_are_let_pass(language: str, text: str) -> None:
    assert not list(hedging(sample.statement(text, language)))


def test_a_why_may_say_sometimes() -> None:
    why = LintText("s1-0.why", "Sometimes a letter is not enough.", "en", Role.OTHER)
    assert not list(hedging(why))


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("nl", "Wij werven allochtone ouders.", "allochtone"),
        ("nl", "Niet-westerse bewoners doen mee.", "Niet-westerse"),
        ("nl", "Moeilijk bereikbare ouders doen mee.", "Moeilijk bereikbare"),
        ("nl", "Anderstaligen doen mee.", "Anderstaligen"),
        ("de", "Wir laden Ausländerinnen ein.", "Ausländerinnen"),
        ("de", "Flüchtlinge machen mit.", "Flüchtlinge"),
        ("de", "Wir machen Elternarbeit.", "Elternarbeit"),
        ("de", "Schwer erreichbare Eltern machen mit.", "Schwer erreichbare"),
        ("de", "Alle Lehrer*innen machen mit.", "Lehrer*innen"),
        ("de", "Alle Lehrer/-innen machen mit.", "Lehrer/-innen"),
        ("en", "Hard-to-reach parents take part.", "Hard-to-reach"),
        ("en", "Foreigners take part.", "Foreigners"),
    ],
)
def test_words_to_avoid_are_found(language: str, text: str, word: str) -> None:
    found = list(avoided_words(LintText("checklist.introduction", text, language, Role.OTHER)))
    assert [finding.parameters["word"] for finding in found] == [word]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ook Duitse en Nederlandse gewoonten tellen mee."),
        ("nl", "Het plan “Werf allochtone vrijwilligers” uit 2010 noemde dit al."),
        ("de", "Das Heft „Flüchtlinge im Ehrenamt“ beschreibt es."),
        ("de", "Die Fremdsprachen sind bekannt."),
        ("en", "A native speaker checks the text."),
    ],
)
def test_quotations_and_other_words_are_let_pass(language: str, text: str) -> None:
    assert not list(avoided_words(LintText("checklist.introduction", text, language, Role.OTHER)))


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", "Doe het gewoon."), ("de", "Rufen Sie einfach nur an."), ("de", "Normale Familien.")],
)
def test_words_that_judge_are_found(language: str, text: str) -> None:
    found = avoided_words(LintText("s1-0.why", text, language, Role.OTHER))
    assert [finding.rule for finding in found] == [Rule.JUDGING_WORD]
