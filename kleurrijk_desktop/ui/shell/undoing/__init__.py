"""Undo and redo, and the steps that they know."""
