"""The transcript: a model of messages and a view that lays out only what is seen."""
