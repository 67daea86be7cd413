"""Another file in a damaged one's place: a crash at any step loses neither."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.errors import StorageError
from ainative_desktop.storage.replacing import is_sound, replace_damaged
from tests.unit.storage.test_salvage import CONVERSATIONS, MESSAGES, damage, fill, messages_of


async def opened(path: Path) -> Database:
    return await Database.open(path, now=lambda: 1_700_000_000.0)


def count(path: Path) -> int:
    connection = apsw.Connection(str(path))
    found = int(connection.execute("SELECT count(*) FROM messages").get)
    connection.close()
    return found


async def test_a_crash_at_any_step_is_made_good(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever rename is the last one, the next start ends with all that could be read."""
    rename, replace = Path.rename, Path.replace
    steps = 0
    while True:
        home = tmp_path / str(steps)
        home.mkdir()
        path = home / "c.db"
        await fill(path)
        damage(path, 1, b"\xa5", 100)
        left = steps

        def crashing(real: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
            def step(self: Path, target: Path) -> Path:
                nonlocal left
                if left == 0:
                    raise KeyboardInterrupt
                left -= 1
                return real(self, target)

            return step

        with monkeypatch.context() as dying:
            dying.setattr(Path, "rename", crashing(rename))
            dying.setattr(Path, "replace", crashing(replace))
            try:
                replace_damaged(path, "is damaged", "1", lambda: False)
                whole = True
            except KeyboardInterrupt:
                whole = False
        database = await opened(path)
        await database.close()
        assert count(path) == CONVERSATIONS * MESSAGES, steps
        assert len(list(home.glob("c.db.aside-*"))) == 1, steps
        assert not list(home.glob("*.ready")), steps
        if whole:
            break
        steps += 1
    assert steps >= 3


async def test_without_room_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could be read would be gone with a new file in its place: the person makes room first."""
    path = tmp_path / "c.db"
    await fill(path)
    damage(path, 1, b"\xa5", 100)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as crowded:
        crowded.setattr("shutil.copyfile", full)
        with pytest.raises(StorageError, match="Make room"):
            await opened(path)
    assert path.read_bytes() == before
    database = await opened(path)
    assert f"{CONVERSATIONS * MESSAGES} messages in {CONVERSATIONS} conversations" in database.problem
    await database.close()


async def test_a_backup_is_restored_and_the_present_file_kept(tmp_path: Path) -> None:
    """Nothing is deleted."""
    await fill(tmp_path / "backup.db")
    database = await opened(tmp_path / "c.db")
    store = ConversationStore(database)
    await store.purge_deleted(0.0)
    await database.restore(tmp_path / "backup.db")
    assert len(await store.list_conversations(limit=1000)) == CONVERSATIONS
    assert "The backup was restored" in database.problem
    [aside] = tmp_path.glob("c.db.aside-*[0-9]")
    assert aside.name in database.problem
    assert count(aside) == 0
    await database.close()
    assert len(await messages_of(tmp_path / "c.db")) == CONVERSATIONS
    assert count(tmp_path / "backup.db") == CONVERSATIONS * MESSAGES


@pytest.mark.parametrize("missing", [False, True])
async def test_a_backup_that_cannot_be_used_changes_nothing(tmp_path: Path, missing: bool) -> None:
    """It is said in words, and the present file goes on."""
    backup = tmp_path / "backup.db"
    if not missing:
        await fill(backup)
        damage(backup, 5, b"\xa5")
    await fill(tmp_path / "c.db")
    database = await opened(tmp_path / "c.db")
    with pytest.raises(StorageError, match="could not be restored" if missing else "damaged, too"):
        await database.restore(backup)
    assert len(await ConversationStore(database).list_conversations(limit=1000)) == CONVERSATIONS
    assert not list(tmp_path.glob("*aside*"))
    await database.close()


async def test_a_look_at_a_file_leaves_no_trace(tmp_path: Path) -> None:
    """Sound or not, or ended early."""
    path = tmp_path / "c.db"
    await fill(path)
    before = path.read_bytes()
    assert is_sound(path)
    assert not is_sound(path, lambda: True)
    assert [entry.name for entry in tmp_path.iterdir()] == ["c.db"]
    assert path.read_bytes() == before
    damage(path, 7, b"\x00")
    assert not is_sound(path)
