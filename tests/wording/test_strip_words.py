from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.wording.strip_words import strip_description, strip_mark


def test_marks_are_short_and_differ() -> None:
    marks = {strip_mark(choice) for choice in Choice}
    assert marks == {"0", "1", "2", "3", "4", "n/a", "?", ""}


def test_a_description_needs_no_picture() -> None:
    assert strip_description(Choice.LEVEL_2) == "Level 2 of 4: Happens, depends on the person"
    assert strip_description(Choice.UNKNOWN) == "We don't know yet"
