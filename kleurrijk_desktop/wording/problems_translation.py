"""What can be wrong with the translation of a checklist."""

from kleurrijk_desktop.translation import N_

TRANSLATION = {
    "po-context-missing": N_(
        "The entry “{source}” has no msgctxt, so nobody knows where it belongs. Run "
        "script/translate on this folder."
    ),
    "po-context-twice": N_(
        "“{context}” is already translated on line {line}. Take one of the two entries out."
    ),
    "po-entry-incomplete": N_(
        "The entry has no msgid or no msgstr. Add what is missing, or take the entry out."
    ),
    "po-escape": N_('“{value}” is not known in a translation. Only \\n, \\t, \\" and \\\\ are.'),
    "po-file-name": N_("The file is called {name}. Name it after its language, such as de.po."),
    "po-keyword-twice": N_(
        "The entry has “{keyword}” twice. Put an empty line between two entries."
    ),
    "po-language-missing": N_(
        "The header does not name the language. Write “Language: {expected}” into it."
    ),
    "po-language-other": N_(
        "The header says “{language}”, but the file is named after “{expected}”. Correct one of "
        "them."
    ),
    "po-line": N_(
        "The line “{value}” cannot be read. Put the text in quotation marks after msgstr."
    ),
    "po-plural": N_("Plural forms are not used here: “{value}”. Write one msgid and one msgstr."),
    "po-quote": N_(
        'The text {value} is not in quotation marks, or holds one. Write \\" for a quotation mark '
        "inside a text."
    ),
    "translation-missing": N_(
        "The checklist “{checklist}” is not translated into “{language}”. Choose another language."
    ),
    "translation-of-nothing": N_(
        "None of its texts belongs to a checklist that is here. Put it beside the checklist.yaml "
        "that it translates."
    ),
    "translation-outdated": N_(
        "The source text of “{context}” has changed, so its translation is not used. Run "
        "script/translate on this folder, then look at the translation again."
    ),
    "translation-unknown": N_(
        "“{context}” is not a text of this checklist. Take the entry out, or correct its msgctxt."
    ),
    "translation-unknown-meant": N_(
        "“{context}” is not a text of this checklist. Did you mean “{meant}”?"
    ),
}
