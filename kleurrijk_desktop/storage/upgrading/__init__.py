"""Bringing a database of an earlier version up to date: in a copy, which takes its place."""
