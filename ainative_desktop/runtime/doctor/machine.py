"""Checks of this computer: versions, the data folder, the database, the keyring."""

from __future__ import annotations

import asyncio
import importlib.metadata
import os
import platform
import tempfile
from pathlib import Path

import apsw

from ... import __version__
from ...storage.secrets import KeyringState, SecretStore
from .findings import Finding

DATABASE = "conversations.db"
PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "httpx-sse", "websockets", "keyring", "apsw")


async def versions() -> Finding:
    """Of the app and of what it stands on."""
    return await asyncio.to_thread(_versions)


async def data_folder(home: Path) -> Finding:
    """Whether the profile's folder can be written."""
    return await asyncio.to_thread(_data_folder, home)


async def database(path: Path) -> Finding:
    """Whether the conversations can be read. Looked at only: setting a damaged file aside is left to the
    app. Cancelled, it stops reading."""
    reading: list[apsw.Connection] = []
    try:
        return await asyncio.to_thread(_database, path, reading)
    except asyncio.CancelledError:
        for connection in reading:
            connection.interrupt()
        raise


async def keyring(secrets: SecretStore) -> Finding:
    """Which one there is."""
    status = await secrets.status()
    available = status.state is KeyringState.AVAILABLE
    return Finding("keyring", "ok" if available else "note", status.words or status.name)


def _versions() -> Finding:
    found = [f"{name} {importlib.metadata.version(name)}" for name in PACKAGES]
    words = (
        f"AINative Desktop {__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}"
    )
    return Finding("versions", "ok", f"{words}; SQLite {apsw.sqlite_lib_version()}, {', '.join(found)}")


def _data_folder(home: Path) -> Finding:
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home) as file:
            file.write(b"x")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        words = f"{error.filename or home} cannot be written: {error.strerror}."
        return Finding("data folder", "wrong", words, "Make room, or give yourself the right to write there.")
    return Finding("data folder", "ok", f"{home} can be written.")


def _database(path: Path, reading: list[apsw.Connection]) -> Finding:
    if not path.exists():
        return Finding("database", "ok", "None yet; it is made when the window first opens.")
    todo = "The app sets it aside at its next start, and offers the newest backup."
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        reading.append(connection)
        try:
            [(found,)] = connection.execute("PRAGMA quick_check(1)")
            [(count,)] = connection.execute("SELECT count(*) FROM conversations WHERE deleted_at IS NULL")
        finally:
            reading.clear()
            connection.close()
    except (apsw.Error, ValueError) as error:
        return Finding("database", "wrong", f"{path} cannot be read: {error}.", todo)
    if found != "ok":
        return Finding("database", "wrong", f"{path} is damaged: {found}.", todo)
    return Finding("database", "ok", f"{path}, {count} conversations")
