"""What can be wrong with what a checklist file or a registry says."""

from kleurrijk_desktop.translation import N_

CHECKLIST = {
    "checklist-unknown": N_(
        "There is no checklist “{id}”. Choose one of these, or give its folder: {known}."
    ),
    "content-text-too-long": N_(
        "“{key}” has {length} characters; at most {limit} fit. Shorten the text."
    ),
    "folder-other-id": N_(
        "The checklist has the id “{id}”, but its folder is called “{folder}”. Rename one of them."
    ),
    "format-newer": N_(
        "The file has format {format}; this version of the program reads format {known}. Install "
        "a newer version."
    ),
    "id-malformed": N_(
        "“{value}” cannot be an id. Use small letters a–z, digits and hyphens, and begin with a "
        "letter."
    ),
    "id-not-retirable": N_(
        "The id “{id}” cannot be retired: it is still used, or was never given away. Check its "
        "spelling."
    ),
    "id-not-locked": N_(
        "The id “{id}” is new and not yet in ids.lock. Run script/translate on this folder."
    ),
    "id-reserved": N_("The id “{id}” has a meaning of its own here. Choose another one."),
    "id-reused": N_("The id “{id}” was retired and is never used again. Choose another one."),
    "id-twice": N_("The id “{id}” is already used on line {line}. Choose another one."),
    "id-vanished": N_(
        "The id “{id}” was given away, but is gone from the checklist. Put it back, name it in "
        "“replaces” of another question, or retire it with script/translate."
    ),
    "key-missing": N_("“{key}” is missing. Add it."),
    "key-twice": N_("“{key}” is there twice; the first is on line {line}. Take one of them out."),
    "key-unknown": N_("“{key}” is not known here. Take it out, or correct its spelling."),
    "key-unknown-meant": N_("“{key}” is not known here. Did you mean “{meant}”?"),
    "language-malformed": N_(
        "“{value}” is no language code. Write two or three small letters, such as nl or de."
    ),
    "levels-not-five": N_("There are {count} levels. Write five, from level 0 to level 4."),
    "list-empty": N_("The list “{key}” is empty. Add an entry to it."),
    "listed-twice": N_("“{value}” is twice in “{key}”. Take one of them out."),
    "lock-line": N_(
        "The line “{value}” cannot be read. Put ids.lock back as it was; only script/translate "
        "adds to it."
    ),
    "lock-missing": N_(
        "There is no {name} beside the checklist yet. Run script/translate on this folder."
    ),
    "more-than-one-checklist": N_(
        "The folder holds {count} checklists. Give the folder of one of them."
    ),
    "no-checklist-here": N_("There is no {name} here. Give the folder that holds one."),
    "not-a-group": N_("Here should be a group of keys, each with a colon. Write it as one."),
    "not-a-list": N_(
        "“{key}” should be a list. Begin each entry with a hyphen on a line of its own."
    ),
    "not-a-text": N_("“{key}” should be a text. Write it as one, in double quotation marks."),
    "not-a-whole-number": N_(
        "“{key}” should be a whole number, but is {value}. Write digits only, without quotation "
        "marks."
    ),
    "not-true-or-false": N_(
        "“{key}” should be true or false, but is {value}. Write one of the two, without quotation "
        "marks."
    ),
    "number-out-of-range": N_(
        "“{key}” is {value}; it should be from {low} to {high}. Correct the number."
    ),
    "replaces-present": N_(
        "The question “{id}” is said to be replaced, but is still in the checklist. Take one of "
        "them out."
    ),
    "revision-lowered": N_(
        "“{id}” has revision {revision}, but had {locked} before. A revision only rises."
    ),
    "revision-not-locked": N_(
        "“{id}” has revision {revision}, but ids.lock still says {locked}. Run script/translate "
        "on this folder."
    ),
    "tag-malformed": N_(
        "“{value}” cannot be used as a name here. Use letters, digits, points and hyphens."
    ),
    "text-empty": N_("“{key}” has no text. Write one, or take the key out."),
    "text-on-two-lines": N_("“{key}” has a line break. Write the text on one line."),
    "text-without-quotes": N_(
        "“{value}” could be read as something else than a text. Put it in quotation marks."
    ),
    "value-not-allowed": N_("“{value}” is not possible for “{key}”. Allowed are: {allowed}."),
    "value-unknown": N_(
        "“{value}” is not known for “{key}”. Correct its spelling, or add it to the registry."
    ),
    "value-unknown-meant": N_("“{value}” is not known for “{key}”. Did you mean “{meant}”?"),
}
