"""Conversations written to files for the person, by a process of its own."""
