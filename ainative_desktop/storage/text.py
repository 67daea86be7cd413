"""Text as files can hold it: what a broken clipboard or stream gives is not always UTF-8."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """`text` with U+FFFD for each lone surrogate, which UTF-8 cannot hold."""
    return text if text.isascii() else _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def storable_json(value: Mapping[str, Any] | None, *, indent: int | None = None) -> str:
    """`value` as JSON that UTF-8 can hold; what JSON does not know is written as its `str`."""
    return storable(json.dumps(value or {}, ensure_ascii=False, default=str, indent=indent))
