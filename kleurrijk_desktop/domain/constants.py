"""What names this program to the outside world; dear to change once files exist."""

APPLICATION_ID = "nl.kleurrijk.Desktop"
APPLICATION_NAME = "KleurRijk"
SQLITE_APPLICATION_ID = 0x4B6C5272  # "KlRr"
EXCHANGE_SUFFIX = ".kleurrijk"
DATABASE_NAME = "kleurrijk.db"
INTERFACE_LANGUAGES = ("nl", "de", "en")
THEMES = ("neighbourhoods", "education", "care", "businesses", "volunteering")
CODE_LICENCE = "EUPL-1.2"
CONTENT_LICENCE = "CC BY-SA 4.0"
CHECKLIST_FORMAT = 1
