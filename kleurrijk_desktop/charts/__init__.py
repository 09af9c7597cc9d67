"""Geometry of charts as pure functions, painted by the window and by the reports."""
