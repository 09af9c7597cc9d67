"""A translation keeps its texts, whatever happens to the source."""

from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.problems import InputFault
from kleurrijk_desktop.storage.checklist_files.po_entries import PoEntry, read_entries
from kleurrijk_desktop.storage.checklist_files.po_text import new_header, po_text
from kleurrijk_desktop.storage.checklist_files.record import Record
from kleurrijk_desktop.storage.checklist_files.translation_update import update_translation
from kleurrijk_desktop.storage.checklist_files.translations import read_translation, translatable
from tests.storage.checklist_files.shared import changed, valid

STATEMENT = "Wie binnenkomt, wordt bij ons begroet."


@pytest.fixture
def po(tmp_path: Path) -> Path:
    """Return a German catalogue with one translated text and a remark."""
    file = tmp_path / "de.po"
    update_translation(file, valid().checklist)
    text = file.read_text("utf-8")
    before = f'msgctxt "s1-greeting.statement"\nmsgid "{STATEMENT}"\nmsgstr ""\n'
    assert before in text
    after = "# Auf Augenhöhe?\n" + before.replace('msgstr ""', 'msgstr "Wer kommt, wird begrüßt."')
    file.write_text(text.replace(before, after), "utf-8")
    return file


def test_a_new_file_has_every_text_once_and_in_order(tmp_path: Path) -> None:
    assert update_translation(tmp_path / "tr.po", valid().checklist)
    entries = read_entries((tmp_path / "tr.po").read_text("utf-8"), Record("tr.po"))
    assert entries[0].is_header
    assert "Language: tr\n" in entries[0].text
    assert [(entry.context, entry.source, entry.text) for entry in entries[1:]] == [
        (source.context, source.text, "") for source in translatable(valid().checklist)
    ]


def test_a_second_run_changes_nothing(po: Path) -> None:
    update_translation(po, valid().checklist)
    first = po.read_bytes()
    assert not update_translation(po, valid().checklist)
    assert po.read_bytes() == first
    assert b"#:" not in first


def test_a_changed_source_keeps_the_text_as_fuzzy(po: Path) -> None:
    newer = changed(STATEMENT, "Wij groeten wie binnenkomt.").checklist
    assert update_translation(po, newer)
    assert (
        "# Auf Augenhöhe?\n"
        "#, fuzzy\n"
        f'#| msgid "{STATEMENT}"\n'
        'msgctxt "s1-greeting.statement"\n'
        'msgid "Wij groeten wie binnenkomt."\n'
        'msgstr "Wer kommt, wird begrüßt."\n'
    ) in po.read_text("utf-8")
    assert read_translation(po, newer).translation.texts == {}
    assert not update_translation(po, newer)


def test_a_second_change_keeps_the_source_that_was_translated(po: Path) -> None:
    update_translation(po, changed(STATEMENT, "Wij groeten wie binnenkomt.").checklist)
    update_translation(po, changed(STATEMENT, "Wij groeten elke bezoeker.").checklist)
    text = po.read_text("utf-8")
    assert f'#| msgid "{STATEMENT}"\n' in text
    assert "Wij groeten wie binnenkomt." not in text
    assert text.count("fuzzy") == 1


def test_texts_that_trade_places_are_never_mixed_up(po: Path) -> None:
    first, second = "Niemand let op wie binnenkomt.", "Er zijn alleen woorden."
    swapped = changed(first, "###").checklist
    text = po.read_text("utf-8").replace(
        f'msgid "{first}"\nmsgstr ""', f'msgid "{first}"\nmsgstr "Niemand achtet darauf."'
    )
    po.write_text(text, "utf-8")
    update_translation(po, swapped)
    entries = {e.context: e for e in read_entries(po.read_text("utf-8"), Record("de.po"))}
    assert entries["s1-greeting.levels.0"].text == "Niemand achtet darauf."
    assert entries["s1-greeting.levels.0"].fuzzy
    assert entries["s1-way.levels.0"].source == second
    assert entries["s1-way.levels.0"].text == ""


def test_what_vanishes_stays_as_obsolete_and_comes_back(po: Path) -> None:
    older = po.read_bytes()
    renamed = changed("id: s1-greeting", "id: s1-hello").checklist
    update_translation(po, renamed)
    text = po.read_text("utf-8")
    assert (
        '# Auf Augenhöhe?\n#~ msgctxt "s1-greeting.statement"\n'
        f'#~ msgid "{STATEMENT}"\n#~ msgstr "Wer kommt, wird begrüßt."\n'
    ) in text
    assert text.count("#~ msgctxt") == 1  # what was never translated is not kept
    assert not update_translation(po, renamed)
    update_translation(po, valid().checklist)
    assert po.read_bytes() == older


def test_a_fuzzy_text_that_vanishes_keeps_its_marks(po: Path) -> None:
    update_translation(po, changed(STATEMENT, "Wij groeten wie binnenkomt.").checklist)
    update_translation(po, changed("id: s1-greeting", "id: s1-hello").checklist)
    assert f'#, fuzzy\n#~| msgid "{STATEMENT}"\n#~ msgctxt' in po.read_text("utf-8")
    update_translation(po, changed(STATEMENT, "Wij groeten elke bezoeker.").checklist)
    assert f'#, fuzzy\n#| msgid "{STATEMENT}"\nmsgctxt' in po.read_text("utf-8")


def test_a_file_with_faults_is_left_alone(po: Path) -> None:
    broken = po.read_bytes() + b"\nsomething else\n"
    po.write_bytes(broken)
    with pytest.raises(InputFault):
        update_translation(po, valid().checklist)
    assert po.read_bytes() == broken
    assert [file.name for file in po.parent.iterdir()] == ["de.po"]


def test_gettext_tools_read_the_same(po: Path) -> None:
    update_translation(po, changed(STATEMENT, "Wij groeten wie binnenkomt.").checklist)
    with po.open("rb") as file:
        catalogue = read_po(file, abort_invalid=True)
    assert str(catalogue.locale) == "de"
    ours = [e for e in read_entries(po.read_text("utf-8"), Record("de.po")) if not e.is_header]
    theirs = {message.context: message for message in catalogue if message.id}
    assert set(theirs) == {entry.context for entry in ours}
    for entry in ours:
        message = theirs[entry.context]
        assert (message.id, message.string) == (entry.source, entry.text)
        assert message.fuzzy == entry.fuzzy


texts = st.text(st.characters(blacklist_categories=["Cc", "Cs"], whitelist_characters="\n\t"))


@given(st.lists(st.tuples(texts, texts, st.none() | texts, st.booleans()), max_size=5))
def test_what_is_written_is_read_back(
    given_entries: list[tuple[str, str, str | None, bool]],
) -> None:
    entries = [
        PoEntry(
            context=f"c{number}.title",
            source=source,
            text=text,
            previous=previous,
            flags=["fuzzy"] if previous is not None else [],
            obsolete=obsolete,
        )
        for number, (source, text, previous, obsolete) in enumerate(given_entries)
    ]
    record = Record("de.po")
    written = po_text([new_header("de"), *entries])
    read = read_entries(written, record)
    assert not record.problems
    assert po_text(read) == written
    assert [(e.source, e.text, e.previous, e.obsolete) for e in read[1:]] == [
        (e.source, e.text, e.previous, e.obsolete) for e in entries
    ]
