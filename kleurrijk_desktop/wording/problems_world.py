"""What the machine could not do: disk, permission, another program."""

from kleurrijk_desktop.translation import N_

WORLD = {
    "disk-error": N_(
        "The disk reports an error at {file}. Nothing was changed there. Check the disk, then try "
        "again."
    ),
    "disk-full": N_(
        "The disk is full: {file} could not be written. Make room on the disk, then try again."
    ),
    "file-busy": N_(
        "Another program is using {file}: a second window, a virus scanner or a cloud folder. "
        "Close it there, then try again."
    ),
    "file-exists": N_("{file} is there already and was left as it is. Choose another name."),
    "file-moved": N_(
        "{file} was moved or replaced, or the stick was pulled out. Put it back where it was, "
        "then try again."
    ),
    "file-name-unusable": N_(
        "The disk does not take the name {file}. Choose a shorter one without special characters."
    ),
    "file-replaced": N_(
        "Another version of {file} lies there now; it was left as it is. What you had is still "
        "open. Put the earlier file back, or save everything elsewhere."
    ),
    "folder-missing": N_("The folder of {file} does not exist. Make it, or choose another folder."),
    "lock-damaged": N_(
        "It cannot be told whether the data are open in another window. If not, open them here "
        "all the same."
    ),
    "lock-elsewhere": N_(
        "The data are open on “{host}” since {day}, {time}. Close the program there. If that "
        "computer is off, open the data here all the same."
    ),
    "lock-not-written": N_(
        "{file} could not be written, so the program cannot tell whether it runs twice. Check "
        "that you may write in this folder."
    ),
    "no-display": N_(
        "There is no screen to open a window on. Start the program on a desktop, or use its "
        "commands; `kleurrijk --help` lists them."
    ),
    "no-permission": N_(
        "You may not read or write {file}. Change its permissions, or choose another place."
    ),
    "no-temporary-folder": N_(
        "No temporary folder could be made. Make room on the disk, and check that you may write in "
        "the folder for temporary files."
    ),
    "not-a-file": N_("{file} is a folder or a device. Choose the name of a file."),
    "not-a-folder": N_("{file} is a file. Choose a folder."),
    "output-not-written": N_(
        "The output could not be written. Check that the disk or the receiving program has room."
    ),
    "sqlite-too-old": N_(
        "SQLite {found} is too old; at least {needed} is needed. "
        "Install a newer version of the program or of Python."
    ),
}
