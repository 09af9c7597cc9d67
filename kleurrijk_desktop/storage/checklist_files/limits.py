"""How large a text file and its parts may be; more than any honest checklist needs."""

LARGEST_FILE = 1024 * 1024  # bytes
LARGEST_TRANSLATION = 4 * 1024 * 1024  # bytes: source and translation stand side by side
DEEPEST = 20  # lists and groups inside each other
MOST_NODES = 200_000
LONGEST_ID = 64  # characters, as for all that follow
LONGEST_LINE = 500
LONGEST_TEXT = 20_000
LONGEST_SHOWN = 60
MOST_PROBLEMS = 100  # in one file; whoever mends these sees the rest
LARGEST_NUMBER = 2**31 - 1
LONGEST_MEETING = 600  # minutes
