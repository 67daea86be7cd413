"""Notifications over a real session bus, with a service that notes what it was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from ainative_desktop.runtime.notifications import NoNotificationsError, notify
from tests.helpers.notifying import Notifications, bus, needs_a_bus

Run = Callable[[Coroutine[Any, Any, None]], None]


def shown() -> asyncio.Future[str | None]:
    """A notification, as it is answered."""
    return asyncio.ensure_future(
        notify("A <b>chat</b>", "It & more.", desktop_entry="ainative-desktop", open_words="Open")
    )


@needs_a_bus
def test_a_click_is_told_with_the_desktops_token(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """And other notifications' signals are not taken for its own."""

    async def main() -> None:
        async with bus(monkeypatch), Notifications() as service:
            notification = shown()
            app, replaces, icon, title, words, actions, hints, limit = await service.called("Notify")
            assert (app, replaces, icon, limit) == ("AINative Desktop", 0, "ainative-desktop", -1)
            assert (title, words) == ("A <b>chat</b>", "It &amp; more.")
            assert actions == ["default", "Open"]
            assert hints["desktop-entry"] == ("s", "ainative-desktop")
            await service.tell("NotificationClosed", "uu", 6, 2)
            await service.tell("ActivationToken", "us", 7, "token-1")
            await service.tell("ActionInvoked", "us", 7, "default")
            assert await asyncio.wait_for(notification, 20) == "token-1"

    run(main())


@needs_a_bus
def test_one_that_is_put_away_was_not_clicked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or went by itself."""

    async def main() -> None:
        async with bus(monkeypatch), Notifications() as service:
            notification = shown()
            await service.called("Notify")
            await service.tell("NotificationClosed", "uu", 7, 2)
            assert await asyncio.wait_for(notification, 20) is None

    run(main())


@needs_a_bus
def test_one_that_is_given_up_is_taken_away(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the chat is looked at meanwhile."""

    async def main() -> None:
        async with bus(monkeypatch), Notifications() as service:
            notification = shown()
            await service.called("Notify")
            notification.cancel()
            assert await service.called("CloseNotification") == (7,)
            with pytest.raises(asyncio.CancelledError):
                await notification

    run(main())


@needs_a_bus
def test_a_bus_without_the_service_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then somebody else shows it."""

    async def main() -> None:
        async with bus(monkeypatch):
            with pytest.raises(NoNotificationsError):
                await shown()

    run(main())


@pytest.mark.parametrize("address", [None, "", "nonsense", "unix:path=/nowhere", "tcp:host=x,port=1"])
def test_no_bus_at_all(run: Run, monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    """Whatever stands in the environment instead."""
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    async def main() -> None:
        with pytest.raises(NoNotificationsError):
            await shown()

    run(main())
