"""The keys and tokens of this profile, so that they are taken out of what a command writes."""

from __future__ import annotations

from ..paths import profile_path
from ..protocol.providers import OWN_URLS
from ..redaction import Redactor
from ..runtime.provider_access import key_name
from ..runtime.servers import proxy_secret_name, secret_name
from ..storage.errors import SecretsError
from ..storage.secrets import KeyringState, SecretStore
from ..storage.settings import SettingsFile
from ..storage.unprompted import unprompted_backend

NOT_KNOWN = "Known keys could not be looked up, so only what looks like a key was taken out: {reason}"

_REASONS = {
    KeyringState.LOCKED: "reading the system's keyring may ask for its password.",
    KeyringState.MISSING: "no system keyring was found.",
    KeyringState.SILENT: "the system's keyring does not answer.",
    KeyringState.FAILED: "the system's keyring failed.",
}


async def learn_secrets(redactor: Redactor, store: SecretStore | None = None) -> str:
    """Let `redactor` know the secrets that the profile's settings name, without asking the person; what to
    tell where they could not be looked up, "" else."""
    store = store or SecretStore(backend=unprompted_backend, redactor=redactor)
    state = (await store.status()).state
    try:
        for name in _names() if state is KeyringState.AVAILABLE else ():
            await store.get(name)
    except SecretsError:
        state = KeyringState.FAILED
    return NOT_KNOWN.format(reason=_REASONS[state]) if state in _REASONS else ""


def _names() -> list[str]:
    servers = SettingsFile(profile_path() / "settings.json").peek().servers
    names = [key_name(provider) for provider in OWN_URLS]
    return names + [name(server.id) for server in servers for name in (secret_name, proxy_secret_name)]
