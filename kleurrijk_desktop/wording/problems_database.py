"""What can be wrong with the file that holds all data, and with the settings beside it."""

from kleurrijk_desktop.translation import N_

DATABASE = {
    "assessment-altered": N_(
        "The assessment of {organisation} of {day} is not what it was when it was finished, so it "
        "is not shown. Everything else still works. Put back a backup."
    ),
    "backup-disturbed": N_(
        "No backup of {file} was made: it was written to again and again meanwhile. Older backups "
        "are kept. Try again when nobody is working."
    ),
    "backup-is-database": N_("This is the database itself. Choose a backup."),
    "backup-not-good": N_(
        "A copy of {file} was made, but it does not hold the same. It was thrown away. Check the "
        "disk, then try again."
    ),
    "copy-damaged": N_(
        "The kept copy of a checklist ({id}) is damaged, so its assessments cannot be shown. Put "
        "back a backup."
    ),
    "data-damaged": N_(
        "A part of the data cannot be read, so it was not shown. Nothing was changed. Put back an "
        "earlier copy of the database."
    ),
    "database-missing": N_(
        "{file} is gone, but it was there before. Nothing new was made in its place. Put it back, "
        "or point the program to its new place."
    ),
    "file-damaged": N_(
        "{file} is damaged. It was left as it is. Keep it, and put an earlier copy in its place."
    ),
    "file-empty": N_(
        "{file} is empty. It was left as it is. Put an earlier copy in its place, or take it away "
        "to begin anew."
    ),
    "file-gone": N_(
        "{file} is not there any more. If it is on a stick, put that back in, then try again."
    ),
    "file-newer": N_(
        "{file} was made by a newer version of this program (format {version}; this one knows up "
        "to {newest}). It was left as it is. Install the newer version."
    ),
    "file-not-closed": N_(
        "{file} was not closed properly and may not be written, so it cannot be mended. Allow "
        "writing, then try again."
    ),
    "file-older": N_(
        "{file} was made by an earlier version of this program (format {version}; this one works "
        "with {newest}). It was left as it is. Open it with the program, which brings it up to "
        "date."
    ),
    "file-version-unknown": N_(
        "{file} has format {version}, which this program never made. It was left as it is. Choose "
        "another file."
    ),
    "document-altered": N_(
        "The document {id} is not what it was when it was handed out, so it is not shown. Put back "
        "a backup."
    ),
    "finished-altered": N_(
        "The finished assessment {id} is not what it was when it was finished. Put back a backup."
    ),
    "folder-foreign": N_(
        "{folder} holds other files ({found}) and no database. Choose an empty folder, or the one "
        "with your database."
    ),
    "logo-left-out": N_(
        "The logo of {organisation} is not what it was when it was chosen, so it is left out here. "
        "Choose it again, or put back a backup."
    ),
    "logo-altered": N_(
        "The logo of {organisation} is not what it was when it was chosen. Choose it again, or put "
        "back a backup."
    ),
    "no-room-to-upgrade": N_(
        "Your data come from an earlier version of this program and are brought up to date in a "
        "copy. That needs {needed} MB beside {file}; {free} MB are free. Nothing was changed. Make "
        "room on the disk, then try again."
    ),
    "not-our-file": N_(
        "{file} is not a database of this program. It was left as it is. Choose another file."
    ),
    "nothing-here": N_(
        "There is no database in {folder}. Name the folder with your data after --data."
    ),
    "protection-missing": N_(
        "In {file} a protection of what is finished is missing. `kleurrijk verify --repair` puts "
        "it back."
    ),
    "report-damaged": N_(
        "The document that was handed out is not what it was, so it was not printed. Put back an "
        "earlier copy of the database."
    ),
    "session-altered": N_(
        "The group session of the finished assessment {id} is not what it was when that was "
        "finished. Put back a backup."
    ),
    "setting-unusable": N_(
        "The setting “{name}” in {file} cannot be used. The usual one is used instead."
    ),
    "settings-broken": N_(
        "{file} could not be read. The usual settings are used; the old file is kept as {kept}."
    ),
    "structure-damaged": N_(
        "{file} is damaged ({said}). Try `kleurrijk verify --repair`; if that does not help, put "
        "back a backup."
    ),
    "upgrade-failed": N_(
        "{file} could not be brought up to date, so it was left as it is. Nothing in it was "
        "changed. Use the earlier version of the program for now, and please report this."
    ),
    "upgrade-waits": N_(
        "Your data come from an earlier version of this program. They cannot be brought up to date "
        "while another program uses {file}. Nothing was changed. Close it there, then try again."
    ),
    "window-open": N_("The data in {folder} are open in a window. Close that, then try again."),
}
