"""The rating tests hold together: key, checklist and descriptions belong to each other."""

import re
from collections import Counter
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.scope import in_scope
from tests.content.ratings.compare import pairs_of, report
from tests.content.ratings.rating_files import (
    LANGUAGES,
    RATINGS,
    Fact,
    description,
    kinds,
    levels,
    rows,
    themes,
)
from tests.content.ratings.reader_sheet import library, sheet, texts

RUN = 8
FEWEST_PER_LEVEL = 12
TELL_TALE = {
    "nl": r"niveau|score|nog niet begonnen|eerste|stap(pen)?|gebeurt|persoon|verschillend|vaste?"
    r"|afgesproken|samen|getoetst|verbeter\w*",
    "de": r"stufen?|noch nicht begonnen|erste[nrs]?|schritte?|findet|person|feste?[nrs]?"
    r"|vereinbart|gemeinsam|überprüft|verbesser\w*",
    "en": r"levels?|score|not started|first|steps?|happens|depends|person|agreed|routine"
    r"|reviewed|improved?|together",
}
TEXTS = [
    (theme, organisation, language)
    for theme in themes()
    for organisation in kinds(theme)
    for language in LANGUAGES
]


@pytest.fixture(scope="module", params=themes())
def checklist(request: pytest.FixtureRequest) -> Checklist:
    return library().checklist(request.param)


@pytest.fixture(scope="module")
def key(checklist: Checklist) -> dict[Fact, int]:
    return levels(RATINGS / checklist.id / "intended.csv")


@pytest.fixture(scope="module")
def checklist_runs() -> dict[tuple[str, str], set[str]]:
    return {
        (theme, language): {
            run
            for text in texts(library().checklist(theme), language).values()
            for run in word_runs(text)
        }
        for theme in themes()
        for language in LANGUAGES
    }


def word_runs(text: str) -> set[str]:
    words = re.findall(r"\w+", text.casefold())
    return {" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1)}


def test_education_has_a_rating_test() -> None:
    assert "education" in themes()


def test_the_key_holds_what_each_kind_is_asked(checklist: Checklist, key: dict[Fact, int]) -> None:
    asked = {
        (organisation, item.id)
        for organisation, kind in kinds(checklist.id).items()
        for item in in_scope(checklist, Scope.SHORT, kind)
    }
    assert key.keys() == asked
    assert len(kinds(checklist.id)) == 6


def test_the_kinds_exist(checklist: Checklist) -> None:
    known = library().registries().kinds
    assert set(kinds(checklist.id).values()) <= known.keys()


def test_every_level_occurs_in_every_organisation(key: dict[Fact, int]) -> None:
    assert set(key.values()) == set(range(5))
    assert min(Counter(key.values()).values()) >= FEWEST_PER_LEVEL
    for organisation in {organisation for organisation, _item in key}:
        own = {level for (name, _item), level in key.items() if name == organisation}
        assert own == set(range(5)), organisation


def test_no_item_is_at_one_end_only(key: dict[Fact, int]) -> None:
    for item in {item for _organisation, item in key}:
        own = [level for (_organisation, name), level in key.items() if name == item]
        assert len(set(own)) >= min(4, len(own)), item  # some are asked of few organisations


def test_the_template_asks_for_every_fact_and_tells_no_level(
    checklist: Checklist, key: dict[Fact, int]
) -> None:
    template = rows(RATINGS / checklist.id / "answers-template.csv")
    assert [fact for fact, _level in template] == list(key)
    assert not any(level for _fact, level in template)


def test_there_are_no_other_descriptions(checklist: Checklist) -> None:
    wanted = {f"{name}.{language}.md" for name in kinds(checklist.id) for language in LANGUAGES}
    folder = RATINGS / checklist.id / "descriptions"
    assert {path.name for path in folder.iterdir()} == wanted


@pytest.mark.parametrize(("theme", "organisation", "language"), TEXTS)
def test_a_description_is_short_and_gives_nothing_away(
    theme: str, organisation: str, language: str
) -> None:
    read = description(theme, organisation, language)
    assert read.title == description(theme, organisation, "nl").title
    assert 300 <= len(read.body.split()) <= 450
    whole = f"{read.title} {read.kind} {read.body}".casefold()
    told = re.findall(rf"\b(?:{TELL_TALE[language]})\b", whole)
    assert not told
    assert not any(item.id in whole for item in library().checklist(theme).items)


@pytest.mark.parametrize(("theme", "organisation", "language"), TEXTS)
def test_a_description_quotes_nothing(
    theme: str,
    organisation: str,
    language: str,
    checklist_runs: dict[tuple[str, str], set[str]],
) -> None:
    read = description(theme, organisation, language)
    shared = word_runs(read.body) & checklist_runs[theme, language]
    assert not shared


def test_a_quoted_anchor_would_be_found(checklist: Checklist) -> None:
    for language in LANGUAGES:
        said = texts(checklist, language)
        anchor = next(text for name, text in said.items() if ".levels.3" in name)
        assert word_runs(f"Zo is het: {anchor.upper()}") & word_runs(anchor)


def test_a_sheet_holds_one_language_and_no_key(checklist: Checklist) -> None:
    sheets = {language: "\n".join(sheet(checklist.id, language)) for language in LANGUAGES}
    for language, text in sheets.items():
        said = texts(checklist, language)
        for organisation in kinds(checklist.id):
            for other in LANGUAGES:
                body = description(checklist.id, organisation, other).body
                assert (body in text) == (other == language)
        for item in (item for item in checklist.items if item.short_path):
            assert all(said[f"{item.id}.levels.{level}"] in text for level in range(5))
    assert "4. Gemeinsam überprüft und verbessert" in sheets["de"]
    assert "Choose the highest level" in sheets["en"]


def test_a_perfect_reader_gets_full_marks(checklist: Checklist, key: dict[Fact, int]) -> None:
    lines = list(report(checklist.id, [RATINGS / checklist.id / "intended.csv"]))
    assert f"all: n {len(key)}, exact 100.0%, within one 100.0%, kappa 1.000" in lines[-1]


def test_a_reader_who_is_wrong_and_leaves_one_out_is_told(
    tmp_path: Path, checklist: Checklist, key: dict[Fact, int]
) -> None:
    answers = tmp_path / "nl-1.csv"
    first, second, *_rest = key
    wrong = (key[second] + 1) % 5
    given = {fact: level for fact, level in key.items() if fact != first} | {second: wrong}
    lines = [f"{name},{item},{level}" for (name, item), level in given.items()]
    answers.write_text("\n".join(["organisation,item,level", *lines]), "utf-8")
    told = list(report(checklist.id, [answers]))
    assert "nl-1: 1 facts not rated" in told
    assert told[-1] == f"{second[1]} {second[0]}: meant {key[second]}, nl-1 gave {wrong}"


def test_an_answer_to_an_unknown_fact_is_refused(key: dict[Fact, int]) -> None:
    with pytest.raises(ValueError, match="not in the key"):
        pairs_of(key, {("nobody", "s1-welcome-talk"): 2})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("organisation,item\nregenboog,s1-welcome-talk", "columns"),
        ("organisation,item,level\na,b,1\na,b,2", "two rows"),
    ],
)
def test_a_spoiled_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=message):
        levels(path)
