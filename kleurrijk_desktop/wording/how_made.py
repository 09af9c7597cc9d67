"""How an assessment was made, in words."""

from kleurrijk_desktop.domain.assessment import Method, Role, WhoScored
from kleurrijk_desktop.translation import _, ngettext


def how_made(who: WhoScored) -> str:
    """Return who scored, as roles and counts, and whether people it is about took part."""
    sentences = [_makers(who)]
    if who.people_concerned is True:
        sentences.append(_("People it is about took part."))
    elif who.people_concerned is False:
        sentences.append(_("People it is about did not take part."))
    return " ".join(sentences)


def _makers(who: WhoScored) -> str:
    if who.method is Method.INDIVIDUAL:
        return _alone(who.roles)
    if who.count == 0:
        return _("Filled in by a group.")
    if not any(role.name for role in who.roles):
        return ngettext(
            "Filled in by a group of {count}.", "Filled in by a group of {count}.", who.count
        ).format(count=who.count)
    return ngettext(
        "Filled in by a group of {count} ({roles}).",
        "Filled in by a group of {count} ({roles}).",
        who.count,
    ).format(count=who.count, roles=", ".join(_role(role) for role in _named_first(who.roles)))


def _alone(roles: tuple[Role, ...]) -> str:
    if not roles or not roles[0].name:
        return _("Filled in by one person.")
    # i18n: {role} is what somebody typed, for example "teacher".
    return _("Filled in by one person ({role}).").format(role=roles[0].name)


def _named_first(roles: tuple[Role, ...]) -> list[Role]:
    return sorted(roles, key=lambda role: not role.name)


def _role(role: Role) -> str:
    if role.name:
        return f"{role.count} {role.name}"
    # i18n: People of a group whose role was not said: "3 teachers, 2 others".
    return ngettext("{count} other", "{count} others", role.count).format(count=role.count)
