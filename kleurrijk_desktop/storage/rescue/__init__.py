"""A new database out of what can still be read of a damaged one."""
