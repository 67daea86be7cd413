"""JSON from elsewhere, of which nothing can be relied on."""

from __future__ import annotations

import json
from typing import Any


def object_in(text: str | bytes) -> dict[str, Any]:
    """The JSON object that `text` is; an empty one for whatever else it is. Never raises."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
