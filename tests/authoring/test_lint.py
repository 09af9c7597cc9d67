from dataclasses import replace
from typing import Any

import pytest

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.domain.checklist import Goal, Item, MeasureKind, Section
from kleurrijk_desktop.domain.content_text import Translation
from tests.authoring import sample

LONG = " ".join(["word"] * 21)


def test_a_sound_checklist_has_no_findings() -> None:
    assert sample.found(sample.checklist()) == []


@pytest.mark.parametrize(
    ("changes", "rule", "context"),
    [
        ({"statement": LONG}, Rule.LONG_STATEMENT, "s1-0.statement"),
        ({"levels": (*sample.ITEM.levels[:4], LONG)}, Rule.LONG_ANCHOR, "s1-0.levels.4"),
        ({"noticed": " ".join(["word"] * 13)}, Rule.LONG_NOTICED, "s1-0.noticed"),
        ({"why": f"Short. {LONG}. Short."}, Rule.LONG_SENTENCE, "s1-0.why"),
        ({"why": "  "}, Rule.MISSING_WHY, "s1-0"),
        ({"measures": ()}, Rule.MISSING_MEASURE, "s1-0"),
        ({"noticed": ""}, Rule.MISSING_NOTICED, "s1-0"),
        ({"statement": "We call and we write."}, Rule.TWO_IDEAS, "s1-0.statement"),
        ({"statement": "We sometimes call."}, Rule.HEDGING_WORD, "s1-0.statement"),
        ({"why": "Foreigners like it."}, Rule.AVOIDED_WORD, "s1-0.why"),
        ({"levels": (*["We call."] * 2, "b", "c", "d")}, Rule.EQUAL_ANCHORS, "s1-0.levels.1"),
        (
            {"levels": ("We call.", "a", "b", "We also call more.", "d")},
            Rule.SIMILAR_ANCHORS,
            "s1-0.levels.3",
        ),
    ],
)
def test_each_fault_of_a_text_or_item_is_found_once(
    changes: dict[str, Any], rule: Rule, context: str
) -> None:
    found = sample.found(sample.with_first(**changes))
    assert [(finding.rule, finding.context) for finding in found] == [(rule, context)]


def test_statement_is_long_by_its_words_and_says_how_many() -> None:
    found = sample.found(sample.with_first(statement=LONG))
    assert found == [
        Finding(Rule.LONG_STATEMENT, {"count": 21, "limit": 20}, "s1-0.statement", "en")
    ]


@pytest.mark.parametrize(("language", "expected"), [("de", {Rule.LONG_SENTENCE}), ("nl", set())])
def test_a_german_sentence_is_long_sooner(language: str, expected: set[Rule]) -> None:
    nineteen = " ".join(["Wort"] * 19)
    translation = Translation(language, {"s1-0.why": nineteen, "s1-0.statement": nineteen})
    assert sample.rules(sample.checklist(), translation) == expected


def test_translations_are_looked_at_too() -> None:
    german = Translation(
        "de",
        {
            "s1-0.statement": "Wir rufen oft an.",
            "s1-0.levels.0": "Niemand ruft an.",
            "s1-0.levels.1": "Niemand ruft an!",
        },
    )
    found = sample.found(sample.checklist(), german)
    assert [(finding.rule, finding.context, finding.language) for finding in found] == [
        (Rule.HEDGING_WORD, "s1-0.statement", "de"),
        (Rule.EQUAL_ANCHORS, "s1-0.levels.1", "de"),
    ]


def test_anchors_that_differ_by_who_does_it_are_different() -> None:
    levels = ("Nobody calls.", "One teacher calls.", "Two teachers call.", "All call.", "d")
    assert sample.found(sample.with_first(levels=levels)) == []


def test_off_the_short_path_nobody_asks_what_people_notice() -> None:
    first, *rest = sample.items(13)
    loose = replace(first, short_path=False, noticed="", must_have=False)
    must = replace(rest[-1], must_have=True)
    assert sample.found(sample.checklist(loose, *rest[:-1], must)) == []


@pytest.mark.parametrize(("count", "sound"), [(11, False), (12, True), (14, True), (15, False)])
def test_the_short_path_has_twelve_to_fourteen_items(count: int, *, sound: bool) -> None:
    expected = set() if sound else {Rule.SHORT_PATH_SIZE}
    assert sample.rules(sample.checklist(*sample.items(count))) == expected


def test_every_goal_wants_four_items_on_the_short_path() -> None:
    poor = [replace(item, goals=(Goal.DIVERSITY,)) for item in sample.items()[3:]]
    found = sample.found(sample.checklist(*sample.items()[:3], *poor))
    assert [finding.parameters for finding in found] == [
        {"goal": goal, "count": 3, "fewest": 4} for goal in ("G1", "G2", "G4")
    ]


def test_every_section_is_on_the_short_path() -> None:
    off = tuple(
        replace(item, id=f"s2-{item.id}", short_path=False, must_have=False)
        for item in sample.items(2)
    )
    whole = sample.checklist()
    longer = replace(whole, sections=(*whole.sections, Section("second", "Second", "It.", off)))
    found = sample.found(longer)
    assert [(f.rule, f.context) for f in found] == [(Rule.SHORT_PATH_SECTION, "second")]


@pytest.mark.parametrize(("count", "sound"), [(2, False), (3, True), (5, True), (6, False)])
def test_three_to_five_must_haves(count: int, *, sound: bool) -> None:
    expected = set() if sound else {Rule.MUST_HAVE_COUNT}
    assert sample.rules(sample.checklist(*sample.items(must_haves=count))) == expected


def test_a_must_have_is_on_the_short_path() -> None:
    first, *rest = sample.items(13)
    found = sample.found(sample.checklist(replace(first, short_path=False), *rest))
    assert [(f.rule, f.context) for f in found] == [(Rule.MUST_HAVE_OFF_SHORT_PATH, "s1-0")]


def with_measures(**changes: Any) -> list[Item]:
    changed = tuple(replace(each, **changes) for each in sample.ITEM.measures)
    return [replace(item, measures=changed) for item in sample.items()]


def test_one_measure_of_a_section_costs_nothing() -> None:
    found = sample.found(sample.checklist(*with_measures(costs_nothing=False)))
    assert [(f.rule, f.context) for f in found] == [(Rule.SECTION_COSTS, "first")]


def test_the_measures_of_a_section_are_not_all_of_one_kind() -> None:
    found = sample.found(sample.checklist(*with_measures(kind=MeasureKind.STAFF)))
    assert [(f.rule, f.parameters) for f in found] == [(Rule.SECTION_ONE_KIND, {"kind": "staff"})]


@pytest.mark.parametrize(
    ("theme", "uncovered"),
    [("education", "X3"), ("neighbourhoods", "X3, W1.1"), ("businesses", None), ("other", None)],
)
def test_every_practice_of_the_theme_is_covered(theme: str, uncovered: str | None) -> None:
    items = [replace(item, covers=("S1.1", "X1")) for item in sample.items()]
    found = sample.found(sample.checklist(*items, theme=theme))
    assert [finding.parameters["practices"] for finding in found] == (
        [uncovered] if uncovered else []
    )


def test_an_exception_allows_a_finding_in_every_language() -> None:
    allowed = sample.with_first(
        statement="We call and we write.", lint_ignore=sample.allowing("two-ideas")
    )
    german = Translation("de", {"s1-0.statement": "Wir rufen an und wir schreiben."})
    dutch = Translation("nl", {"s1-0.statement": "Wij bellen en wij schrijven."})
    assert sample.found(allowed, german, dutch) == []


def test_an_exception_holds_for_its_own_item_and_rule_only() -> None:
    allowed = sample.with_first(
        statement="We often call.", lint_ignore=sample.allowing("two-ideas")
    )
    assert sample.rules(allowed) == {Rule.HEDGING_WORD, Rule.UNUSED_EXCEPTION}


def test_an_exception_that_allows_nothing_is_found() -> None:
    found = sample.found(
        sample.with_first(lint_ignore=sample.allowing("two-ideas", "no-such-rule"))
    )
    assert [(f.rule, f.parameters, f.context) for f in found] == [
        (Rule.UNUSED_EXCEPTION, {"rule": "two-ideas"}, "s1-0"),
        (Rule.UNUSED_EXCEPTION, {"rule": "no-such-rule"}, "s1-0"),
    ]
