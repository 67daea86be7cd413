"""Which server the next message goes to, with its token, as the settings and the launch say."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from urllib.parse import urlsplit

from ..protocol.method import Method
from ..storage.secrets import SecretStore
from ..storage.settings import ServerProfile, Settings
from .access import AccessError, AccessToken, authorization, origin_of
from .addresses import stream_url
from .config import StreamConfig, StreamTarget
from .route import Route, proxy_login
from .server_process import ServerProcess

READY_TIMEOUT = 20.0  # seconds for the embedded server's first start on a slow machine
LAUNCH = "launch"  # the id of the profile that the command line names


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """What the command line says for this launch only; it changes no saved profile.

    `plain_token`: `token` may be sent without encryption.
    """

    server: str | None = None
    transport: Method | None = None
    token: str | None = field(default=None, repr=False)
    plain_token: bool = False

    def applied_to(self, profile: ServerProfile) -> ServerProfile:
        """`profile` with what this launch overrides."""
        if self.server is not None:
            name = urlsplit(self.server).netloc or self.server
            profile = ServerProfile(id=LAUNCH, name=name, url=self.server, plain_token=self.plain_token)
        return replace(profile, method=self.transport) if self.transport is not None else profile


class Servers:
    """Resolves the current profile to a target at the moment a message is sent."""

    def __init__(
        self, settings: Settings, *, secrets: SecretStore, process: ServerProcess, launch: LaunchOptions
    ) -> None:
        self.settings = settings
        self._secrets = secrets
        self._process = process
        self._launch = launch

    @property
    def current(self) -> ServerProfile:
        """The profile that the next message uses."""
        return self._launch.applied_to(self.settings.server)

    @property
    def key(self) -> str:
        """What is decided about the server in use is kept under that."""
        return server_key(self.current)

    async def target(self) -> StreamTarget:
        """Where the next message goes. Waits for the embedded server while it starts.

        Raises an AINativeError with a sentence when the server or the token cannot be had.
        """
        profile = self.current
        return StreamTarget(
            await self.config(profile),
            profile.history_limit,
            server_key(profile),
            anew=partial(self.config, profile) if profile.embedded else None,
            files_limit=profile.files_limit,
        )

    async def config(self, profile: ServerProfile) -> StreamConfig:
        """How a server is reached, and what lets us in. Raises as `target` does."""
        url, headers = await self.access(profile)
        return StreamConfig(
            url=stream_url(url),
            method=profile.method,
            headers=headers,
            stall_after=self.settings.network.stall_seconds,
            route=await self.route(profile),
        )

    async def access(self, profile: ServerProfile, typed: str = "") -> tuple[str, dict[str, str]]:
        """The address of a server and the header that lets us in, with the token that was just `typed` or
        else the one that is kept. Raises as `target` does."""
        if profile.embedded:
            endpoint = await self._process.ready(READY_TIMEOUT)
            return endpoint.url, authorization(endpoint.url, endpoint.access, plain_allowed=False)
        token = AccessToken(origin_of(profile.url), typed) if typed else await self.token(profile)
        return profile.url, authorization(profile.url, token, plain_allowed=profile.plain_token)

    async def route(self, profile: ServerProfile, typed: str = "") -> Route:
        """How a server is reached, with the proxy's password that was just `typed` or else the one that is
        kept. Raises AccessError where that is for another proxy, SecretsError where it cannot be read."""
        if profile.embedded:
            return Route()
        known = saved_at(self.settings, profile.url) if profile.id == LAUNCH else profile
        return await route_of(known, self._secrets, typed) if known is not None else Route()

    async def token(self, profile: ServerProfile) -> AccessToken | None:
        """The access token that was entered for `profile`, from this launch or from the keyring."""
        if self._launch.server is not None and profile.id == LAUNCH:
            given = self._launch.token
            return AccessToken(origin_of(profile.url), given) if given else None
        kept = await self._secrets.get(secret_name(profile.id))
        return AccessToken.parse(kept) if kept else None

    async def keep_token(self, profile: ServerProfile, value: str, *, session_only: bool = False) -> None:
        """Keep a token for the server that `profile` is at now. Raises SecretsError."""
        kept = AccessToken(origin_of(profile.url), value)
        await self._secrets.set(secret_name(profile.id), kept.text, session_only=session_only)

    async def keep_proxy_password(
        self, profile: ServerProfile, value: str, *, session_only: bool = False
    ) -> None:
        """Keep a password for the proxy that `profile` names now. Raises SecretsError."""
        kept = AccessToken(proxy_login(profile.proxy_url, profile.proxy_user), value)
        await self._secrets.set(proxy_secret_name(profile.id), kept.text, session_only=session_only)


async def route_of(profile: ServerProfile, secrets: SecretStore, typed: str = "") -> Route:
    """What a profile says about the way to its server, as Servers.route has it."""
    password = ""
    if profile.proxy == "own" and profile.proxy_user:
        password = typed or await _proxy_password(profile, secrets)
    return Route(profile.proxy, profile.proxy_url, profile.proxy_user, password, profile.ca_file)


async def _proxy_password(profile: ServerProfile, secrets: SecretStore) -> str:
    text = await secrets.get(proxy_secret_name(profile.id))
    if text is None:
        return ""
    kept = AccessToken.parse(text)
    if kept.origin != proxy_login(profile.proxy_url, profile.proxy_user):
        raise AccessError(
            "The proxy's password was entered for another proxy or name, so nothing was sent. Enter it again "
            "in Preferences → Servers → Connection."
        )
    return kept.value


def saved_at(settings: Settings, url: str) -> ServerProfile | None:
    """The saved profile of the server at `url`, whatever the path."""
    origin = origin_of(url)
    here = (profile for profile in settings.servers if origin and origin_of(profile.url) == origin)
    return next(here, None)


def server_key(profile: ServerProfile) -> str:
    """What decisions about a server are kept under: they are not for another one at a changed URL."""
    return profile.id if profile.embedded else origin_of(profile.url)


def secret_name(profile_id: str) -> str:
    """The name of a profile's access token in the keyring."""
    return f"token:{profile_id}"


def proxy_secret_name(profile_id: str) -> str:
    """The name of the password of a profile's proxy in the keyring."""
    return f"proxy:{profile_id}"
