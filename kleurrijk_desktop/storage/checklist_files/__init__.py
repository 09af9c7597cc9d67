"""Checklists, their translations and the registries, read from text files."""
