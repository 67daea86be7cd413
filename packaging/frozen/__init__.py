"""The application in one folder, by PyInstaller, and what belongs in it beside the code."""
