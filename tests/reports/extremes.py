"""Plans full of texts that break careless programs."""

from dataclasses import replace

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Role
from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.organisation import Organisation, Unit, UnitKind
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from tests.reports import samples

MIXED = (
    "Zażółć gęślą jaźń, İstanbul'da ağaç, مرحبا, שלום, 😀, <b>vet</b>, R&D AT&T, </para>, "
    '<jan@x.nl>, <img src="x"/>, &amp; %s {0} {name} \\n $(x)'
)
LONG_NAME = (MIXED + " ") * 3
PAYLOAD = (
    "<para><font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch {canary}') "
    "for Word in [orgTypeFun('Word', (str,), {{}})]] for orgTypeFun in [type(type(1))]] and "
    'none">uitgevoerd?</font></para>'
)


def as_printed(text: str) -> str:
    """Return a text with codes for the characters of Hebrew, Arabic and emoji."""
    return "".join(
        f"[U+{ord(each):04X}]" if 0x590 <= ord(each) < 0x700 or ord(each) > 0xFFFF else each
        for each in text
    )


def with_text(whole: Checklist, text: str) -> Checklist:
    """Return a checklist that says the same thing everywhere."""

    def changed(item: Item) -> Item:
        measures = tuple(
            replace(measure, title=text, first_step=text, sign=text) for measure in item.measures
        )
        return replace(item, statement=text, measures=measures)

    sections = tuple(
        Section(each.id, text, text, tuple(map(changed, each.items))) for each in whole.sections
    )
    return replace(whole, title=text, sections=sections)


def extreme_plan(language: str = "nl", text: str = MIXED) -> PlanContents:
    """Return a plan that says the same awkward thing wherever a person can write."""
    long = (text + " ") * (500 // len(text))
    answered = {
        **samples.answers(),
        "item-4": Answer(Choice.NOT_APPLICABLE, reason=text),
        "item-5": Answer(Choice.UNKNOWN, ask_whom=text),
    }
    whole = with_text(samples.checklist(), text)
    plan = samples.plan(
        language,
        answered=answered,
        whole=whole,
        held=samples.assessment(about_whom=long, roles=(Role(text, 3),)),
        organisation=Organisation("org", long, place=long),
    )
    unit = Unit("unit", "org", long, UnitKind.LOCATION)
    return replace(plan, unit=unit, reader=Reader(whole))
