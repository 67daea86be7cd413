"""Exporting conversations from the window."""
