"""The screens that one comes to later: counts, own figures, what was finished, what is away."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.partner_view import RecordNoticed
from kleurrijk_desktop.use_cases.ports import Services
from tests.logos import png
from tests.thorough import THOROUGH
from tests.ui.world import World

Grab = Callable[[str], None]


def walk_farther(world: World, grab: Grab) -> None:
    """Go on from any page, with one assessment under way."""
    walk_partner_view(world, grab)
    walk_session(world, grab)
    walk_finished(world, grab)
    walk_own_figures(world, grab)
    walk_organisation(world, grab)
    walk_backups(world, grab)


def walk_partner_view(world: World, grab: Grab) -> None:
    """Look at counts, one of them no number, and at what they say beside the levels."""
    world.ask(notice)
    anew(world, "partner-view-heading", world.action("way-partner-view").trigger)
    grab("16-partner-view")
    typed(world, "no-s1-welcome-talk", "2x")
    world.find("yes-s1-welcome-talk", QWidget).setFocus()
    grab("16-partner-view-no-number")
    typed(world, "no-s1-welcome-talk", "6")
    anew(world, "result-heading", world.action("way-results").trigger)
    world.find("type-counts", QPushButton).setFocus()
    grab("16-result-with-counts")


def walk_session(world: World, grab: Grab) -> None:
    """Hold a session with twelve sheets, and talk about one question until it is agreed on."""
    seldom = seldom_wanted(grab)
    anew(world, "session-heading", world.action("way-session").trigger)
    grab("20-session-setup")
    typed(world, "present", "12")
    step(world, "begin-session")
    seldom("20-session-welcome")
    step(world, "go-on")
    for place in range(12):
        type_marks(world, "sheet", "013?4231-23104"[place % 5 :] + "2" * place)
    type_marks(world, "sheet", "123", whole=False)
    grab("20-session-sheets")
    walk_turn(world, grab)
    step(world, "end-sheets")
    grab("20-session-agenda")
    step(world, "begin-to-talk")
    seldom("20-session-closed")
    step(world, "reveal")
    seldom("20-session-revealed")
    step(world, "talk")
    world.find("to-park", QPushButton).setFocus()
    seldom("20-session-talk")
    step(world, "vote-again")
    walk_second_vote(world, grab)


def walk_turn(world: World, grab: Grab) -> None:
    """Pass the keyboard round to one more person, who stops after the first question."""
    world.find("one-more", QPushButton).click()
    world.find("pass-keyboard", QPushButton).click()
    seldom_wanted(grab)("20-session-passing")
    world.find("begin-turn", QPushButton).click()
    QTest.keyClicks(world.find("turn-question", QWidget), "2")
    grab("20-session-turn")
    for name in ("turn-stop", "end-passing"):
        world.find(name, QPushButton).click()


def walk_second_vote(world: World, grab: Grab) -> None:
    """Vote once more, agree, park the next question, and look at what came of it."""
    seldom = seldom_wanted(grab)
    for key in "22232":
        type_marks(world, "ballot", key)
    grab("20-session-vote")
    step(world, "close-vote")
    step(world, "reveal")
    world.find("to-agree", QPushButton).setFocus()
    grab("20-session-both-votes")
    step(world, "to-agree")
    world.find("agree", QPushButton).click()
    world.find("agree", QPushButton).setFocus()
    grab("20-session-agree")
    option = world.find("agreed-level", QWidget).findChildren(QRadioButton)[2]
    option.click()
    step(world, "agree")
    step(world, "reveal")
    step(world, "to-park")
    seldom("20-session-park")
    step(world, "park")
    step(world, "overview")
    grab("20-session-overview")
    step(world, "go-on")
    seldom("20-session-dots")
    step(world, "go-on")
    typed(world, "decided-due", "soon")
    world.find("write-decided", QPushButton).click()
    grab("20-session-actions")
    world.find("end-session", QPushButton).setFocus()
    step(world, "end-session")
    seldom("20-session-record")


def seldom_wanted(grab: Grab) -> Grab:
    """Return what looks at a page that is much like another: a long run does, a short one not."""
    return grab if THOROUGH else lambda _name: None


def step(world: World, name: str) -> None:
    """Press a button that leads to another step of a session."""
    anew(world, "session-heading", world.find(name, QPushButton).click)


def walk_finished(world: World, grab: Grab) -> None:
    """Finish the assessment, look at it, at a correction, and at the next one beside it."""
    anew(world, "check-heading", world.action("way-check-answers").trigger)
    anew(world, "standing", world.find("finish", QPushButton).click)
    grab("17-finished")
    anew(world, "result-heading", world.action("way-results").trigger)
    grab("17-finished-result")
    anew(world, "statement", world.action("way-questions").trigger)
    grab("17-finished-question")
    anew(world, "correction-reason", lambda: world.press("standing", _("C&orrect…")))
    world.find("correct", QPushButton).click()
    grab("17-correction-without-a-reason")
    world.ask(start_again)
    anew(world, "organisation", world.action("way-start").trigger)
    grab("17-start-with-two")
    anew(world, "statement", world.find("go-on", QPushButton).click)
    grab("17-question-with-last-time")


def walk_own_figures(world: World, grab: Grab) -> None:
    """Write down a figure, and one that is not whole, and look at the first again."""
    anew(world, "history-heading", world.action("way-history").trigger)
    anew(world, "own-figures-heading", world.find("own-figures", QPushButton).click)
    grab("18-own-figures-none")
    typed(world, "figure-name", "parents in the council of the school")
    typed(world, "figure-number", "4")
    anew(world, "own-figures-heading", world.find("keep-figure", QPushButton).click)
    typed(world, "figure-year", "26")
    typed(world, "figure-number", "two")
    world.find("keep-figure", QPushButton).click()
    grab("18-own-figures-one")
    world.find("keep-figure", QPushButton).setFocus()
    grab("18-own-figures-problem")
    anew(world, "own-figures-heading", world.find("change-2026-1", QPushButton).click)
    grab("18-own-figures-changed")
    anew(world, "history-heading", world.find("figures-back", QPushButton).click)
    world.find("own-figures", QPushButton).setFocus()
    grab("18-history-with-figures")


def walk_organisation(world: World, grab: Grab) -> None:
    """Describe an organisation anew, and look at what is in the archive and in the bin."""
    for name in ("Aanloop", "Buurtschool"):
        world.ask(AddOrganisation(OrganisationDetails(name)))
    anew(world, "organisation", world.action("way-start").trigger)
    anew(world, "change", world.find("change-organisation", QPushButton).click)
    grab("19-change-organisation")
    world.find("add-unit", QPushButton).setFocus()
    grab("19-change-organisation-parts")
    world.dialogs.open_this, world.dialogs.colour = world.folder / "logo.png", "#F2A900"
    world.dialogs.open_this.write_bytes(png(300, 100))
    for name in ("logo", "colour"):
        anew(world, f"choose-{name}", world.find(f"choose-{name}", QPushButton).click)
    world.find("remove-colour", QPushButton).setFocus()
    grab("19-change-organisation-style")
    typed(world, "name", " ")
    world.find("change", QPushButton).click()
    grab("19-change-organisation-problem")
    anew(world, "organisation", world.find("cancel", QPushButton).click)
    anew(world, "organisation", world.find("bin-assessment", QPushButton).click)
    for name in ("archive", "bin"):
        anew(world, "change", world.find("change-organisation", QPushButton).click)
        world.find(name, QPushButton).setFocus()
        grab(f"19-change-organisation-{name}")
        anew(world, "organisation", world.find(name, QPushButton).click)
    grab("19-start-after-the-bin")
    anew(world, "bring-back", world.action("put-away").trigger)
    grab("19-archive-and-bin")


def notice(services: Services) -> None:
    """Put counts beside the first questions: one that agrees, one to talk about."""
    head = ListAssessments()(services)[0].row.assessment
    asked = [
        item for item in OpenAssessment(head.id, "nl")(services).result.items if item.short_path
    ]
    for item, counts in zip(asked, (Noticed(5, 2, 0, 1), Noticed(no=7)), strict=False):
        RecordNoticed(head.id, item.id, counts, 0)(services)


def start_again(services: Services) -> None:
    """Begin the next assessment of what was assessed."""
    last = ListAssessments()(services)[0].row.assessment
    StartAssessment(last.unit_id, "education", last.scope)(services)


def type_marks(world: World, name: str, marks: str, *, whole: bool = True) -> None:
    """Type marks into a field, as many of them as it takes, again and again where they are few."""
    field = world.find(name, QWidget).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    while True:
        for mark in marks:
            QTest.keyClicks(field, mark)
            if not field.text():
                return
        if not whole:
            return


def anew(world: World, name: str, act: Callable[[], object]) -> None:
    """Do something, and wait until there is another page, with something of this name on it."""
    before = world.window.findChild(QWidget, name)
    act()
    world.wait_until(
        lambda: world.shows(name) and world.window.findChild(QWidget, name) is not before
    )
    world.settle()


def typed(world: World, name: str, text: str) -> None:
    """Type into a field in place of what is there, and leave it."""
    field = world.find(name, QWidget).findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    field.clearFocus()
    world.settle()


def walk_backups(world: World, grab: Grab) -> None:
    """Make a backup, and look at it once it was checked."""
    world.action("backups").trigger()
    world.wait_until(lambda: world.shows("make-backup"))
    world.find("make-backup", QPushButton).click()
    world.wait_until(lambda: world.shows("put-back"))
    world.wait_until(lambda: world.find("put-back", QPushButton).isEnabled())
    grab("20-backups")
    world.find("backups-back", QPushButton).setFocus()
    grab("20-backups-end")
