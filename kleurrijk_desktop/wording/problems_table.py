"""What can be wrong with a table of answers."""

from kleurrijk_desktop.translation import N_

TABLE = {
    "input-has-nul": N_(
        "The file holds an empty character (NUL), so it is no text. Save it as CSV in UTF-8."
    ),
    "input-not-utf-8": N_("The file is not written in UTF-8. Save it as CSV in UTF-8."),
    "table-answer-unknown": N_(
        "“{answer}” is no answer. Allowed are {allowed}, or nothing at all."
    ),
    "table-cells": N_(
        "The line has {found} cells, but the first line has {expected}. Add or take out "
        "separators; put a text that holds one in quotation marks."
    ),
    "table-column-missing": N_(
        "The table has no column “{column}”. Add it to the first line; the columns are item, "
        "answer and note."
    ),
    "table-column-twice": N_("The column “{column}” is there twice. Take one of them out."),
    "table-column-unknown": N_(
        "The column “{column}” is not known. The columns are item, answer and note."
    ),
    "table-chosen-twice": N_(
        "Exactly the same stands in {other}. Choose the table of each person once. If two people "
        "really wrote the same, type one of them in as a sheet."
    ),
    "table-counted-already": N_(
        "This table is counted already. If another person really wrote the same, type it in as a "
        "sheet."
    ),
    "table-item-missing": N_("The line names no question. Write its id in the column “item”."),
    "table-item-twice": N_("The table answers question “{item}” twice. Keep one of the two lines."),
    "table-item-unknown": N_(
        "The checklist has no question “{item}”. Correct its id, or take the line out."
    ),
    "table-other-checklist": N_(
        "All questions in this table belong to another checklist. Choose tables of the checklist "
        "of this session."
    ),
    "table-quote-open": N_(
        "A quotation mark begins here that is never closed. Close it at the end of the text."
    ),
    "table-text-after-quote": N_(
        "Text follows after a closing quotation mark. Double a quotation mark inside a text."
    ),
    "table-without-answers": N_(
        "This table answers none of the questions of this session. Leave it out."
    ),
    "tables-too-many": N_(
        "{count} tables are too many: at most {room} more sheets can be counted here."
    ),
}
