"""Whether there is a newer version: asked when the person asks, believed when it is signed."""
