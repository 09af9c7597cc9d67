import pytest

from kleurrijk_desktop.authoring.texts import LintText, Role
from kleurrijk_desktop.authoring.two_ideas import two_ideas
from tests.authoring import sample

ONE_IDEA = {
    "nl": [
        "Wij reserveren bij elk gesprek tijd voor ouders en verzorgers.",
        "Ouders en verzorgers krijgen van ons korte berichten.",
        "Wij geven namen, talen en feestdagen van alle gezinnen een zichtbare plek.",
        "Wij bereiken moeders, vaders en andere verzorgers elk op een manier die past.",
        "De school weet welke talen ouders en leerlingen spreken.",
        "Ouders weten waar en wanneer zij terechtkunnen.",
        "Wij beantwoorden ideeën en vragen van ouders binnen een week.",
        "Brieven en folders worden door ouders getest.",
        "Vrouwen en mannen hebben evenveel invloed op de keuze van activiteiten.",
        "De leraar en zijn klas bezoeken elk jaar een moskee en een kerk.",
        "Als ouders bellen en niemand opneemt, belt iemand dezelfde dag terug.",
        "In het bestuur en in de commissies zitten vrijwilligers met een migratieachtergrond.",
        "In elke groep zijn talen en feestdagen te zien.",
        "De contactpersoon heeft vaste uren en een vervanger.",
        "Wij noemen racisme en discriminatie bij de naam.",
    ],
    "de": [
        "Eltern und Sorgeberechtigte bekommen von uns kurze Nachrichten.",
        "Die Einrichtung kennt die Sprachen und Feste aller Familien.",
        "Wir wissen, welche Sprachen Eltern und Kinder sprechen.",
        "Unsere Nachrichten sind in einfacher und klarer Sprache.",
        "Wir beantworten Fragen und Wünsche der Eltern in einer Woche.",
        "Frauen und Männer haben gleich viel Einfluss auf das Angebot.",
        "Wer neu ist und Hilfe braucht, hat eine feste Ansprechperson.",
        "Wir benennen Rassismus und Diskriminierung.",
    ],
    "en": [
        "Parents and carers get short messages from us.",
        "Staff know which languages parents and pupils speak.",
        "Parents who speak Turkish and Arabic are invited in person.",
        "We hold talks and visits in the evening.",
        "Intake asks about habits, faith, family role, migration and stress.",
        "The names, languages and feast days of all families are visible here.",
        "Women and men have an equal say in what we offer.",
        "We name racism and discrimination.",
        "Job adverts show only real requirements in plain words.",
    ],
}
TWO_IDEAS = {
    "nl": [
        "Wij nodigen ouders persoonlijk uit en luisteren naar hun verwachtingen.",
        "Wij nodigen ouders persoonlijk uit en wij vragen wat zij verwachten.",
        "Elk gezin krijgt een welkomstgesprek en de leraar belt na een maand.",
        "De school vraagt wat ouders verwachten en belt ze daarna terug.",
        "Brieven zijn kort en worden door ouders getest.",
        "Wij kennen de sleutelpersonen in de wijk; zij krijgen een vergoeding.",
        "Wij kennen de sleutelpersonen. Zij krijgen een vergoeding.",
    ],
    "de": [
        "Wir laden Eltern ein und fragen nach ihren Erwartungen.",
        "Jede Familie bekommt ein Gespräch und die Fachkraft ruft später an.",
        "Unsere Briefe sind kurz und werden von Eltern geprüft.",
        "Wir kennen die Schlüsselpersonen und sie bekommen eine Vergütung.",
    ],
    "en": [
        "We invite parents in person and ask what they expect.",
        "Every family gets a welcome talk and the teacher also writes after a month.",
        "Our letters are short and have been tested by parents.",
        "We know the trusted contacts and they are paid.",
        "We ask what parents expect, and we tell them what we did with it.",
    ],
}


def cases(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, several in texts.items() for text in several]


@pytest.mark.parametrize(("language", "text"), cases(ONE_IDEA))
def test_words_joined_inside_one_idea_are_let_pass(language: str, text: str) -> None:
    assert not list(two_ideas(sample.statement(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(TWO_IDEAS))
def test_two_clauses_or_verbs_are_found(language: str, text: str) -> None:
    assert len(list(two_ideas(sample.statement(text, language)))) == 1


def test_only_statements_must_hold_one_idea() -> None:
    anchor = LintText("s1-0.levels.4", TWO_IDEAS["en"][0], "en", Role.ANCHOR)
    assert not list(two_ideas(anchor))


def test_a_language_without_word_lists_is_not_guessed_at() -> None:
    text = "Ebeveynleri davet ediyoruz ve ne beklediklerini soruyoruz."
    assert not list(two_ideas(sample.statement(text, "tr")))
