"""Keys and tokens: in the system's keyring, or for this session in memory; never in a file of ours."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from ..redaction import Redactor, redact
from .errors import SecretsError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "ainative-desktop"
TIMEOUT = 5.0  # seconds; a keyring may be behind a prompt that nobody sees
PIECE = 1000  # characters: Windows holds about 1,280 in one entry

#: The backends that keep secrets as the system does. No plain file, no null, no chain of unknown ones.
_REAL_BACKENDS = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}


class KeyringState(StrEnum):
    """Whether secrets can be kept."""

    AVAILABLE = "available"
    LOCKED = "locked"
    MISSING = "missing"
    SILENT = "silent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class KeyringStatus:
    """The keyring's state, its name, and what to tell the person."""

    state: KeyringState
    name: str
    words: str


_WORDS = {
    KeyringState.LOCKED: "The system keyring is locked. Unlock it, or keep the secret until you quit.",
    KeyringState.MISSING: "No system keyring was found. Secrets can be kept only until you quit.",
    KeyringState.SILENT: "The system keyring does not answer. Secrets can be kept only until you quit.",
}


class SecretStore:
    """Reads and writes secrets by name: `token:<profile id>`, `proxy:<profile id>`, `key:<provider>`.

    Every call to the keyring runs on a daemon thread of its own with a time limit, since it may block for
    ever. `backend` gives the keyring to use, the system's by default. `redactor` knows each secret as soon
    as it is read or written.
    """

    def __init__(
        self,
        *,
        backend: Callable[[], KeyringBackend | None] | None = None,
        timeout: float = TIMEOUT,
        redactor: Redactor | None = None,
    ) -> None:
        self._redactor = redactor or Redactor()
        self._find_backend = backend or system_backend
        self._timeout = timeout
        self._session: dict[str, str] = {}

    async def status(self) -> KeyringStatus:
        """Whether the keyring can be used, found by asking it."""
        try:
            name = await self._call(lambda keyring: _name_of(keyring, keyring.get_password(SERVICE, "probe")))
        except _Unusable as error:
            return KeyringStatus(error.state, "", _WORDS[error.state])
        except SecretsError as error:
            words = f"{error} Secrets can be kept only until you quit."
            return KeyringStatus(KeyringState.FAILED, "", words)
        return KeyringStatus(KeyringState.AVAILABLE, name, f"Secrets are kept in {name}.")

    async def get(self, name: str) -> str | None:
        """The secret, or None where there is none. Raises SecretsError where the keyring cannot be read."""
        if name in self._session:
            return self._session[name]
        try:
            value = await self._call(lambda keyring: _read(keyring, name))
        except _Unusable as error:
            if error.state is KeyringState.MISSING:
                return None
            raise SecretsError(_WORDS[error.state]) from error
        self._know(value)
        return value

    async def set(self, name: str, value: str, *, session_only: bool = False) -> bool:
        """Keep a secret; whether it will be there after quitting. Raises SecretsError."""
        self._know(value)
        if session_only:
            self._session[name] = value
            return False
        try:
            await self._call(lambda keyring: _write(keyring, name, value))
        except _Unusable as error:
            raise SecretsError(_WORDS[error.state]) from error
        self._session.pop(name, None)
        return True

    async def remove(self, name: str) -> None:
        """Forget a secret; nothing where there is none. Raises SecretsError."""
        self._session.pop(name, None)
        try:
            await self._call(lambda keyring: _erase(keyring, name))
        except _Unusable as error:
            if error.state is not KeyringState.MISSING:
                raise SecretsError(_WORDS[error.state]) from error

    def is_session_only(self, name: str) -> bool:
        """Whether the secret is kept in memory only."""
        return name in self._session

    async def place_of(self, name: str) -> str:
        """Where the secret is kept, in words; "" where there is none, or nobody can say."""
        if self.is_session_only(name):
            return "kept until you quit"
        try:
            present = await self.get(name) is not None
            return f"stored in {(await self.status()).name}" if present else ""
        except SecretsError:
            return ""

    def _know(self, value: str | None) -> None:
        """Of a token or a password, what follows the origin that it was entered for."""
        if value:
            origin, _, secret = value.partition(" ")
            self._redactor.add(secret if secret and "://" in origin else value)

    async def _call(self, work: Callable[[KeyringBackend], T]) -> T:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def run() -> None:
            try:
                result = work(self._backend())
            except BaseException as error:  # noqa: BLE001 - handed to the caller
                _settle(loop, answer, functools.partial(answer.set_exception, _told(error)))
            else:
                _settle(loop, answer, functools.partial(answer.set_result, result))

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            return await asyncio.wait_for(answer, self._timeout)
        except TimeoutError as error:
            raise _Unusable(KeyringState.SILENT) from error

    def _backend(self) -> KeyringBackend:
        backend = self._find_backend()
        if backend is None:
            raise _Unusable(KeyringState.MISSING)
        return backend


class _Unusable(Exception):
    def __init__(self, state: KeyringState) -> None:
        super().__init__(_WORDS[state])
        self.state = state


def system_backend() -> KeyringBackend | None:
    """The system's own keyring, or None. Imports keyring, which takes 100 ms."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    candidates = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in candidates:
        if type(backend).__module__ in _REAL_BACKENDS:
            return backend
    return None


def _settle(loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T], settle: Callable[[], object]) -> None:
    def unless_given_up() -> None:
        if not answer.done():
            settle()

    try:
        loop.call_soon_threadsafe(unless_given_up)
    except RuntimeError:
        return  # the loop closed meanwhile: nobody waits any more


def _told(error: BaseException) -> BaseException:
    if isinstance(error, _Unusable):
        return error
    from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

    if isinstance(error, KeyringLocked):
        return _Unusable(KeyringState.LOCKED)
    if isinstance(error, (InitError, NoKeyringError)):
        return _Unusable(KeyringState.MISSING)
    if isinstance(error, KeyringError):
        return SecretsError(f"The system keyring refused ({redact(str(error))}).")
    return SecretsError(f"The system keyring failed ({type(error).__name__}).")


def _name_of(keyring: KeyringBackend, _probed: str | None) -> str:
    return _REAL_BACKENDS.get(type(keyring).__module__, type(keyring).__name__)


def _pieces(keyring: KeyringBackend, name: str) -> list[str]:
    """The secret's pieces: the first under its name, the others numbered."""
    pieces: list[str] = []
    entry = name
    while (piece := keyring.get_password(SERVICE, entry)) is not None:
        pieces.append(piece)
        if len(piece) < PIECE:
            break
        entry = f"{name}#{len(pieces)}"
    return pieces


def _read(keyring: KeyringBackend, name: str) -> str | None:
    pieces = _pieces(keyring, name)
    return "".join(pieces) if pieces else None


def _write(keyring: KeyringBackend, name: str, value: str) -> None:
    before = len(_pieces(keyring, name))
    pieces = [value[start : start + PIECE] for start in range(0, len(value), PIECE)] or [""]
    for number, piece in enumerate(pieces):
        keyring.set_password(SERVICE, f"{name}#{number}" if number else name, piece)
    _erase_from(keyring, name, len(pieces), before)


def _erase(keyring: KeyringBackend, name: str) -> None:
    _erase_from(keyring, name, 0, len(_pieces(keyring, name)))


def _erase_from(keyring: KeyringBackend, name: str, first: int, count: int) -> None:
    for number in range(first, count):
        keyring.delete_password(SERVICE, f"{name}#{number}" if number else name)
