import pytest

from kleurrijk_desktop.domain.excerpts import CUT, count_of, excerpt

LONG = (
    "Twee ouders vroegen of er een tolk kan komen bij het eerste gesprek. "
    "Wij zoeken iemand die Arabisch spreekt, en anders bellen wij de tolkentelefoon; "
    "het team bespreekt in maart wie dat regelt en wat het kost."
)


def test_a_short_text_stays_whole_in_one_line() -> None:
    assert excerpt("Eén tolk\n  per  gesprek.", ["tolk"]) == "Eén tolk per gesprek."


def test_a_long_text_is_cut_around_what_was_found() -> None:
    found = excerpt(LONG, ["arabisch"], around=20)
    assert found == f"{CUT}Wij zoeken iemand die Arabisch spreekt, en anders bellen{CUT}"


def test_the_beginning_and_the_end_are_not_marked_as_cut() -> None:
    assert excerpt(LONG, ["twee"], around=10).startswith("Twee ouders vroegen")
    assert excerpt(LONG, ["kost"], around=10).endswith("wat het kost.")


def test_of_several_words_the_first_in_the_text_counts() -> None:
    assert "tolk kan" in excerpt(LONG, ["maart", "tolk"], around=10)


def test_without_the_words_the_beginning_is_shown() -> None:
    assert excerpt(LONG, ["zzz"], around=10) == f"Twee ouders{CUT}"
    assert excerpt("", ["zzz"]) == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Der Name steht auf dem Straßenschild.", "strassen"),
        ("Wir treffen uns im Cafe\N{COMBINING ACUTE ACCENT} am Markt.", "cafe"),
        ("İstanbul staat op de kaart.", "istanbul"),
        ("Die \N{LATIN SMALL LIGATURE FFI}zielle Stelle.", "ffiziel"),
    ],
)
def test_letters_that_fold_into_more_or_fewer_do_not_shift_the_place(text: str, word: str) -> None:
    lead = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
    found = excerpt(lead + text + " " + lead, [word], around=5)
    assert set(found.strip(CUT).split()) & set(text.split())
    assert count_of([word], found) == 1


def test_it_is_counted_how_many_words_occur() -> None:
    assert count_of(["tolk", "maart", "zzz"], LONG) == 2
