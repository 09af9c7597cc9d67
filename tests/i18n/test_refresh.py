"""`script/translate` keeps what still fits, to the letter, and guesses nothing."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from script.translate_interface import extract, forms, main, read_catalogue, refresh, texts

OLD = """\
msgid ""
msgstr ""
"Language: nl\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

# seen by a reader
msgid "Stays"
msgstr "Blijft"

msgid "Saved at noon"
msgstr "Om twaalf uur opgeslagen"

#, fuzzy
msgid "Doubtful"
msgstr "Twijfel"

msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "{count} dag"
msgstr[1] "{count} dagen"

msgid "{count} hour"
msgid_plural "{count} hrs"
msgstr[0] "{count} uur"
msgstr[1] "{count} uren"

msgctxt "one place"
msgid "Open"
msgstr "Openen"
"""
PROGRAM = """\
def _(text: str) -> str: ...


first = _("Stays")
# i18n: said when a note was kept
second = _("Saved at nine")
third = _("Doubtful")
days = ngettext("{count} day", "{count} days", 2)
hours = ngettext("{count} hour", "{count} hours", 2)
here = pgettext("one place", "Open")
there = pgettext("another place", "Open")
constant = N_("Marked")
"""


@pytest.fixture
def po(tmp_path: Path) -> Path:
    path = tmp_path / "nl.po"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.fixture
def source(tmp_path: Path) -> Catalog:
    program = tmp_path / "program"
    program.mkdir()
    (program / "window.py").write_text(PROGRAM, encoding="utf-8")
    return extract(program)


@pytest.fixture
def fresh(po: Path, source: Catalog) -> Catalog:
    assert refresh(po, "nl", source)
    return read_catalogue(po, "nl")


def test_an_equal_string_keeps_its_translation_and_the_remark_on_it(fresh: Catalog) -> None:
    assert fresh["Stays"].string == "Blijft"
    assert fresh["Stays"].user_comments == ["seen by a reader"]


def test_a_string_that_looks_like_an_old_one_comes_in_empty(fresh: Catalog) -> None:
    assert not fresh["Saved at nine"].string
    assert not fresh["Saved at nine"].fuzzy


def test_a_string_that_is_gone_goes(fresh: Catalog) -> None:
    assert "Saved at noon" not in fresh
    assert not fresh.obsolete


def test_a_doubtful_translation_stays_doubtful(fresh: Catalog) -> None:
    assert fresh["Doubtful"].fuzzy


def test_a_plural_keeps_both_forms_only_where_both_sources_are_equal(fresh: Catalog) -> None:
    assert fresh["{count} day"].string == ("{count} dag", "{count} dagen")
    assert forms(fresh["{count} hour"]) == ("", "")


def test_the_same_string_in_another_place_is_another_string(fresh: Catalog) -> None:
    assert fresh.get("Open", "one place").string == "Openen"  # type: ignore[union-attr]
    assert not fresh.get("Open", "another place").string  # type: ignore[union-attr]


def test_every_way_to_mark_a_string_is_found(source: Catalog) -> None:
    assert {message.context for message in texts(source)} == {None, "one place", "another place"}
    assert len(list(texts(source))) == 8


def test_a_note_for_translators_comes_along(fresh: Catalog) -> None:
    assert fresh["Saved at nine"].auto_comments == ["said when a note was kept"]


def test_the_second_time_changes_nothing(po: Path, source: Catalog) -> None:
    assert refresh(po, "nl", source)
    once = po.read_bytes()
    assert not refresh(po, "nl", source)
    assert po.read_bytes() == once


def test_the_file_names_no_line_no_date_and_no_likeness(po: Path, source: Catalog) -> None:
    refresh(po, "nl", source)
    text = po.read_text(encoding="utf-8")
    assert "#: program/window.py\n" in text
    assert "window.py:" not in text
    assert "Date" not in text
    assert "#~" not in text
    assert "#|" not in text


def test_a_language_without_a_file_begins_one(tmp_path: Path, source: Catalog) -> None:
    po = tmp_path / "i18n" / "de" / "LC_MESSAGES" / "kleurrijk.po"
    assert refresh(po, "de", source)
    assert "Language: de" in po.read_text(encoding="utf-8")
    assert not read_catalogue(po, "de")["Stays"].string


def test_both_languages_are_begun_and_nothing_else_is_left_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(tmp_path) == 0
    made = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())
    assert made == [f"i18n/{language}/LC_MESSAGES/kleurrijk.po" for language in ("de", "nl")]
    assert "still to translate" in capsys.readouterr().out
    assert main(tmp_path) == 0
    assert capsys.readouterr().out == ""
