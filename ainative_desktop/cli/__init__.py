"""The commands that need no window: ask, serve, doctor."""
