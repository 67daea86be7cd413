"""The addresses of one server, each worked out from another."""

from __future__ import annotations

_STREAM = "/ai/stream"


def stream_url(base: str) -> str:
    """The /ai/stream address of the server at `base`, which may be that already."""
    return base.rstrip("/").removesuffix(_STREAM) + _STREAM


def beside(stream: str, path: str) -> str:
    """Another address, for HTTP, of the server whose /ai/stream one is given."""
    import httpx

    url = httpx.URL(stream)
    scheme = {"ws": "http", "wss": "https"}.get(url.scheme, url.scheme)
    root = url.path.removesuffix("/").removesuffix(_STREAM)
    return str(url.copy_with(scheme=scheme, path=f"{root}{path}"))
