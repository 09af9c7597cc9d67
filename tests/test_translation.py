"""The window speaks one language, a document another, and neither disturbs the other."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from kleurrijk_desktop import assets, translation
from kleurrijk_desktop.translation import (
    N_,
    _,
    current_language,
    ngettext,
    pgettext,
    speaking,
    use_language,
)

SAYS = {
    "nl": ("Ja", ("{n} vraag", "{n} vragen"), "Openen"),
    "de": ("Ja, gern", ("{n} Frage", "{n} Fragen"), "Öffnen"),
}


@pytest.fixture(autouse=True)
def small_catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for language, (yes, questions, opened) in SAYS.items():
        catalogue = Catalog(locale=language)
        catalogue.add("Yes", yes)
        catalogue.add(("{n} question", "{n} questions"), questions)
        catalogue.add("Open", opened, context="a button")
        path = tmp_path / language / "LC_MESSAGES" / "kleurrijk.mo"
        path.parent.mkdir(parents=True)
        with path.open("wb") as file:
            write_mo(file, catalogue)
    monkeypatch.setattr(assets, "interface_translations", lambda: tmp_path)
    translation._catalogue.cache_clear()
    yield
    translation._catalogue.cache_clear()
    use_language("en")


def test_the_source_speaks_where_no_language_was_chosen() -> None:
    assert current_language() == "en"
    assert (_("Yes"), ngettext("{n} question", "{n} questions", 2)) == ("Yes", "{n} questions")


@pytest.mark.parametrize("language", SAYS)
def test_a_chosen_language_is_spoken_from_then_on(language: str) -> None:
    use_language(language)
    yes, questions, opened = SAYS[language]
    assert current_language() == language
    assert _("Yes") == yes
    assert tuple(ngettext("{n} question", "{n} questions", n) for n in (1, 2)) == questions
    assert pgettext("a button", "Open") == opened


def test_none_of_a_thing_is_plural() -> None:
    use_language("nl")
    assert ngettext("{n} question", "{n} questions", 0) == "{n} vragen"


def test_a_string_without_a_translation_is_said_in_the_source_language() -> None:
    use_language("de")
    assert _("Nobody translated this") == "Nobody translated this"
    assert pgettext("another place", "Open") == "Open"


def test_a_document_speaks_its_own_language_inside_the_block_only() -> None:
    use_language("nl")
    with speaking("de"):
        assert _("Yes") == "Ja, gern"
        with speaking("en"):
            assert _("Yes") == "Yes"
        assert _("Yes") == "Ja, gern"
    assert _("Yes") == "Ja"


def test_the_window_speaks_on_after_a_document_failed() -> None:
    use_language("nl")
    with pytest.raises(ZeroDivisionError), speaking("de"):
        1 / 0  # noqa: B018 - the point is that it fails
    assert current_language() == "nl"


def test_another_thread_hears_the_window_and_not_the_document() -> None:
    use_language("nl")
    with ThreadPoolExecutor(1) as threads, speaking("de"):
        assert threads.submit(_, "Yes").result() == "Ja"
        use_language("en")
        assert threads.submit(current_language).result() == "en"
        assert current_language() == "de"


def test_marking_a_string_changes_nothing() -> None:
    use_language("nl")
    assert N_("Yes") == "Yes"


def test_a_language_that_is_not_installed_is_a_fault_of_the_program() -> None:
    with speaking("fr"), pytest.raises(FileNotFoundError):
        _("Yes")
