"""What is said of a way to a server where objects are written down, as in a log or a traceback."""

from __future__ import annotations

from ainative_desktop.runtime.config import StreamConfig, StreamTarget
from ainative_desktop.runtime.route import Proxy, Route


def test_no_secret_is_written_down() -> None:
    """Neither the access token nor a proxy's password."""
    route = Route("own", "http://proxy:3128", "me", "canary-password", "")
    config = StreamConfig(
        "https://a/ai/stream", headers={"Authorization": "Bearer canary-token"}, route=route
    )
    for holder in (route, config, StreamTarget(config, 1), Proxy("http", "proxy:3128", "http://me:canary@p")):
        assert "canary" not in repr(holder)
        assert "proxy:3128" in repr(holder)
