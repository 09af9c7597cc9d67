"""Holding a group session."""
