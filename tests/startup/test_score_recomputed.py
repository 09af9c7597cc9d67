"""The number, against an independent recomputation of random answers."""

import json
import random
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path

import pytest

from kleurrijk_desktop.startup.arguments import parse
from kleurrijk_desktop.startup.commands.score import run_with
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import SOURCE_LANGUAGE, use_language
from tests.shipped import shipped_library
from tests.startup.conftest import CHOICES, EDUCATION, Run
from tests.startup.processes import Ended
from tests.startup.recomputation import Written, asked, numbers, written

IN_PROCESS, AS_COMMAND = 200, 10
KINDS = (None, "primary-school", "secondary-school", "firm")
SIZES = (None, "small", "medium", "large")


@pytest.fixture(scope="module")
def education() -> Written:
    return written(EDUCATION)


def random_answers(draw: random.Random, checklist: Written) -> dict[str, str]:
    """Answer with any mixture of options, from all levels to hardly any."""
    weights = [draw.random() ** 2 for _choice in CHOICES]
    ids = [item["id"] for item in checklist.items]
    answers = dict(zip(ids, draw.choices(CHOICES, weights, k=len(ids)), strict=True))
    for absent in draw.sample(ids, draw.randrange(3)):
        del answers[absent]
    return answers


def check_one(
    run: Run, table: Callable[[Mapping[str, str]], Path], checklist: Written, seed: int
) -> None:
    draw = random.Random(seed)  # noqa: S311 - repeatable, not secret
    answers = random_answers(draw, checklist)
    kind, size, short = draw.choice(KINDS), draw.choice(SIZES), draw.random() < 0.5
    options = ["--dry-run"] if draw.random() < 0.5 else []
    options += ["--kind", kind] if kind else []
    options += ["--size", size] if size else []
    options += ["--short"] if short else []
    ended = run("score", "education", table(answers), "--organisation", "x", "--json", *options)
    assert ended.code == 0
    document = json.loads(ended.out)
    expected = numbers(checklist, asked(checklist, short=short, kind=kind, size=size), answers)
    assert {key: document[key] for key in expected} == expected


@pytest.fixture
def scored(data: Path) -> Iterator[Run]:
    """Run `score` in this process on checklists that are read once, and not for each table."""

    def score(*arguments: str | Path) -> Ended:
        options = parse(["--data", str(data), *map(str, arguments)])
        out, err = StringIO(), StringIO()
        around = Surroundings(Console(out, err), folders_for(data), "en")
        code = run_with(shipped_library(), options, around)
        return Ended(code, out.getvalue(), err.getvalue())

    use_language("en")
    yield score
    use_language(SOURCE_LANGUAGE)


def test_two_hundred_random_answer_sets(
    scored: Run, table: Callable[[Mapping[str, str]], Path], education: Written
) -> None:
    for seed in range(IN_PROCESS):
        check_one(scored, table, education, seed)


def test_ten_random_answer_sets_through_the_command(
    process: Run, table: Callable[[Mapping[str, str]], Path], education: Written
) -> None:
    for seed in range(1000, 1000 + AS_COMMAND):
        check_one(process, table, education, seed)
