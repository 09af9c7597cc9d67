"""One sentence per problem: what is wrong, where, and what to do."""

from collections.abc import Mapping
from pathlib import PurePath

from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.problems_checklist import CHECKLIST
from kleurrijk_desktop.wording.problems_database import DATABASE
from kleurrijk_desktop.wording.problems_input import INPUT
from kleurrijk_desktop.wording.problems_table import TABLE
from kleurrijk_desktop.wording.problems_translation import TRANSLATION
from kleurrijk_desktop.wording.problems_world import WORLD
from kleurrijk_desktop.wording.problems_yaml import YAML

GROUPS = (INPUT, TABLE, YAML, CHECKLIST, TRANSLATION, DATABASE, WORLD)
SENTENCES: Mapping[str, str] = {code: text for group in GROUPS for code, text in group.items()}


def sentence(problem: Problem) -> str:
    """Return what a problem means and what to do about it, in the current language.

    Raises:
        KeyError: the code has no sentence, or a parameter of the sentence is missing.
    """
    return _(SENTENCES[problem.code]).format_map(problem.parameters)


def sentence_with_place(problem: Problem) -> str:
    """Return the sentence behind `file:line:column:`, as a command line prints it."""
    if problem.where is None:
        return sentence(problem)
    return f"{problem.where}: {sentence(problem)}"


def sentence_in_file(problem: Problem) -> str:
    """Return the sentence behind the name of the file and the line, as a window shows it."""
    if problem.where is None:
        return sentence(problem)
    # i18n: {file} is the name of a file; what follows says what is wrong in that line of it.
    return _("{file}, line {line}: {sentence}").format(
        file=PurePath(problem.where.file).name,
        line=problem.where.line,
        sentence=sentence(problem),
    )
