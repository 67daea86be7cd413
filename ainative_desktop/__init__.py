"""AINative Desktop: streams an LLM's answer from an AINative server into a native window."""

__version__ = "0.1.0"
