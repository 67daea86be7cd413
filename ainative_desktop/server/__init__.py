"""The embedded AINative server: an ASGI app that also runs on its own."""

from .stream_manager import StreamManager, stream_tokens

__all__ = ["StreamManager", "stream_tokens"]
