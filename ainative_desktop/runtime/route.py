"""How a server is reached: through which proxy, and whose certificates it may show beside those that the
system trusts."""

from __future__ import annotations

import ssl
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, quote, unquote, urlsplit

from ..protocol.errors import AINativeError
from ..protocol.loopback import is_local
from ..storage.settings import ProxyChoice

PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")
_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_WEB = {"http": "http", "https": "https", "ws": "http", "wss": "https"}


class RouteError(AINativeError):
    """A proxy's address, or a file of certificates, that cannot be used; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Route:
    """The way to one server. `proxy_url`, without name and password, and these count where `proxy` is
    "own"; `ca_file` is the path of a PEM file, or ""."""

    proxy: ProxyChoice = "system"
    proxy_url: str = ""
    proxy_user: str = ""
    proxy_password: str = field(default="", repr=False)
    ca_file: str = ""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy to use. `place` is what is shown of it; `url` may hold its name and password."""

    scheme: str
    place: str
    url: str = field(repr=False)
    from_system: bool = False

    @property
    def socks(self) -> bool:
        """Whether it speaks SOCKS, and not HTTP."""
        return self.scheme.startswith("socks")


def validate_proxy_url(text: str) -> str:
    """A proxy's URL as it is used, from what was typed. Raises RouteError with a sentence."""
    url = text.strip().rstrip("/")
    if not url:
        raise RouteError("Enter the proxy's URL, such as http://proxy.example.org:3128.")
    parts = _split(url)
    if parts is None or (parts.scheme in PROXY_SCHEMES and not parts.hostname):
        raise RouteError("This is not a URL. It should look like http://proxy.example.org:3128.")
    if parts.scheme not in PROXY_SCHEMES:
        raise RouteError(
            "The proxy's URL must start with http://, https:// or socks5://, as in http://proxy.example:3128."
        )
    if "@" in parts.netloc:
        raise RouteError("Leave the name and password out of the proxy's URL; they have fields of their own.")
    if parts.path or parts.query or parts.fragment or any(character.isspace() for character in url):
        raise RouteError("The proxy's URL must end after its port, as in http://proxy.example.org:3128.")
    return url


def proxy_login(url: str, user: str) -> str:
    """What a proxy's password is for: scheme, name, host and port; "" for what is no proxy's URL."""
    parts = _split(url)
    if parts is None or parts.scheme not in PROXY_SCHEMES or not parts.hostname:
        return ""
    return f"{_scheme(parts)}://{quote(user, safe='')}@{_place(parts)}"


def proxy_for(url: str, route: Route) -> Proxy | None:
    """The proxy on the way to the server at `url`, None where it is reached directly.

    May block for a moment, where the system looks a name up to tell. Raises RouteError for a proxy that
    cannot be used.
    """
    parts = urlsplit(url)
    if route.proxy == "none" or is_local(url):
        return None
    if route.proxy == "own":
        return _proxy(validate_proxy_url(route.proxy_url), route.proxy_user, route.proxy_password)
    found = _system_proxy(parts)
    if found is None:
        return None
    try:
        return _proxy(found, from_system=True)
    except RouteError:
        raise RouteError(
            "The system's proxy setting cannot be used. Correct it, or choose another proxy for this server "
            "in Preferences → Servers."
        ) from None


def trust_also(context: ssl.SSLContext, ca_file: str) -> None:
    """Let `context` trust the authorities in a PEM file, too. Blocks for its reading. Raises RouteError."""
    text = _read(Path(ca_file).expanduser())
    try:
        context.load_verify_locations(cadata=text)
    except (ssl.SSLError, ValueError) as error:
        raise RouteError(_why_no_authority(ca_file, text)) from error


def check_authorities(ca_file: str) -> None:
    """Raise RouteError, with a sentence, for a file that `trust_also` has no use for. Blocks."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust_also(context, ca_file)
    ends = [str(entry["notAfter"]) for entry in context.get_ca_certs() if "notAfter" in entry]
    if ends and all(ssl.cert_time_to_seconds(end) < time.time() for end in ends):
        raise RouteError(f"The certificate in {ca_file} ended on {ends[0]}. Ask for the one that follows it.")


def _read(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise RouteError(f"{path} is not a file. Choose the file with the certificate.")
        return path.read_text("ascii", errors="ignore")
    except OSError as error:
        raise RouteError(f"The certificates in {path} cannot be read: {error.strerror}.") from error


def _why_no_authority(ca_file: str, text: str) -> str:
    if "PRIVATE KEY" in text:
        return f"{ca_file} holds a private key, and no certificate. Choose the authority's certificate."
    if "BEGIN CERTIFICATE" in text:
        return f"The certificate in {ca_file} is damaged. Ask for it again."
    return f"{ca_file} holds no certificate in PEM form, which begins with “-----BEGIN CERTIFICATE-----”."


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        _port = parts.port
    except ValueError:
        return None
    return parts


def _scheme(parts: SplitResult) -> str:
    """SOCKS names are left to the proxy to look up, over every transport: ours may not know them."""
    return "socks5h" if parts.scheme == "socks5" else parts.scheme


def _place(parts: SplitResult) -> str:
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    return f"{shown}:{parts.port or _PORTS[parts.scheme]}"


def _proxy(url: str, user: str = "", password: str = "", *, from_system: bool = False) -> Proxy:
    parts = _split(url)
    if parts is None or parts.scheme not in PROXY_SCHEMES or not parts.hostname:
        raise RouteError("The proxy's URL cannot be used. Correct it in Preferences → Servers.")
    scheme, place = _scheme(parts), _place(parts)
    user = user or unquote(parts.username or "")
    password = password or unquote(parts.password or "")
    # websockets wants a password with every name, though it be empty.
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    return Proxy(scheme, place, f"{scheme}://{login}{place}", from_system)


def _system_proxy(parts: SplitResult) -> str | None:
    """What the environment, or else the system's settings, say for a server; NO_PROXY is heard."""
    scheme = _WEB.get(parts.scheme, parts.scheme)
    host = parts.hostname or ""
    port = parts.port or _PORTS.get(scheme, 80)
    shown = f"[{host}]" if ":" in host else host
    import urllib.request  # takes longer to load than what else there is here

    if urllib.request.proxy_bypass(f"{shown}:{port}"):
        return None
    proxies = urllib.request.getproxies()
    for name in (scheme, "all"):
        if proxies.get(name):
            found = proxies[name]
            return found if "://" in found else f"http://{found}"
    # The systems' settings name SOCKS proxies as http://host:port.
    socks = proxies.get("socks")
    return f"socks5://{socks.partition('://')[2] or socks}" if socks else None
