"""Which server the next message goes to, with its token, as the settings and the launch say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from ..protocol.events import Method
from ..storage.secrets import SecretStore
from ..storage.settings import ServerProfile, Settings
from .config import StreamConfig, StreamTarget
from .server_process import ServerProcess

READY_TIMEOUT = 20.0  # seconds for the embedded server's first start on a slow machine


@dataclass(frozen=True, slots=True)
class LaunchOptions:
    """What the command line says for this launch only; it changes no saved profile."""

    server: str | None = None
    transport: Method | None = None
    token: str | None = None

    def applied_to(self, profile: ServerProfile) -> ServerProfile:
        """`profile` with what this launch overrides."""
        if self.server is not None:
            name = urlsplit(self.server).netloc or self.server
            profile = ServerProfile(id="launch", name=name, url=self.server)
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

    async def target(self) -> StreamTarget:
        """Where the next message goes. Waits for the embedded server while it starts.

        Raises an AINativeError with a sentence when the server or the token cannot be had.
        """
        profile = self.current
        url, token = profile.url, await self.token(profile)
        if profile.embedded:
            endpoint = await self._process.ready(READY_TIMEOUT)
            url, token = endpoint.url, endpoint.token
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        config = StreamConfig(
            url=stream_url(url),
            method=profile.method,
            headers=headers,
            stall_after=self.settings.network.stall_seconds,
        )
        return StreamTarget(config, profile.history_limit)

    async def token(self, profile: ServerProfile) -> str | None:
        """The access token of `profile`, from this launch or from the keyring."""
        if profile.embedded:
            return None
        if self._launch.server is not None:
            return self._launch.token
        return await self._secrets.get(f"token:{profile.id}")


def stream_url(base: str) -> str:
    """The /ai/stream address of the server at `base`."""
    trimmed = base.rstrip("/")
    return trimmed if trimmed.endswith("/ai/stream") else f"{trimmed}/ai/stream"
