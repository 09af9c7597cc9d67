"""`python -m kleurrijk_desktop` does what the command `kleurrijk` does."""

import sys

from kleurrijk_desktop.startup.main import main

if __name__ == "__main__":
    sys.exit(main())
