"""What was typed or chosen and cannot be used."""

from kleurrijk_desktop.translation import N_

INPUT = {
    "assessment-ambiguous": N_(
        "More than one assessment begins with “{id}”. Give more characters of its number."
    ),
    "assessment-finished": N_(
        "This assessment is finished and cannot be changed. Correct it with a reason, or begin a "
        "new one."
    ),
    "assessment-unknown": N_(
        "There is no assessment that begins with “{id}”. `kleurrijk list` shows all of them."
    ),
    "changed-elsewhere": N_(
        "This was changed in another place meanwhile: by a second window or a command. Look at "
        "both, and choose which one to keep."
    ),
    "kind-unknown": N_(
        "“{kind}” is not a kind of organisation that this program knows. Choose one from the list."
    ),
    "organisation-ambiguous": N_(
        "{count} organisations are called “{name}”. Rename all but one of them."
    ),
    "organisation-name-long": N_(
        "The name has {length} characters; at most {limit} fit. Shorten it."
    ),
    "organisation-nameless": N_("The organisation has no name yet. Type its name."),
    "organisation-unknown": N_(
        "The organisation is no longer there; it may have been removed in another window. Go back "
        "to the start page."
    ),
    "snapshot-unknown": N_(
        "The copy of the checklist that belongs to this assessment is missing. Nothing was "
        "changed. Put back an earlier copy of the database."
    ),
    "text-too-long": N_("The text has {length} characters; at most {limit} fit. Shorten it."),
    "unit-unknown": N_(
        "The unit is no longer there; it may have been removed in another window. Go back to the "
        "start page."
    ),
}
