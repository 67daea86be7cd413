"""The Preferences dialog and its pages."""
