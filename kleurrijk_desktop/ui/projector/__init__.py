"""The window of a group session that everybody sees."""
