"""One sentence per lint rule: what an author should look at, and why."""

from collections.abc import Mapping

from kleurrijk_desktop.translation import N_, _

SENTENCES: Mapping[str, str] = {
    "long-statement": N_(
        "The statement has {count} words; at most {limit} can be read aloud in one breath."
    ),
    "long-anchor": N_("The level has {count} words; at most {limit} can be compared at a glance."),
    "long-noticed": N_(
        "What people concerned notice has {count} words; at most {limit} are easy to answer."
    ),
    "long-sentence": N_("A sentence has {count} words; make it {limit} or fewer."),
    "two-ideas": N_(
        "The statement seems to ask for two things at once (see “{word}”). Make two questions of "
        "it, or keep the one that matters."
    ),
    "hedging-word": N_("“{word}” can mean anything. Say what one can see or count."),
    "avoided-word": N_("Avoid “{word}”. Write instead: {instead}."),
    "judging-word": N_("Avoid “{word}”: it judges. Leave it out."),
    "equal-anchors": N_("Level {higher} says the same as level {lower}."),
    "similar-anchors": N_("Level {higher} differs from level {lower} by nothing that one can see."),
    "missing-why": N_("The question does not say why it matters."),
    "missing-measure": N_("The question has no measure: there is nothing to begin with."),
    "missing-noticed": N_(
        "The question is on the short path, but does not say what people concerned would notice."
    ),
    "short-path-size": N_(
        "The short path has {count} questions; it should have {fewest} to {most}."
    ),
    "short-path-section": N_("The short path has no question of this section."),
    "short-path-goal": N_(
        "Goal {goal} has {count} questions on the short path; it should have at least {fewest}."
    ),
    "must-have-off-short-path": N_(
        "The question must be in place, so it should be on the short path."
    ),
    "must-have-count": N_(
        "The checklist has {count} questions that must be in place; it should have {fewest} to "
        "{most}."
    ),
    "section-costs": N_("No measure of this section costs nothing. Add one that does."),
    "section-one-kind": N_(
        "All measures of this section are of the kind “{kind}”. Add one of another kind."
    ),
    "practices-uncovered": N_("No question covers these practices ({count}): {practices}."),
    "kind-questions": N_(
        "An organisation of the kind “{kind}” meets {count} questions; it should meet at least "
        "{fewest}."
    ),
    "kind-short-path": N_(
        "On the short path an organisation of the kind “{kind}” meets {count} questions; it "
        "should meet {fewest} to {most}."
    ),
    "alike": N_("The statement is nearly that of “{other}”. Ask it once, or say what differs."),
    "unused-exception": N_(
        "The question allows “{rule}” in lint_ignore, but there is nothing to allow. Take it out."
    ),
}


def finding_sentence(rule: str, parameters: Mapping[str, str | int]) -> str:
    """Return what a lint finding means, in the current language.

    Raises:
        KeyError: the rule has no sentence, or a parameter of the sentence is missing.
    """
    return _(SENTENCES[rule]).format_map(parameters)
