"""From one conversation to another: title and messages change together."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QLabel

from tests.helpers.desktop import Desktop, Drive, until


async def two_chats(desktop: Desktop) -> None:
    """One of two rows, one of four, and a new one on screen."""
    for messages in (["The first"], ["The second", "More of it"]):
        desktop.app.workspace.new_chat()
        for number, message in enumerate(messages, 1):
            desktop.send(message)
            await desktop.answered(2 * number)
    desktop.app.workspace.new_chat()


def shown(desktop: Desktop) -> tuple[str, int]:
    """The title and how many messages are below it."""
    title = desktop.find(QLabel, "titleLabel")
    assert isinstance(title, QLabel)
    return title.text(), desktop.model.rowCount()


def test_no_title_stands_over_what_it_does_not_name(drive: Drive) -> None:
    """Not over the page of an empty conversation, nor over another one's messages."""

    async def work(desktop: Desktop) -> None:
        await two_chats(desktop)
        for title, rows in (("The first", 2), ("The second", 4)):
            desktop.open(title)
            seen = {shown(desktop)}
            while shown(desktop) != (title, rows):
                await asyncio.sleep(0)
                seen.add(shown(desktop))
            assert len(seen) == 2, seen  # what was there, and what was asked for

    drive(work)


def test_what_was_asked_for_last_is_shown(drive: Drive) -> None:
    """However quickly one changes one's mind; the list marks it."""

    async def work(desktop: Desktop) -> None:
        await two_chats(desktop)
        desktop.open("The first")
        desktop.open("The second")
        await until(lambda: shown(desktop) == ("The second", 4), "shown")
        desktop.open("The first")
        desktop.app.workspace.new_chat()
        await desktop.app.workspace.show("not there")
        assert shown(desktop) == ("New chat", 0)

    drive(work)
