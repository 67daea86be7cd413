"""Streams, sessions and the child server, on asyncio and QtCore; no widgets."""
