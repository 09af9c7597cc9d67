"""Makes a new database at a path."""

import sys
from pathlib import Path

from kleurrijk_desktop.storage.database import create_database

create_database(Path(sys.argv[1]))
