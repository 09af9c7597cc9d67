"""A kind that would meet too few questions of its own is named."""

from dataclasses import replace

from kleurrijk_desktop.authoring.findings import Rule
from kleurrijk_desktop.authoring.kinds import kinds
from kleurrijk_desktop.authoring.likeness import alike
from kleurrijk_desktop.domain.checklist import AppliesTo, Checklist
from kleurrijk_desktop.domain.registries import Kind, Registries
from tests.authoring import sample

REGISTRIES = Registries(
    {
        "club": Kind("club", {"nl": "club"}, ("sample",)),
        "firm": Kind("firm", {"nl": "bedrijf"}, ("other",)),
    },
    {},
    {},
    {},
    {},
)


def with_items(whole: int, short: int) -> Checklist:
    items = [
        replace(item, short_path=place < short)
        for place, item in enumerate(sample.items(whole, must_haves=0))
    ]
    return sample.checklist(*items)


def test_enough_is_enough() -> None:
    assert list(kinds(with_items(28, 10), REGISTRIES)) == []


def test_too_few_on_the_whole_path_and_on_the_short_one() -> None:
    found = list(kinds(with_items(27, 9), REGISTRIES))
    assert [(each.rule, each.parameters["kind"], each.parameters["count"]) for each in found] == [
        (Rule.KIND_QUESTIONS, "club", 27),
        (Rule.KIND_SHORT_PATH, "club", 9),
    ]


def test_the_smallest_size_counts() -> None:
    checklist = with_items(28, 10)
    section = checklist.sections[0]
    large = replace(section.items[-1], applies_to=AppliesTo(sizes=("large",)))
    checklist = replace(checklist, sections=(replace(section, items=(*section.items[:-1], large)),))
    assert [each.rule for each in kinds(checklist, REGISTRIES)] == [Rule.KIND_QUESTIONS]


def statements(*texts: str) -> Checklist:
    return sample.checklist(
        *(replace(item, statement=text) for item, text in zip(sample.items(), texts, strict=False))
    )


def test_what_is_nearly_the_same_is_found_once() -> None:
    first = statements(
        "Every new family gets a welcome talk.", "We never use children as interpreters."
    )
    second = statements("Each new family gets a welcome talk.", "We count who comes.")
    second = replace(
        second,
        sections=(
            replace(
                second.sections[0],
                items=tuple(replace(item, id=f"t-{item.id}") for item in second.sections[0].items),
            ),
        ),
    )
    found = [
        (checklist is second, finding.context, finding.parameters)
        for checklist, finding in alike([first, second])
    ]
    assert found == [(True, "t-s1-0.statement", {"other": "s1-0"})]


def test_what_takes_the_place_of_another_may_be_like_it() -> None:
    first = statements("Every new family gets a welcome talk.")
    heir = replace(first.sections[0].items[0], id="s9", replaces=("s1-0",))
    assert list(alike([first, sample.checklist(heir)])) == []
