"""What the profile of this computer knows about providers, for commands without a window."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable

from ..paths import profile_home
from ..protocol.providers import ProviderAccess
from ..redaction import Redactor
from ..runtime.provider_access import ProviderKeys
from ..storage.secrets import SecretStore
from ..storage.settings import SettingsFile


def own_access(redactor: Redactor) -> Callable[[str], Awaitable[ProviderAccess]]:
    """The keys of this computer's keyring, and the addresses of the profile's settings, as they are now.

    What is wrong with the settings is told on standard error.
    """
    settings, problem = SettingsFile(profile_home() / "settings.json").load()
    if problem:
        print(problem, file=sys.stderr, flush=True)
    return ProviderKeys(SecretStore(redactor=redactor), lambda: settings.providers).access
