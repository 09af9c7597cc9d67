"""What can be wrong with a text file before anybody looks at what it says."""

from kleurrijk_desktop.translation import N_

YAML = {
    "character-not-allowed": N_(
        "The character {character} is not allowed: it is invisible, or breaks lines. Delete it "
        "and type the text again."
    ),
    "content-empty": N_("The file is empty. Write the checklist into it, or take the file away."),
    "content-missing": N_("There is no such file. Check its name and folder."),
    "content-too-large": N_(
        "The file is larger than {limit} KiB. Split it, or take out what does not belong in it."
    ),
    "not-a-regular-file": N_("This is a folder or a device. Give the name of a file."),
    "not-utf-16": N_("The file is damaged: it is not wholly UTF-16. Save it as UTF-8."),
    "not-utf-8": N_("The byte {byte} does not belong in UTF-8. Save the file as UTF-8."),
    "too-many-problems": N_(
        "There are more than {count} problems in this file. Mend these first, then check again."
    ),
    "yaml-alias": N_("References with * are not used here. Write the text out."),
    "yaml-anchor": N_("Names with & are not used here. Take the name out."),
    "yaml-bracket-open": N_(
        "A list or group in brackets is not closed, or a comma is missing. Close it, or begin "
        "each entry on a line of its own."
    ),
    "yaml-colon": N_(
        "There is a colon too many on this line. Put the whole text in double quotation marks."
    ),
    "yaml-colon-missing": N_(
        "A colon is missing after the key. Write the key, a colon and a space, then the text."
    ),
    "yaml-directive": N_("Lines that begin with % are not used here. Take the line out."),
    "yaml-escape": N_("A backslash begins something unknown. Write two backslashes, or none."),
    "yaml-indentation": N_(
        "The line does not begin where it should. Line it up with its neighbours, by spaces."
    ),
    "yaml-key-not-text": N_("A key must be a word. Write a key, a colon, then the list or group."),
    "yaml-merge-key": N_("The key << is not used here. Write the keys out."),
    "yaml-quote-open": N_(
        "A quotation mark begins here that is never closed. Close it at the end of the text."
    ),
    "yaml-second-document": N_(
        "A second document begins here. Take the line with --- out; one file holds one checklist."
    ),
    "yaml-syntax": N_("This cannot be read as YAML. Look at this line and the one above it."),
    "yaml-tab": N_("The line begins with a tab. Begin it with spaces."),
    "yaml-tag": N_("Types with ! are not used here. Take the word with ! out."),
    "yaml-too-deep": N_(
        "There are more than {limit} lists and groups inside each other. Take some out."
    ),
    "yaml-too-many-parts": N_("The file has more than {limit} parts. Take out what is too much."),
}
