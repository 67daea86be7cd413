"""What the window's profile knows of a server that a command names."""

from __future__ import annotations

from ..paths import profile_path
from ..redaction import Redactor
from ..runtime.route import Route
from ..runtime.servers import route_of, saved_at
from ..storage.secrets import SecretStore
from ..storage.settings import SettingsFile


async def saved_route(url: str, redactor: Redactor) -> Route:
    """How the server at `url` is reached, as Preferences have it; the system's way where it is not saved.

    Raises AccessError or SecretsError where its proxy's password cannot be had.
    """
    profile = saved_at(SettingsFile(profile_path() / "settings.json").peek(), url)
    return Route() if profile is None else await route_of(profile, SecretStore(redactor=redactor))
