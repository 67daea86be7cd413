"""Which transport a server is talked to over."""

from __future__ import annotations

from typing import Literal

Method = Literal["SSE", "WS", "AUTO"]
