"""Lint for the people who write checklists."""
