"""Text to blocks to sanitised rich text, as pure functions."""
