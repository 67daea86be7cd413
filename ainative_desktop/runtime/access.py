"""Access tokens go to the server they were entered for and to no other, and encrypted but where agreed."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..protocol.errors import AINativeError
from ..protocol.loopback import is_local

_SCHEMES = {"http": "http", "ws": "http", "https": "https", "wss": "https"}
_PORTS = {"http": 80, "https": 443}

IN_PREFERENCES = "allow it in Preferences → Servers"


class AccessError(AINativeError):
    """The access token must not be sent, so that nothing was; the text says what to do."""


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and the origin it was entered for, "" where that is not known."""

    origin: str
    value: str = field(repr=False)

    @classmethod
    def parse(cls, kept: str) -> AccessToken:
        """The token as the keyring holds it."""
        origin, separator, value = kept.partition(" ")
        return cls(origin, value) if separator and "://" in origin else cls("", kept)

    @property
    def text(self) -> str:
        """What the keyring holds: the origin, a space, and the token."""
        return f"{self.origin} {self.value}"


def origin_of(url: str) -> str:
    """Scheme, host and, unless it is the usual one, port of a server; "" for what is no web address.

    A WebSocket has the origin of the HTTP server that it is at. Loads httpx, whose idea of what the host is
    decides where a request goes.
    """
    import httpx

    try:
        parsed = httpx.URL(url.strip())
    except (httpx.InvalidURL, ValueError):
        return ""
    scheme, host = _SCHEMES.get(parsed.scheme), parsed.raw_host.decode("ascii")
    if scheme is None or not host:
        return ""
    shown = f"[{host}]" if ":" in host else host
    usual = parsed.port in (None, _PORTS[scheme])
    return f"{scheme}://{shown}" if usual else f"{scheme}://{shown}:{parsed.port}"


def can_be_overheard(url: str) -> bool:
    """Whether what is sent to `url` goes over a network, and not encrypted."""

    origin = origin_of(url)
    return origin.startswith("http://") and not is_local(origin)


def authorization(
    url: str, token: AccessToken | None, *, plain_allowed: bool, way_out: str = IN_PREFERENCES
) -> dict[str, str]:
    """The header that shows `token` to the server at `url`; none without a token.

    `plain_allowed`: the person agreed to send it without encryption; `way_out` says how one does. Raises
    AccessError where it must not be sent.
    """
    if token is None:
        return {}
    origin = origin_of(url)
    if not token.origin:
        raise AccessError(
            "It is not known which server the access token is for, so nothing was sent. Enter it again in "
            "Preferences → Servers."
        )
    if token.origin != origin:
        raise AccessError(
            f"The access token was entered for {token.origin}, and this server is {origin}, so nothing was "
            "sent. Enter this server's token, or forget the old one, in Preferences → Servers."
        )
    if can_be_overheard(url) and not plain_allowed:
        raise AccessError(
            "This server's address is not encrypted, so the access token was not sent, and neither was "
            f"anything else. Use https:// in its URL, or {way_out}."
        )
    return {"Authorization": f"Bearer {token.value}"}
