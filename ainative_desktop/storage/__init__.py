"""What a profile keeps: conversations, settings, secrets."""
