"""The desktop's notifications, by the D-Bus service org.freedesktop.Notifications where there is one."""

from __future__ import annotations

import asyncio
import sys
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import MatchRule
    from jeepney.io.asyncio import DBusRouter

NAME = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CLICK = "default"  # the action of a click on the notification itself
LIMIT = 10.0  # seconds that the service may take to show one


class NoNotificationsError(Exception):
    """This system has no such service, or it does not answer."""


async def notify(title: str, words: str, *, desktop_entry: str, open_words: str) -> str | None:
    """Show a notification, and wait for as long as it is there.

    Returns None once it was put away; after a click the token that lets a window come forward on Wayland,
    "" where the desktop gives none. A task that is cancelled takes its notification away. Raises
    NoNotificationsError.
    """
    if sys.platform in ("win32", "darwin"):
        raise NoNotificationsError
    try:
        from jeepney import AuthenticationError, DBusErrorResponse
        from jeepney.io.asyncio import RouterClosed, open_dbus_router
    except ImportError as error:
        raise NoNotificationsError from error
    try:
        async with open_dbus_router() as router:
            return await _shown(router, (title, escape(words), desktop_entry, open_words))
    except (
        OSError,
        KeyError,
        ValueError,
        RuntimeError,
        EOFError,
    ) as error:  # no bus, or what is there is none
        raise NoNotificationsError from error
    except (AuthenticationError, DBusErrorResponse, RouterClosed, TimeoutError) as error:
        raise NoNotificationsError from error


async def _shown(router: DBusRouter, said: tuple[str, str, str, str]) -> str | None:
    from jeepney import DBusAddress, MatchRule, new_method_call

    rule = MatchRule(type="signal", interface=INTERFACE, path=PATH)
    signals: asyncio.Queue[Any] = asyncio.Queue()
    with router.filter(rule, queue=signals):
        showing = asyncio.ensure_future(_show(router, rule, said))
        try:
            return await _answer(signals, await asyncio.shield(showing))
        except asyncio.CancelledError:
            service = DBusAddress(PATH, NAME, INTERFACE)
            await router.send(new_method_call(service, "CloseNotification", "u", (await showing,)))
            raise


async def _show(router: DBusRouter, rule: MatchRule, said: tuple[str, str, str, str]) -> int:
    """Have a notification shown; its number."""
    from jeepney import DBusAddress, message_bus, new_method_call
    from jeepney.io.asyncio import Proxy
    from jeepney.wrappers import unwrap_msg

    title, words, entry, open_words = said
    async with asyncio.timeout(LIMIT):
        await Proxy(message_bus, router).AddMatch(rule)
        hints = {"desktop-entry": ("s", entry), "category": ("s", "im.received")}
        body = ("AINative Desktop", 0, entry, title, words, [CLICK, open_words], hints, -1)
        call = new_method_call(DBusAddress(PATH, NAME, INTERFACE), "Notify", "susssasa{sv}i", body)
        number: int = unwrap_msg(await router.send_and_get_reply(call))[0]
    return number


async def _answer(signals: asyncio.Queue[Any], number: int) -> str | None:
    from jeepney import HeaderFields

    token = ""
    while True:
        signal = await signals.get()
        match signal.header.fields[HeaderFields.member], signal.body:
            case "ActivationToken", (to, given) if to == number:
                token = given
            case "ActionInvoked", (to, _action) if to == number:
                return token
            case "NotificationClosed", (to, _why) if to == number:
                return None
