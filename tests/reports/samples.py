"""A checklist of realistic length in three languages, and plans made of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kleurrijk_desktop.domain.answers import Answer, Answers, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope
from kleurrijk_desktop.domain.checklist import (
    Audience,
    Checklist,
    DecidedBy,
    Effort,
    Goal,
    Item,
    Measure,
    MeasureKind,
    Section,
)
from kleurrijk_desktop.domain.content_text import Reader, Translation
from kleurrijk_desktop.domain.next_date import NextDate, Reason
from kleurrijk_desktop.domain.organisation import Organisation, Unit, UnitKind
from kleurrijk_desktop.domain.result import result_of
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from tests.reports.sample_texts import MEASURES, STATEMENTS, TITLE

LEVELS = ("1", "2", "0", "3", "2", "unknown", "1", "4", "2", "na", "3", "unknown")
PRINTED = date(2026, 11, 23)


def _measure(place: int) -> Measure:
    title, first_step, sign = MEASURES[place]["nl"]
    return Measure(
        id="first",
        title=title,
        first_step=first_step,
        effort=(Effort.SMALL, Effort.MEDIUM, Effort.LARGE)[place % 3],
        audience=Audience.ALL,
        sign=sign,
        kind=MeasureKind.SERVICE,
        costs_nothing=False,
    )


def _item(place: int) -> Item:
    return Item(
        id=f"item-{place}",
        revision=1,
        statement=STATEMENTS[place]["nl"],
        why="Omdat iedereen meetelt.",
        levels=("Niet.", "Soms.", "Meestal.", "Altijd.", "Altijd, en samen bekeken."),
        noticed="Ik word begrepen.",
        evidence=("de folder", "het verslag van het team"),
        measures=(_measure(place),),
        goals=(tuple(Goal)[place % 4],),
        factors=(),
        weight=2 if place == 0 else 1,
        must_have=place in {0, 4, 5},
        short_path=True,
        sensitive=False,
        decided_by=DecidedBy.TEAM,
        covers=(),
        sources=(),
    )


def checklist() -> Checklist:
    items = tuple(_item(place) for place in range(len(STATEMENTS)))
    half = len(items) // 2
    return Checklist(
        id="sample",
        version=3,
        theme="education",
        language="nl",
        title=TITLE["nl"],
        introduction="",
        invite="",
        about_whom="",
        minutes=40,
        minutes_short=10,
        bring=(),
        licence="CC BY-SA 4.0",
        authors=(),
        changes=(),
        sections=(
            Section("s1", "Welkom", "", items[:half]),
            Section("s2", "Samen", "", items[half:]),
        ),
    )


def translation(language: str) -> Translation:
    texts = {"checklist.title": TITLE[language]}
    for place, (statement, measure) in enumerate(zip(STATEMENTS, MEASURES, strict=True)):
        texts[f"item-{place}.statement"] = statement[language]
        for name, text in zip(("title", "first_step", "sign"), measure[language], strict=True):
            texts[f"item-{place}.first.{name}"] = text
    return Translation(language, texts)


def answers() -> Answers:
    return {f"item-{place}": Answer(Choice(level)) for place, level in enumerate(LEVELS)}


def assessment(**changes: object) -> Assessment:
    whole = Assessment(
        id="0b0e3f0c-5f0e-4b44-8f0c-1f2a3b4c5d6e",
        unit_id="unit",
        snapshot="0" * 64,
        scope=Scope.SHORT,
        held_on=date(2026, 11, 20),
        started_at=datetime(2026, 11, 20, 14, tzinfo=UTC),
        method=Method.GROUP,
        about_whom="ouders die het Nederlands nog leren",
        roles=(Role("leerkrachten", 6), Role("ouders", 4), Role("directie", 1)),
        people_concerned=True,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # the caller knows the fields


def plan(
    language: str = "nl",
    *,
    answered: Answers | None = None,
    whole: Checklist | None = None,
    held: Assessment | None = None,
    organisation: Organisation | None = None,
) -> PlanContents:
    """Return the contents of a normal plan; the arguments replace its parts."""
    whole = whole or checklist()
    held = held or assessment()
    answered = answers() if answered is None else answered
    result = result_of(whole, held, answered)
    return PlanContents(
        organisation=organisation or Organisation("org", "Basisschool De Linde", place="Almelo"),
        unit=Unit("unit", "org", "Onderbouw", UnitKind.TEAM),
        assessment=held,
        checklist=whole,
        answers=answered,
        result=result,
        proposed=result.first_suggestions,
        next_date=NextDate(date(2027, 5, 20), Reason.MUST_HAVE),
        reader=Reader(whole, None if language == "nl" else translation(language)),
        printed_on=PRINTED,
    )


def empty_plan(language: str = "nl") -> PlanContents:
    """Return a plan of an assessment in which nothing was answered or filled in."""
    held = assessment(method=Method.INDIVIDUAL, about_whom="", roles=(), people_concerned=None)
    bare = Organisation("org", "Basisschool De Linde")
    return replace(
        plan(language, answered={}, held=held, organisation=bare),
        unit=Unit("unit", "org"),
        next_date=NextDate(date(2027, 5, 20), Reason.MUCH_UNKNOWN),
    )
