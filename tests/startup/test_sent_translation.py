"""A translation is looked at in its language, with what it lacks on top."""

from pathlib import Path

from kleurrijk_desktop.startup.sent_translation import (
    opened_translation,
    preview_of_translation,
    speak_it,
)
from kleurrijk_desktop.storage.settings_file import Settings, read_settings, write_settings
from tests.startup.conftest import EDUCATION

GERMAN = EDUCATION.with_name("de.po")


def sent(folder: Path, *, outdated: int) -> Path:
    """Return a copy of a shipped translation in which the source of some texts is another one."""
    file = folder / "from a friend.po"
    blocks = GERMAN.read_text("utf-8").split("\n\n")
    for place in range(1, 1 + outdated):
        blocks[place] = blocks[place].replace('msgid "', 'msgid "Vroeger: ')
    file.write_text("\n\n".join(blocks), "utf-8")
    return file


def test_how_much_is_translated_and_what_is_wrong_is_told(tmp_path: Path) -> None:
    with opened_translation(sent(tmp_path, outdated=7)) as opened:
        shown = preview_of_translation(opened)
        words, problems = shown.words(), shown.problems()
        assert opened.laid_out.checklist.exists()
    assert not opened.laid_out.checklist.exists()
    assert words.startswith("This is a preview of the translation from a friend.po.")
    assert "106 of 106" in words
    assert words.endswith("7 things are wrong with it.")
    assert len(problems) == 7
    assert all(each.startswith("from a friend.po:") for each in problems)


def test_what_is_whole_has_nothing_wrong(tmp_path: Path) -> None:
    with opened_translation(sent(tmp_path, outdated=0)) as opened:
        shown = preview_of_translation(opened)
        assert shown.words().endswith("when you close the window.")
        assert shown.problems() == []


def test_its_language_is_shown_and_other_choices_stay(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    write_settings(settings, Settings(language="nl", text_size=200))
    with opened_translation(sent(tmp_path, outdated=0)) as opened:
        speak_it(settings, opened)
    kept = read_settings(settings).settings
    assert (kept.language, kept.content_language, kept.text_size) == ("nl", "de", 200)
