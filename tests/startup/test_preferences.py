import json
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.startup.preferences import KeptPreferences
from kleurrijk_desktop.storage.settings_file import Settings, read_settings, write_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_the_first_start_has_what_is_usual(file: Path) -> None:
    preferences = KeptPreferences(file, "nl").read()
    assert preferences.language == "nl"
    assert (preferences.appearance, preferences.text_size) == ("system", 100)
    assert preferences.organisation is None
    assert not file.exists()


def test_what_is_chosen_is_there_at_the_next_start(file: Path) -> None:
    kept = KeptPreferences(file, "nl")
    chosen = replace(
        kept.read(),
        appearance="contrast",
        text_size=150,
        number_keys=False,
        auto_advance=True,
        reduced_motion=True,
        question_list=False,
        organisation="abc",
        content_language="tr",
    )
    kept.write(chosen)
    assert KeptPreferences(file, "nl").read() == chosen


def test_other_settings_stay_as_they_are(file: Path) -> None:
    write_settings(file, Settings(database_known=True, unknown={"newer": [1]}))
    kept = KeptPreferences(file, "nl")
    kept.write(replace(kept.read(), text_size=120))
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["database_known"] is True
    assert written["newer"] == [1]


def test_the_language_is_kept_only_once_it_is_chosen(file: Path) -> None:
    kept = KeptPreferences(file, "nl")
    kept.write(replace(kept.read(), text_size=120))
    assert read_settings(file).settings.language is None
    kept.write(replace(kept.read(), language="de"))
    assert read_settings(file).settings.language == "de"
    assert kept.read().language == "de"
    kept.write(replace(kept.read(), language="nl"))
    assert read_settings(file).settings.language == "nl"


def test_a_file_that_cannot_be_written_loses_nothing_but_the_choice(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    kept = KeptPreferences(tmp_path / "missing" / "settings.json", "nl")
    kept.write(replace(kept.read(), language="de"))
    assert kept.read().language == "de"
    assert len(loud_log.records) == 1
