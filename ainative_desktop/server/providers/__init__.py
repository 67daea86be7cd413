"""Where the embedded server's tokens come from."""
