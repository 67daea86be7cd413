"""The bundle for macOS: what it says of itself, how it is signed and notarised."""
