"""The handbook: whole in three languages, its links lead somewhere, its sentences are short."""

import re
from pathlib import Path

import pytest

from kleurrijk_desktop import assets
from kleurrijk_desktop.authoring.avoided_words import avoided_words
from kleurrijk_desktop.authoring.lengths import lengths
from kleurrijk_desktop.authoring.texts import LintText, Role, words
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.wording.handbook import CONTENTS, Block, Handbook, Page, blocks_of
from tests.i18n.catalogues import pairs

FOLDER = assets.resources() / "handbook"
NAMES = sorted(file.stem for file in (FOLDER / "en").glob("*.md"))
ABOUT_WORDS = {"terms", "authors-check", "authors-write"}  # these quote words that are not used
FEWEST, MOST = 150, 350  # words on a page
INFORMAL = {
    "nl": re.compile(r"\b(jij|je|jou|jouw|jullie)\b", re.IGNORECASE),
    "de": re.compile(r"\b(du|dein\w*|dich|euch|euer|eure)\b", re.IGNORECASE),
}
QUOTED = {
    "en": re.compile("“([^”]+)”"),
    "nl": re.compile("‘([^’]+)’"),  # noqa: RUF001 - these are meant
    "de": re.compile("„([^“]+)“"),
}
EXAMPLES = {"Café", "Eltern unserer Kinder", "Menschen aus zwei Straßen"}
EXAMPLES |= {"Saved", "Opgeslagen", "Gespeichert"}  # which the program says with the time
MARKUP = re.compile(r"[|`*<>]|!\[|\]\(|^#", re.MULTILINE)

every_language = pytest.mark.parametrize("language", INTERFACE_LANGUAGES)


def page(language: str, name: str) -> Page:
    return Handbook(FOLDER, language).page(name)


def every_page(language: str) -> list[Page]:
    return [page(language, name) for name in NAMES]


def too_long(language: str, text: str) -> bool:
    return any(lengths(LintText("", text, language, Role.OTHER)))


@every_language
def test_every_page_is_there_in_every_language(language: str) -> None:
    assert sorted(file.stem for file in (FOLDER / language).glob("*.md")) == NAMES
    assert {each.language for each in every_page(language)} == {language}


@every_language
def test_a_page_has_the_same_parts_in_every_language(language: str) -> None:
    def skeleton(name: str, spoken: str) -> list[tuple[str, str]]:
        return [(block.kind, block.target) for block in page(spoken, name).blocks]

    for name in NAMES:
        assert skeleton(name, language) == skeleton(name, "en"), name


@every_language
def test_every_link_leads_to_a_page_and_bears_its_title(language: str) -> None:
    titles = {each.name: each.title for each in every_page(language)}
    links = [block for each in every_page(language) for block in each.blocks if block.target]
    led = [block for block in links if block.kind == "link"]
    assert led
    assert [block for block in led if titles.get(block.target) != block.text] == []


def test_the_contents_lead_to_every_page() -> None:
    links = {block.target for block in page("en", CONTENTS).blocks if block.kind == "link"}
    assert links == set(NAMES) - {CONTENTS}


@every_language
def test_every_page_begins_with_its_only_title(language: str) -> None:
    for each in every_page(language):
        assert [block.kind for block in each.blocks].count("page") == 1, each.name
        assert each.blocks[0].kind == "page", each.name


@every_language
def test_a_page_is_one_topic_of_a_readable_length(language: str) -> None:
    counts = {
        each.name: sum(len(words(block.text)) for block in each.blocks)
        for each in every_page(language)
        if each.name != CONTENTS
    }
    assert {name: count for name, count in counts.items() if not FEWEST <= count <= MOST} == {}


@every_language
def test_every_sentence_can_be_read_in_one_breath(language: str) -> None:
    texts = [block.text for each in every_page(language) for block in each.blocks]
    assert [text for text in texts if too_long(language, text)] == []


def test_a_sentence_that_is_too_long_is_found() -> None:
    assert too_long("en", "One two three four five six seven " * 3 + ".")


@every_language
def test_no_word_puts_people_in_a_box_or_judges(language: str) -> None:
    assert [
        finding
        for each in every_page(language)
        if each.name not in ABOUT_WORDS
        for block in each.blocks
        for finding in avoided_words(LintText(each.name, block.text, language, Role.OTHER))
    ] == []


@every_language
def test_nothing_of_the_marks_is_left_in_the_text(language: str) -> None:
    assert [
        block for each in every_page(language) for block in each.blocks if MARKUP.search(block.text)
    ] == []


@pytest.mark.parametrize("language", INFORMAL)
def test_people_are_addressed_with_respect(language: str) -> None:
    assert [
        block
        for each in every_page(language)
        for block in each.blocks
        if INFORMAL[language].search(block.text)
    ] == []


def quoted_labels(language: str) -> set[str]:
    """Return what the pages about screens quote from the screen: it begins with a capital."""
    return {
        found
        for each in every_page(language)
        if not each.name.startswith(("authors-", "terms"))
        for block in each.blocks
        for found in QUOTED[language].findall(block.text)
        if found[0].isupper() and not re.search(r"[.\d]", found)
    }


@every_language
def test_what_is_quoted_from_the_screen_stands_there(language: str) -> None:
    shown = {
        _plain(pair.source if language == "en" else pair.text)
        for pair in pairs("nl" if language == "en" else language)
    }
    labels = quoted_labels(language)
    assert len(labels) > len(EXAMPLES)
    assert labels - shown - EXAMPLES == set()


def _plain(text: str) -> str:
    return re.sub(r"&(?=\w)", "", text).rstrip("….:")


def test_parts_are_told_apart_and_lines_are_joined() -> None:
    text = "# Title\n\nA line\nand more.\n\n- one\n  goes on\n- two\n\n1. first\n2. second\n\n"
    assert list(blocks_of(text + "## Next\n- [Other](other.md)\nend")) == [
        Block("page", "Title"),
        Block("text", "A line and more."),
        Block("bullet", "one goes on"),
        Block("bullet", "two"),
        Block("step", "first", "1"),
        Block("step", "second", "2"),
        Block("item", "Next"),
        Block("bullet", "[Other](other.md) end"),
    ]
    assert list(blocks_of("- [Other](other.md)")) == [Block("link", "Other", "other")]


def test_what_is_missing_is_read_in_english(tmp_path: Path) -> None:
    for language, title in (("en", "Help"), ("nl", "Hulp")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "index.md").write_text(f"# {title}\n", "utf-8")
    assert Handbook(tmp_path, "nl").page("index").title == "Hulp"
    found = Handbook(tmp_path, "de").page("index")
    assert (found.language, found.title) == ("en", "Help")
    with pytest.raises(FileNotFoundError):
        Handbook(tmp_path, "nl").page("missing")
