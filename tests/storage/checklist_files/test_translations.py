"""A translation gives what can be used, and says of the rest where it stands."""

from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import Place
from kleurrijk_desktop.domain.source_texts import Layer
from kleurrijk_desktop.storage.checklist_files.translations import (
    LayerCoverage,
    ReadTranslation,
    read_translation,
    translatable,
)
from tests.storage.checklist_files.shared import valid

HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
TITLE = 'msgctxt "checklist.title"\nmsgid "De leeszaal: voor iedereen"\n'
GREETING = 'msgctxt "s1-greeting.statement"\nmsgid "Wie binnenkomt, wordt bij ons begroet."\n'


def read(tmp_path: Path, body: str, name: str = "de.po", header: str = HEADER) -> ReadTranslation:
    (tmp_path / name).write_text(f"{header}\n{body}", "utf-8")
    return read_translation(tmp_path / name, valid().checklist, name)


def test_a_text_that_fits(tmp_path: Path) -> None:
    found = read(tmp_path, f'{GREETING}msgstr "Wer kommt, "\n"wird begrüßt."\n')
    assert found.translation.language == "de"
    assert found.translation.texts == {"s1-greeting.statement": "Wer kommt, wird begrüßt."}
    assert found.problems == ()


def test_coverage_by_layer(tmp_path: Path) -> None:
    found = read(tmp_path, f'{GREETING}msgstr "Wer kommt, wird begrüßt."\n\n{TITLE}msgstr "Saal"\n')
    totals = dict.fromkeys(Layer, 0)
    for source in translatable(valid().checklist):
        totals[source.layer] += 1
    assert found.coverage == {
        Layer.SESSION: LayerCoverage(1, totals[Layer.SESSION]),
        Layer.WHOLE: LayerCoverage(1, totals[Layer.WHOLE]),
        Layer.MEASURES: LayerCoverage(0, totals[Layer.MEASURES]),
    }
    assert totals[Layer.SESSION] == 2 * (1 + 5 + 1) + 2  # two items and two headings
    assert totals[Layer.MEASURES] == 3 * 3


@pytest.mark.parametrize(
    "body",
    [
        f'#, fuzzy\n{GREETING}msgstr "Wer kommt, wird begrüßt."\n',
        f'#, python-format, fuzzy\n{GREETING}msgstr "Wer kommt, wird begrüßt."\n',
        f'{GREETING}msgstr ""\n',
        f'{GREETING}msgstr "  "\n',
        '#~ msgctxt "s1-greeting.statement"\n#~ msgid "Oud."\n#~ msgstr "Alt."\n',
    ],
    ids=["fuzzy", "fuzzy among others", "empty", "blank", "obsolete"],
)
def test_what_counts_as_missing(tmp_path: Path, body: str) -> None:
    found = read(tmp_path, body)
    assert found.translation.texts == {}
    assert found.problems == ()


def test_a_changed_source_is_found_and_counts_as_missing(tmp_path: Path) -> None:
    found = read(tmp_path, 'msgctxt "checklist.title"\nmsgid "De zaal"\nmsgstr "Der Saal"\n')
    assert found.translation.texts == {}
    (finding,) = found.findings
    assert (finding.code, finding.where) == ("translation-outdated", Place("de.po", 6, 1))
    assert found.faults == ()


def test_an_unknown_context_is_found(tmp_path: Path) -> None:
    body = 'msgctxt "s1-greeting.statment"\nmsgid "a"\nmsgstr "b"\n\n'
    found = read(tmp_path, body + 'msgctxt "zzzz"\nmsgid "a"\nmsgstr "b"\n')
    meant, unknown = found.findings
    assert (meant.code, meant.where) == ("translation-unknown-meant", Place("de.po", 6, 1))
    assert meant.parameters["meant"] == "s1-greeting.statement"
    assert (unknown.code, unknown.where) == ("translation-unknown", Place("de.po", 10, 1))


@pytest.mark.parametrize(
    ("body", "code", "line", "column"),
    [
        (f'{TITLE}msgstr "a"\n\n{TITLE}msgstr "b"\n', "po-context-twice", 10, 1),
        ('msgid "De leeszaal: voor iedereen"\nmsgstr "a"\n', "po-context-missing", 6, 1),
        ('msgctxt ""\nmsgid "a"\nmsgstr "b"\n', "po-context-missing", 6, 1),
        (f'{TITLE}msgstr "open\n', "po-quote", 8, 1),
        (f'{TITLE}msgstr "a" "b"\n', "po-quote", 8, 1),
        (f"{TITLE}msgstr\n", "po-quote", 8, 1),
        (f'{TITLE}  msgstr "a\\q"\n', "po-escape", 8, 3),
        (f'{TITLE}msgstr "a"\nmsgstr "b"\n', "po-keyword-twice", 9, 1),
        (f"{TITLE}\n", "po-entry-incomplete", 6, 1),
        ('msgctxt "checklist.title"\nmsgstr "a"\n', "po-entry-incomplete", 6, 1),
        (f'{TITLE}msgid_plural "a"\nmsgstr "a"\n', "po-plural", 8, 1),
        (f'{TITLE}msgstr "a"\nwords of nobody\n', "po-line", 9, 1),
        ('"a text of nobody"\n', "po-line", 6, 1),
        (f'{TITLE}msgstr "a\\nb"\n', "text-on-two-lines", 6, 1),
        (f'{TITLE}msgstr "{"a" * 20_001}"\n', "content-text-too-long", 6, 1),
        (f'{TITLE}msgstr "a\x07"\n', "character-not-allowed", 8, 10),
    ],
)
def test_faults(tmp_path: Path, body: str, code: str, line: int, column: int) -> None:
    found = read(tmp_path, body)
    assert [(each.code, each.where) for each in found.faults] == [
        (code, Place("de.po", line, column))
    ]


@pytest.mark.parametrize(
    ("name", "header", "code"),
    [
        ("nl.po", HEADER, "po-language-other"),
        ("de.po", HEADER.replace("Language", "Sprache"), "po-language-missing"),
        ("de.po", "", "po-language-missing"),
        ("deutsch.po", HEADER.replace("Language: de", "Language: deutsch"), "po-file-name"),
    ],
)
def test_language(tmp_path: Path, name: str, header: str, code: str) -> None:
    found = read(tmp_path, f'{TITLE}msgstr "a"\n', name, header)
    assert [each.code for each in found.faults] == [code]


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "de.po").write_bytes(b"\xffmsgid")
    found = read_translation(tmp_path / "de.po", valid().checklist, "de.po")
    assert [(each.code, each.where) for each in found.faults] == [
        ("not-utf-8", Place("de.po", 1, 1))
    ]
    assert found.translation.texts == {}
    assert found.coverage[Layer.SESSION].translated == 0
