"""The stream inspector: what is on the wire, when, and how fast."""
