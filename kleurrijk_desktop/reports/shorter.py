"""Texts cut short for a page that has no room for the whole of them."""

from dataclasses import replace

from kleurrijk_desktop.use_cases.plan_contents import PlanContents

_ELLIPSIS = "…"


def shorter(text: str, letters: int) -> str:
    """Return a text of at most so many letters; where it was cut stands "…"."""
    if len(text) <= letters:
        return text
    return text[: letters - 1].rstrip() + _ELLIPSIS


def shorter_head(contents: PlanContents, letters: int) -> PlanContents:
    """Return the same contents with shorter texts about who, where and of whom."""
    organisation, unit, made = contents.organisation, contents.unit, contents.assessment
    return replace(
        contents,
        organisation=replace(
            organisation,
            name=shorter(organisation.name, letters),
            place=shorter(organisation.place, letters),
        ),
        unit=replace(unit, name=shorter(unit.name, letters)),
        assessment=replace(
            made,
            about_whom=shorter(made.about_whom, letters),
            roles=tuple(replace(role, name=shorter(role.name, letters)) for role in made.roles[:4]),
        ),
    )
