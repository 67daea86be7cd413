"""Links that a model wrote: which of them may be offered, and where they really go."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

#: What an address consists of once it is encoded. A browser takes a backslash for a slash, and leaves out
#: control characters: with them, what is shown and what is opened would not be the same.
_ADDRESS = re.compile(r"[!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~\[\]]+")
_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?\.?")
_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?")  # browsers take it for an IPv4 address
_MAIL_FIELDS = ("subject", "body")  # no file to attach, and nobody else to send it to


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link goes: `shown` is the host, as it is asked for, or the mailbox; `address` is opened."""

    address: str
    shown: str
    mail: bool = False


def destination(address: str) -> Destination | None:
    """Where a link to `address` goes, if it may be offered: http, https or mailto, beyond doubt.

    A name and password before the host are left out: they serve only to look like another host.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if not _ADDRESS.fullmatch(address):
        return None
    if parts.scheme == "mailto":
        return _mailbox(parts)
    host = _host(parts.hostname or "")
    if parts.scheme not in ("http", "https") or host is None:
        return None
    shown = host if port is None else f"{host}:{port}"
    return Destination(parts._replace(netloc=shown).geturl(), shown)


def _host(name: str) -> str | None:
    """The host as it stands in an address, if a browser cannot take it for another one."""
    try:
        number = ipaddress.ip_address(name)
    except ValueError:
        return name if _NAME.fullmatch(name) and not _NUMBER.fullmatch(name) else None
    return f"[{number}]" if number.version == 6 else str(number)


def _mailbox(parts: SplitResult) -> Destination | None:
    if "@" not in parts.path or parts.netloc:
        return None
    given = [(name, value) for name, value in parse_qsl(parts.query) if name.lower() in _MAIL_FIELDS]
    query = f"?{urlencode(given, quote_via=quote)}" if given else ""
    return Destination(f"mailto:{parts.path}{query}", parts.path, mail=True)
