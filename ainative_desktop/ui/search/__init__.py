"""Search everything: the popup over the window, its rows, and the commands it runs."""
