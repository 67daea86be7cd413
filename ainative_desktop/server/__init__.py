"""The embedded AINative server: an ASGI app that also runs on its own."""
