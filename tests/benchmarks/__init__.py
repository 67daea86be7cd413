"""What PERFORMANCE promises, measured: a script per figure, each a ratio taken in one run."""
