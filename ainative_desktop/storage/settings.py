"""The settings as typed values, and their file: saved whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args
from urllib.parse import urlsplit

from ..protocol.events import Method
from ..protocol.prices import PriceTable
from ..protocol.providers import ProviderSettings
from .aside import set_aside
from .durable import replace_durably
from .errors import SettingsError
from .model_settings import ModelSettings, read_model_settings
from .prices import prices_of
from .snippets import Snippet, read_snippets
from .text import storable_json

VERSION = 1
HISTORY_LIMIT = 96_000  # bytes: public Express servers read about 100 kB
FILES_LIMIT = 4_000_000  # bytes: any one image as it is attached, and what providers take beside it
FONT_SIZES = range(11, 25)  # px
WINDOW_WIDTHS = range(480, 10_001)  # logical pixels
WINDOW_HEIGHTS = range(360, 10_001)
WINDOW_PLACES = range(-100_000, 100_001)
INSPECTOR_WIDTHS = range(5_001)
SIDEBAR_WIDTHS = range(200, 2_001)
STALL_LIMITS = range(601)  # seconds
KEY_LENGTH = 60  # characters of a shortcut's name
IMAGE_EDGES = range(256, 4097)  # px

ThemeChoice = Literal["system", "light", "dark"]
DensityChoice = Literal["comfortable", "compact"]
ColumnChoice = Literal["narrow", "normal", "wide", "full"]
LanguageChoice = Literal["system", "en", "de", "es", "zh_CN", "ar"]
SendKey = Literal["enter", "ctrl+enter"]
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
class Appearance:
    """How the window looks. `font_px` is the size of running text, 11 to 24; a family of "" is the system's;
    `column` is the width of the conversation."""

    theme: ThemeChoice = "system"
    font_px: int = 14
    density: DensityChoice = "comfortable"
    column: ColumnChoice = "normal"
    family: str = ""
    code_family: str = ""
    reduce_motion: bool = False
    language: LanguageChoice = "system"


@dataclass(frozen=True, slots=True)
class Chat:
    """How one writes. Attached images are scaled down to `image_edge` px at their longest edge. A long text
    that is pasted becomes a file where `long_text_as_file`. `spelling` is checked where a dictionary is. The
    model names new conversations where `named_by_model`, which costs a request."""

    send_key: SendKey = "enter"
    image_edge: int = 1568
    long_text_as_file: bool = True
    spelling: bool = True
    named_by_model: bool = False


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
class WindowState:
    """The window as it was left, in logical pixels; `x` and `y` count where it was `placed`, which not every
    desktop tells. The inspector's width is 0 until it was open."""

    width: int = 1180
    height: int = 780
    placed: bool = False
    x: int = 0
    y: int = 0
    maximized: bool = False
    full_screen: bool = False
    sidebar_width: int = 268
    sidebar_visible: bool = True
    inspector_width: int = 0
    inspector_visible: bool = False


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
        if type(version) is not int:  # a truth value is an int, too
            return Settings(), self._set_aside("could not be read")
        if version > VERSION:
            return Settings(), self._set_aside("were written by a newer version of this app")
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


_T = TypeVar("_T", Appearance, Chat, Network, WindowState, Desktop, ProviderSettings)


def _settings(value: Mapping[str, Any]) -> Settings:
    listed = value.get("servers")
    entries = listed if isinstance(listed, list) else []
    servers: dict[str, ServerProfile] = {}
    for profile in filter(None, map(_profile, entries)):
        servers.setdefault(profile.id, profile)
    if LOCAL_SERVER.id not in servers:
        servers = {LOCAL_SERVER.id: LOCAL_SERVER, **servers}
    return Settings(
        servers=tuple(servers.values()),
        current_server=str(value.get("current_server", LOCAL_SERVER.id)),
        appearance=_typed(Appearance(), value.get("appearance")),
        chat=_typed(Chat(), value.get("chat")),
        network=_typed(Network(), value.get("network")),
        window=_typed(WindowState(), value.get("window")),
        desktop=_typed(Desktop(), value.get("desktop")),
        providers=_typed(ProviderSettings(), value.get("providers")),
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


_CHOICES: dict[str, tuple[Any, ...]] = {
    "theme": get_args(ThemeChoice),
    "density": get_args(DensityChoice),
    "column": get_args(ColumnChoice),
    "language": get_args(LanguageChoice),
    "send_key": get_args(SendKey),
}
_BOUNDS = {
    "font_px": FONT_SIZES,
    "width": WINDOW_WIDTHS,
    "height": WINDOW_HEIGHTS,
    "x": WINDOW_PLACES,
    "y": WINDOW_PLACES,
    "sidebar_width": SIDEBAR_WIDTHS,
    "inspector_width": INSPECTOR_WIDTHS,
    "stall_seconds": STALL_LIMITS,
    "image_edge": IMAGE_EDGES,
}


def _typed(defaults: _T, value: Any) -> _T:
    """`defaults` with the members of `value` that have their type, within their bounds, and no others."""
    if not isinstance(value, dict):
        return defaults
    known: dict[str, Any] = {}
    for member in fields(defaults):
        given = value.get(member.name)
        allowed = _CHOICES.get(member.name)
        if type(given) is type(getattr(defaults, member.name)) and (allowed is None or given in allowed):
            known[member.name] = given
    for name in known.keys() & _BOUNDS.keys():
        known[name] = min(max(known[name], _BOUNDS[name][0]), _BOUNDS[name][-1])
    return replace(defaults, **known)
