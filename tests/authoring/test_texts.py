import pytest

from kleurrijk_desktop.authoring.texts import Role, all_texts, sentences, without_quotations, words
from kleurrijk_desktop.domain.content_text import Translation
from tests.authoring import sample


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Wij bellen.", 2),
        ("Ouder-kindochtend voor 4- tot 6-jarigen", 5),
        ("the school's welcome talk", 4),
        ("Das heißt: größer als zuvor!", 5),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert len(words(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three?", 3),
        ("No full stop", 1),
        ("Show something, e.g. a roster.", 1),
        ("Zeigen Sie etwas, z. B. einen Plan. Fertig.", 2),
        ("Toon iets, bijv. een rooster. Klaar.", 2),
        ("She said “Come in.” Then they talked.", 2),
        ("Level 3.5 is no level.", 1),
    ],
)
def test_sentences_end_where_a_reader_breathes(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize("quoted", ["“old”", "„old“", '"old"', "«old»", "»old«", "\u2018old’"])
def test_quotations_of_all_countries_are_taken_out(quoted: str) -> None:
    assert "old" not in without_quotations(f"The title {quoted} stands.")


def test_every_text_is_read_in_its_source_and_its_translations() -> None:
    german = Translation("de", {"s1-0.statement": "Jede Familie bekommt ein Gespräch."})
    texts = list(all_texts(sample.checklist(), [german]))
    about_it = [text for text in texts if text.context == "s1-0.statement"]
    assert [(text.language, text.role) for text in about_it] == [
        ("en", Role.STATEMENT),
        ("de", Role.STATEMENT),
    ]
    assert {text.role for text in texts if text.context.startswith("s1-0.levels.")} == {Role.ANCHOR}
    assert {text.role for text in texts if text.context == "first.title"} == {Role.OTHER}
