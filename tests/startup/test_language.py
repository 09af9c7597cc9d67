import pytest

from kleurrijk_desktop.startup.language import choose_language, language_of, system_languages

ALL = ("nl", "de", "en")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": ""}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "xx_YY"}, "en"),
        ({"LANG": "@"}, "en"),
        ({"LANG": "/../nl"}, "en"),
        ({"LANG": "nl"}, "nl"),
        ({"LANG": "nl@euro"}, "nl"),
        ({"LANG": "nl_BE.UTF-8@euro"}, "nl"),
        ({"LANG": "DE_AT"}, "de"),
        ({"LANG": "en-US"}, "en"),
        ({"LANG": "de-CH"}, "de"),
        ({"LANG": "nl_NL.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ({"LANG": "nl_NL.UTF-8", "LC_MESSAGES": "de_DE", "LC_ALL": "en_GB"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "tr_TR.UTF-8", "LANGUAGE": "tr:de:nl"}, "de"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANG": "nl_NL", "LANGUAGE": "xx:yy"}, "nl"),
    ],
)
def test_the_system_decides_where_nobody_else_does(
    environment: dict[str, str], expected: str
) -> None:
    assert choose_language((None, None), environment, ALL) == expected


@pytest.mark.parametrize(
    ("asked", "kept", "expected"),
    [
        ("de", "nl", "de"),
        (None, "nl", "nl"),
        (None, None, "en"),
        ("xx", "nl", "nl"),
        ("", None, "en"),
    ],
)
def test_the_option_comes_before_the_settings(
    asked: str | None, kept: str | None, expected: str
) -> None:
    assert choose_language((asked, kept), {"LANG": "en_GB.UTF-8"}, ALL) == expected


def test_a_language_whose_texts_are_not_installed_is_passed_over() -> None:
    assert choose_language(("nl", None), {"LANG": "de_DE"}, ("de", "en")) == "de"
    assert choose_language(("nl", None), {"LANG": "nl_NL"}, ("en",)) == "en"


def test_the_language_is_what_stands_before_country_and_encoding() -> None:
    names = {"nl_NL.UTF-8": "nl", "en-US": "en", "": "", "Dutch_Netherlands": "dutch"}
    assert {name: language_of(name) for name in names} == names


def test_preferred_languages_stand_before_the_locale() -> None:
    assert system_languages({"LANG": "nl_NL", "LANGUAGE": "de:en_GB"}) == ("de", "en", "nl")
