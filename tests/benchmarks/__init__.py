"""How fast it is: a script per figure, each a ratio taken in one run."""
