"""`ainative://` links: a web page may propose a message, and nothing else."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from ..protocol.proposal import LIMIT, proposal

SCHEME = "ainative"


def text_of(link: str) -> str:
    """The text that `ainative://new?text=…` proposes, as it may stand in the composer.

    Raises ValueError, with words for the person, for whatever else a link may say.
    """
    try:
        parts = urlsplit(link)
        said = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True, errors="strict")
    except (ValueError, UnicodeError):
        said = []
        parts = urlsplit("")
    where = (parts.scheme, parts.netloc, parts.path.rstrip("/"), parts.fragment)
    if where != (SCHEME, "new", "", "") or [name for name, _ in said] != ["text"]:
        raise ValueError(f"a link looks like {SCHEME}://new?text=Hello; this one says something else")
    text = proposal(said[0][1])
    if not text:
        raise ValueError(f"the link's text is empty, or longer than {LIMIT:,} characters")
    return text
