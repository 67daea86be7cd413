"""Checks of this computer: what is wrong is named, and what is damaged is left as it is."""

from __future__ import annotations

import os
from pathlib import Path

import apsw

from ainative_desktop.runtime.doctor.machine import data_folder, database, keyring, versions
from ainative_desktop.storage.secrets import SecretStore
from tests.unit.storage.test_secrets import MemoryBackend


async def test_versions() -> None:
    """Of the app, Python, the system, and what matters most."""
    found = await versions()
    assert found.state == "ok"
    assert all(name in found.words for name in ("AINative Desktop", "Python 3", "SQLite", "httpx"))


async def test_a_data_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """It is named with the system's reason; one that is not there yet is made."""
    assert (await data_folder(tmp_path / "new" / "home")).state == "ok"
    (tmp_path / "file").write_text("")
    found = await data_folder(tmp_path / "file" / "home")
    assert found.state == "wrong"
    assert os.strerror(20) in found.words
    assert found.todo


async def test_databases(tmp_path: Path) -> None:
    """A damaged one is wrong, and left as it is; in a good one is counted what is not deleted."""
    path = tmp_path / "conversations.db"
    assert (await database(path)).state == "ok"
    path.write_bytes(b"no database" * 100)
    assert (await database(path)).state == "wrong"
    assert path.read_bytes() == b"no database" * 100
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute(
        "CREATE TABLE conversations(id, deleted_at);"
        "INSERT INTO conversations VALUES (1, NULL), (2, NULL), (3, 1764000000.0)"
    )
    connection.close()
    assert (await database(path)).words.endswith("2 conversations")


async def test_keyrings() -> None:
    """None is no fault: secrets are kept until one quits."""
    assert (await keyring(SecretStore(backend=MemoryBackend))).state == "ok"
    assert (await keyring(SecretStore(backend=lambda: None))).state == "note"
