"""What was typed or chosen and cannot be used."""

from kleurrijk_desktop.translation import N_

INPUT = {
    "action-titleless": N_("The action has no name yet. Write what you will do."),
    "action-unknown": N_(
        "The action is no longer there; it may have been removed in another window. Open the plan "
        "again."
    ),
    "alone-with-others": N_(
        "One person filled it in, but {count} people are counted. Choose “A group”, or keep one "
        "line with one person."
    ),
    "already-chosen": N_("This is in the plan already. Open the plan again to see it."),
    "assessment-ambiguous": N_(
        "More than one assessment begins with “{id}”. Give more characters of its number."
    ),
    "assessment-corrected": N_(
        "This assessment was corrected already. Open its newest version and correct that one."
    ),
    "assessment-finished": N_(
        "This assessment is finished and cannot be changed. Correct it with a reason, or begin a "
        "new one."
    ),
    "assessment-still-open": N_(
        "This assessment is not finished yet. Finish it first; until then its answers can be "
        "changed."
    ),
    "assessment-unknown": N_(
        "There is no assessment that begins with “{id}”. `kleurrijk list` shows all of them."
    ),
    "count-out-of-bounds": N_("Each number is a whole one from 0 to {limit}. Change it."),
    "demo-folder-changed": N_(
        "Somebody worked in {folder}: “{found}” is not as the demo left it, so nothing was "
        "removed. Choose another folder, or delete this one yourself."
    ),
    "demo-folder-foreign": N_(
        "{folder} holds “{found}” and was not made by a demo, so nothing was written there. Choose "
        "another folder."
    ),
    "demo-folder-open": N_(
        "A window shows {folder}, so nothing was removed. Close that window first, or choose "
        "another folder."
    ),
    "example-kept": N_(
        "This is the example, and it stays as it is. Set up your own organisation to answer."
    ),
    "changed-elsewhere": N_(
        "This was changed in another place meanwhile: by a second window or a command. Look at "
        "both, and choose which one to keep."
    ),
    "correction-replaced": N_(
        "It was corrected anew in the meantime, and only one correction can count. Put that one "
        "into the bin first."
    ),
    "correction-reasonless": N_(
        "The reason is still missing. Write in a few words why the answers are corrected."
    ),
    "figure-nameless": N_("The figure has no name yet. Write what is counted."),
    "figure-twice": N_(
        "“{name}” is there already for {year}. Change that one, or choose another name."
    ),
    "figures-full": N_(
        "{year} has {limit} figures already, and no more fit in one year. Remove one first."
    ),
    "file-of-the-program": N_(
        "{file} is a file of the program itself and was left as it is. Choose another name."
    ),
    "group-size": N_(
        "Each line needs at least one person, and at most {limit} fit in all. Change the numbers."
    ),
    "kind-unknown": N_(
        "“{kind}” is not a kind of organisation that this program knows. Choose one of these: "
        "{known}."
    ),
    "partner-sheet-empty": N_(
        "No sentence is left to print that says what people would notice. Choose another section "
        "or kind of organisation."
    ),
    "logo-heavy": N_(
        "“{file}” has {megabytes} MB; at most {limit} MB fit. Make the picture smaller."
    ),
    "logo-large": N_(
        "“{file}” has {width} × {height} pixels, which is too many. Make the picture smaller."
    ),
    "logo-unreadable": N_("“{file}” cannot be read as a picture. Choose a PNG or JPEG file."),
    "nothing-to-put-back": N_(
        "This file is neither a backup nor everything in one file, so there is nothing to put "
        "back. Choose another file."
    ),
    "number-too-long": N_(
        "The number is too long: at most {limit} characters fit. Write it with fewer decimals."
    ),
    "number-unreadable": N_("This is no number. Write it like this: {example}."),
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
    "only-looking": N_(
        "This window only shows the data, so nothing was changed. Open the program on its own to "
        "go on working."
    ),
    "packed-damaged": N_(
        "This file does not hold everything of this program, or it is damaged. It was left as it "
        "is. Choose another file."
    ),
    "place-of-database": N_(
        "That is the place of your data themselves. Choose another name or another folder."
    ),
    "plan-unknown": N_(
        "The plan is no longer there; it may have been removed in another window. Go back to the "
        "start page."
    ),
    "report-unknown": N_(
        "The document that was handed out is no longer there. Go back to the start page."
    ),
    "role-long": N_("The role has {length} characters; at most {limit} fit. Shorten it."),
    "role-twice": N_("“{role}” is there twice. Put these people together in one line."),
    "snapshot-unknown": N_(
        "The copy of the checklist that belongs to this assessment is missing. Nothing was "
        "changed. Put back an earlier copy of the database."
    ),
    "session-not-one": N_(
        "No single group session begins with “{session}”. These were held: {known}. Take the "
        "letters of one of them."
    ),
    "session-unknown": N_(
        "No group session was held with this assessment. Hold one first, or choose another."
    ),
    "text-too-long": N_("The text has {length} characters; at most {limit} fit. Shorten it."),
    "unit-unknown": N_(
        "The unit is no longer there; it may have been removed in another window. Go back to the "
        "start page."
    ),
    "year-out-of-bounds": N_("The year lies between {first} and {last}. Change it."),
    "year-unreadable": N_("Write the year with four digits, for example 2026."),
    "ballot-language-unknown": N_(
        "The checklist does not speak “{language}”. Choose one of these: {known}."
    ),
    "too-many-sheets": N_(
        "At most {limit} sheets fit into one document. Print the others in a second one."
    ),
    "second-language-unknown": N_(
        "The checklist has no second language “{language}”. Choose one of these: {known}."
    ),
    "section-unknown": N_(
        "The checklist has no section “{section}”. Choose one of these: {known}."
    ),
    "worksheet-empty": N_(
        "No question is left to print. Choose another section or kind of organisation."
    ),
}
