"""What servers say with a refusal, in the forms that Express, FastAPI and their like have for it."""

from __future__ import annotations

import html
import json
import re

_NAMES = ("error", "detail", "message", "msg", "errors", "title", "error_description", "reason")
_PAGE_WORDS = re.compile(r"<pre>(.*?)(?:<br\s*/?>|</pre>)", re.IGNORECASE | re.DOTALL)
_LISTED = 3  # of many faults in a request
_DEPTH = 6


def words_of_refusal(value: object, depth: int = _DEPTH) -> str:
    """The text in {"error": …}, {"detail": …}, {"errors": […]} and the like, also further in; "" for none.

    Faults in a request are told with their place: "params.message: Field required".
    """
    if isinstance(value, str):
        return value
    if depth == 0:
        return ""
    if isinstance(value, list):
        told = [words_of_refusal(entry, depth - 1) for entry in value[:_LISTED]]
        return "; ".join(filter(None, told))
    if not isinstance(value, dict):
        return ""
    for name in _NAMES:
        words = words_of_refusal(value.get(name), depth - 1)
        if words:
            place = _place(value.get("loc") or value.get("path") or value.get("param"))
            return f"{place}: {words}" if place and name in ("msg", "message") else words
    return ""


def words_of_body(body: bytes, media_type: str) -> str:
    """The words in the body of a refusal: JSON, a line of plain text, or Express's own page for errors."""
    if media_type == "text/plain":
        return body.decode("utf-8", "replace").strip()
    if media_type == "text/html":
        found = _PAGE_WORDS.search(body.decode("utf-8", "replace"))
        return html.unescape(re.sub(r"<[^>]*>", "", found[1])).strip() if found else ""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    return words_of_refusal(value) if isinstance(value, (dict, list)) else ""


def _place(location: object) -> str:
    """FastAPI's ["body", "params", "message"], or a dotted path, without where in the request that is."""
    if isinstance(location, str):
        return location
    if not isinstance(location, list):
        return ""
    return ".".join(str(step) for step in location if step not in ("body", "query", "path"))
