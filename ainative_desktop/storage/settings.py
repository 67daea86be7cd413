"""The settings as typed values, and their file: saved whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from ..protocol.method import Method
from ..protocol.prices import PriceTable
from ..protocol.providers import ProviderSettings
from .aside import set_aside
from .durable import replace_durably
from .errors import SettingsError
from .looks import VERSION, Appearance, Chat, WindowState, is_known, looks_of
from .members import typed
from .model_settings import ModelSettings, read_model_settings
from .prices import prices_of
from .snippets import Snippet, read_snippets
from .text import storable_json

HISTORY_LIMIT = 96_000  # bytes: public Express servers read about 100 kB
FILES_LIMIT = 4_000_000  # bytes: any one image as it is attached, and what providers take beside it
STALL_LIMITS = range(601)  # seconds
KEY_LENGTH = 60  # characters of a shortcut's name


ProxyChoice = Literal["system", "own", "none"]


@dataclass(frozen=True, slots=True)
class ServerProfile:
    """A server one can talk to. The token is in the keyring.

    In bytes of JSON, a request has `history_limit` of text, and beside it `files_limit` of images and files.

    `plain_token`: the person agreed that it is sent to this server without encryption. `proxy_url` and
    `proxy_user` count where `proxy` is "own"; the password is in the keyring, too. `ca_file` is a PEM file of
    authorities that are trusted beside the system's, "" for none.
    """

    id: str
    name: str
    url: str
    method: Method = "AUTO"
    history_limit: int = HISTORY_LIMIT
    files_limit: int = FILES_LIMIT
    embedded: bool = False
    plain_token: bool = False
    proxy: ProxyChoice = "system"
    proxy_url: str = ""
    proxy_user: str = ""
    ca_file: str = ""


LOCAL_SERVER = ServerProfile(  # which takes 16 MiB
    id="local", name="Local server", url="", history_limit=4_000_000, files_limit=12_000_000, embedded=True
)


@dataclass(frozen=True, slots=True)
class Network:
    """How one waits. After `stall_seconds` without a sign of life an answer says so; 0 is never."""

    stall_seconds: int = 15


@dataclass(frozen=True, slots=True)
class Desktop:
    """How the app stands on the desktop: whether it tells that an answer ended unseen, has an icon in the
    tray, and stays there when its window is closed."""

    notify: bool = True
    tray: bool = False
    stay_in_tray: bool = False


ToolChoice = Literal["always", "off"]


@dataclass(frozen=True, slots=True)
class ToolRule:
    """What the person has decided about a tool of a server: it may always run, or is never offered. Any other
    tool is asked for each time."""

    server: str
    tool: str
    choice: ToolChoice


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. There is always a current server, and the local one cannot be removed."""

    servers: tuple[ServerProfile, ...] = (LOCAL_SERVER,)
    current_server: str = LOCAL_SERVER.id
    appearance: Appearance = field(default_factory=Appearance)
    chat: Chat = field(default_factory=Chat)
    network: Network = field(default_factory=Network)
    window: WindowState = field(default_factory=WindowState)
    desktop: Desktop = field(default_factory=Desktop)
    providers: ProviderSettings = field(default_factory=ProviderSettings)
    prices: PriceTable = field(default_factory=PriceTable)
    models: ModelSettings = field(default_factory=ModelSettings)
    tools: tuple[ToolRule, ...] = ()
    snippets: tuple[Snippet, ...] = ()
    shortcuts: Mapping[str, str] = field(default_factory=dict)  # own keys by the action's id, "" for none

    @property
    def server(self) -> ServerProfile:
        """The profile that the next message uses."""
        for profile in self.servers:
            if profile.id == self.current_server:
                return profile
        return self.servers[0]


class SettingsFile:
    """Reads and writes one JSON file, readable by its owner only. Blocking: `save` belongs on a thread."""

    def __init__(self, path: Path, *, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._now = now

    def load(self) -> tuple[Settings, str]:
        """The settings, and one sentence for the person where the file was set aside, else ""."""
        try:
            value = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return Settings(), ""
        except OSError as error:
            return Settings(), f"The settings could not be read ({error.strerror}). The defaults are in use."
        except (ValueError, RecursionError):
            return Settings(), self._set_aside("could not be read")
        if not isinstance(value, dict):
            return Settings(), self._set_aside("could not be read")
        version = value.get("version", VERSION)
        if not is_known(version):
            newer = type(version) is int
            why = "were written by a newer version of this app" if newer else "could not be read"
            return Settings(), self._set_aside(why)
        return _settings(value), ""

    def peek(self) -> Settings:
        """The settings as far as they can be read; a file that cannot is left where it is."""
        try:
            return read_settings(self._path.read_bytes()) or Settings()
        except OSError:
            return Settings()

    def save(self, settings: Settings) -> None:
        """Replace the file with `settings`, whole or not at all. Raises SettingsError."""
        text = storable_json({"version": VERSION, **asdict(settings)}, indent=2)
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            fresh.unlink(missing_ok=True)  # a crash's leftover would keep its own mode
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text + "\n")
            replace_durably(fresh, self._path)
        except OSError as error:
            with contextlib.suppress(OSError):  # what is half there only takes room
                fresh.unlink(missing_ok=True)
            raise SettingsError(f"The settings could not be saved ({error.strerror}).") from error

    def _set_aside(self, why: str) -> str:
        try:
            aside = set_aside(self._path, str(int(self._now())))
        except OSError:
            return f"The settings {why}. The defaults are in use."
        return f"The settings {why}. They were kept as {aside.name}, and the defaults are in use."


def read_settings(data: bytes) -> Settings | None:
    """The settings in a file's bytes, as far as they can be read; None where there are none."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return _settings(value) if isinstance(value, dict) else None


def validate_server_url(text: str) -> str:
    """The server's base URL as it is used, from what was typed. Raises SettingsError with a sentence."""
    url = text.strip().rstrip("/")
    if not url:
        raise SettingsError("Enter the server's URL, such as https://ai.example.org.")
    try:
        parts = urlsplit(url)
        _port = parts.port
    except ValueError:
        raise SettingsError("This is not a URL. It should look like https://ai.example.org.") from None
    if parts.scheme in ("http", "https") and not parts.hostname:
        raise SettingsError("This is not a URL. It should look like https://ai.example.org.")
    if parts.scheme not in ("http", "https"):
        raise SettingsError(f"The URL must start with https:// or http://. Did you mean https://{url}?")
    if any(character.isspace() for character in url):
        raise SettingsError("This is not a URL. It should look like https://ai.example.org.")
    if "@" in parts.netloc:
        raise SettingsError(
            "Leave the name and password out of the URL; the access token has a field of its own."
        )
    if "?" in url or "#" in url:
        raise SettingsError("The URL must end before any ? or #.")
    return url


def _settings(value: Mapping[str, Any]) -> Settings:
    listed = value.get("servers")
    entries = listed if isinstance(listed, list) else []
    servers: dict[str, ServerProfile] = {}
    for profile in filter(None, map(_profile, entries)):
        servers.setdefault(profile.id, profile)
    if LOCAL_SERVER.id not in servers:
        servers = {LOCAL_SERVER.id: LOCAL_SERVER, **servers}
    looks = looks_of(value)
    return Settings(
        servers=tuple(servers.values()),
        current_server=str(value.get("current_server", LOCAL_SERVER.id)),
        appearance=looks.appearance,
        chat=looks.chat,
        window=looks.window,
        network=typed(Network(), value.get("network"), choices={}, bounds={"stall_seconds": STALL_LIMITS}),
        desktop=typed(Desktop(), value.get("desktop"), choices={}, bounds={}),
        providers=typed(ProviderSettings(), value.get("providers"), choices={}, bounds={}),
        prices=prices_of(value.get("prices")),
        models=read_model_settings(value.get("models")),
        tools=_tools(value.get("tools")),
        snippets=read_snippets(value.get("snippets")),
        shortcuts=_shortcuts(value.get("shortcuts")),
    )


def _tools(value: Any) -> tuple[ToolRule, ...]:
    """The rules among `value`, the last one for each tool."""
    rules: dict[tuple[str, str], ToolRule] = {}
    for entry in value if isinstance(value, list) else ():
        if not isinstance(entry, dict) or entry.get("choice") not in get_args(ToolChoice):
            continue
        server, tool = entry.get("server"), entry.get("tool")
        if isinstance(server, str) and isinstance(tool, str):
            rules[server, tool] = ToolRule(server, tool, entry["choice"])
    return tuple(rules.values())


def _shortcuts(value: Any) -> dict[str, str]:
    """The keys among `value`; those of actions that this version does not know are kept for one that does."""
    given = value.items() if isinstance(value, dict) else ()
    return {action: key for action, key in given if isinstance(key, str) and len(key) <= KEY_LENGTH}


def _profile(value: Any) -> ServerProfile | None:
    if not isinstance(value, dict) or not isinstance(value.get("id"), str) or not value["id"]:
        return None
    method: Method = value["method"] if value.get("method") in get_args(Method) else "AUTO"
    if value["id"] == LOCAL_SERVER.id:
        return replace(LOCAL_SERVER, method=method)
    return ServerProfile(
        id=value["id"],
        name=str(value.get("name", "")),
        url=str(value.get("url", "")),
        method=method,
        history_limit=_limit(value.get("history_limit"), HISTORY_LIMIT),
        files_limit=_limit(value.get("files_limit"), FILES_LIMIT),
        plain_token=value.get("plain_token") is True,
        proxy=value["proxy"] if value.get("proxy") in get_args(ProxyChoice) else "system",
        proxy_url=_text(value.get("proxy_url")),
        proxy_user=_text(value.get("proxy_user")),
        ca_file=_text(value.get("ca_file")),
    )


def _limit(value: Any, default: int) -> int:
    return value if type(value) is int and value > 0 else default


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
