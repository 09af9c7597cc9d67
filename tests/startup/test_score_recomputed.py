"""The number, against an independent recomputation of random answers."""

import json
import random
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.startup.conftest import CHOICES, EDUCATION, Run
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


def test_two_hundred_random_answer_sets(
    run: Run, table: Callable[[Mapping[str, str]], Path], education: Written
) -> None:
    for seed in range(IN_PROCESS):
        check_one(run, table, education, seed)


def test_ten_random_answer_sets_through_the_command(
    process: Run, table: Callable[[Mapping[str, str]], Path], education: Written
) -> None:
    for seed in range(1000, 1000 + AS_COMMAND):
        check_one(process, table, education, seed)
