"""A person at the installed application: runs inside the clean system, and looks through AT-SPI.

Usage: person.py first|again. Prints one JSON object of what was seen.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]

LIMIT = 120.0  # seconds for anything to show
ENTRY = "/usr/share/applications/ainative-desktop.desktop"
DATABASE = Path.home() / ".local" / "share" / "ainative-desktop" / "conversations.db"
KEY = "sk-of-the-person-1234567890"


def main() -> None:
    """What a first day with it is, or another one."""
    seen = {"first": first, "again": again}[sys.argv[1]]()
    print(json.dumps(seen))


def first() -> dict[str, Any]:
    """Start it from the menu, ask, follow a link, keep a key, quit."""
    subprocess.run(["gio", "launch", ENTRY], check=True)
    window = wait(application, "the application is on the accessibility bus")
    ask(window, "/demo tokens=40 rate=max")
    stored = wait(lambda: answers() and answers()[-1], "an answer is stored")
    subprocess.run(["gio", "open", "ainative://new?text=From%20a%20page"], check=True)
    wait(lambda: text_of(field(window)) == "From a page", "the link's text is in the composer")
    sent = len(answers())
    open_guide()
    look_for_updates()
    keep_key(window)
    process = pid()
    quit_it(process)
    return {"answer": stored, "answers": sent, "key": stored_key()}


def again() -> dict[str, Any]:
    """Start it from the menu with what an older version left, and ask once more."""
    before = len(answers())
    subprocess.run(["gio", "launch", ENTRY], check=True)
    window = wait(application, "the application is on the accessibility bus")
    wait(lambda: named(window, "/demo tokens=40 rate=max"), "the older version's conversation is listed")
    ask(window, "/demo tokens=10 rate=max")
    wait(lambda: len(answers()) > before, "another answer is stored")
    quit_it(pid())
    return {"before": before, "after": len(answers()), "key": stored_key()}


# -- what one does ------------------------------------------------------------------------------------


def ask(window: Any, words: str) -> None:
    """Write and send."""
    field(window).queryEditableText().setTextContents(words)
    button = wait(lambda: named(window, "Send", pyatspi.ROLE_PUSH_BUTTON), "Send can be pressed")
    wait(lambda: button.getState().contains(pyatspi.STATE_ENABLED), "Send is enabled")
    press(button)


def keep_key(window: Any) -> None:
    """Enter OpenAI's key in Preferences."""
    press(wait(lambda: named(window, "Preferences", pyatspi.ROLE_PUSH_BUTTON), "Preferences is there"))
    page = wait(
        lambda: named(application(), "API keys", pyatspi.ROLE_LIST_ITEM), "the page for keys is listed"
    )
    click(page)
    entry = wait(
        lambda: shown(named(application(), "API key", pyatspi.ROLE_PASSWORD_TEXT)), "the key's field is shown"
    )
    entry.queryEditableText().setTextContents(KEY)
    press(wait(lambda: shown(named(application(), "Set", pyatspi.ROLE_PUSH_BUTTON)), "Set is there"))
    wait(lambda: stored_key() == KEY, "the keyring has the key")


def open_guide() -> None:
    """By its key; it is in the package, and drawn without anything from elsewhere."""
    key("F1")
    wait(lambda: begins("User guide", pyatspi.ROLE_DIALOG), "the guide is open")
    wait(lambda: named(application(), "Keyboard", pyatspi.ROLE_LIST_ITEM), "its last chapter is listed")
    key("Escape")
    wait(lambda: not begins("User guide", pyatspi.ROLE_DIALOG), "the guide is closed")


def look_for_updates() -> None:
    """From the Help menu, at the project's server, whose certificate the system trusts."""
    press(
        wait(lambda: named(application(), "Check for updates", pyatspi.ROLE_MENU_ITEM), "it is in the menu")
    )
    wait(lambda: begins("Version 9.1.0 is there", pyatspi.ROLE_LABEL), "the newer version is told")
    press(wait(lambda: begins("Close", pyatspi.ROLE_PUSH_BUTTON), "About can be closed"))


def key(name: str) -> None:
    """Press a key, over whichever window has the keyboard."""
    subprocess.run(["xdotool", "key", name], check=True)


def quit_it(process: int) -> None:
    """End it as a session's end does; it must be gone in time, its server with it."""
    subprocess.run(["kill", str(process)], check=True)
    wait(lambda: not running(), "the application and its server are gone")


# -- what one sees ------------------------------------------------------------------------------------


def wait(look: Callable[[], Any], what: str) -> Any:
    """The first that `look` sees. Ends the program, in words, after a limit."""
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        try:
            found = look()
        except Exception as error:
            found, what = None, f"{what} ({error})" if "(" not in what else what
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"Never happened: {what}\n{describe()}")


def application() -> Any:
    """The application, once it is on the bus."""
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each and "ainative" in each.name.lower()), None)


def everything(root: Any, depth: int = 0) -> Iterator[Any]:
    """It, and all below it; of long lists the first."""
    if root is None or depth > 25:
        return
    yield root
    for number in range(min(root.childCount, 200)):
        yield from everything(root.getChildAtIndex(number), depth + 1)


def named(root: Any, name: str, role: Any = None) -> Any:
    """What is called so."""
    return next(
        (each for each in everything(root) if each.name == name and role in (None, each.getRole())), None
    )


def begins(words: str, role: Any) -> Any:
    """What is called so at its beginning, and on screen."""
    found = (each for each in everything(application()) if each.getRole() == role)
    return next((each for each in found if each.name.startswith(words) and shown(each)), None)


def shown(widget: Any) -> Any:
    """It, where it is on screen."""
    return widget if widget is not None and widget.getState().contains(pyatspi.STATE_SHOWING) else None


def field(window: Any) -> Any:
    """The composer."""
    return wait(lambda: named(window, "Message", pyatspi.ROLE_TEXT), "the composer is there")


def text_of(widget: Any) -> str:
    """What is written in it."""
    return str(widget.queryText().getText(0, -1))


def press(widget: Any) -> None:
    """Do what its first action is."""
    widget.queryAction().doAction(0)


def click(item: Any) -> None:
    """Press the mouse on the middle of it."""
    place = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    middle = (str(place.x + place.width // 2), str(place.y + place.height // 2))
    subprocess.run(["xdotool", "mousemove", *middle, "click", "1"], check=True)


def describe() -> str:
    """All that is on screen, for whoever must find out why something is not."""
    return "\n".join(
        f"{each.getRoleName()}: {each.name!r}" for each in everything(application()) if each.name
    )


def answers() -> list[str]:
    """The answers that are stored whole."""
    if not DATABASE.exists():
        return []
    with sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True) as database:
        query = (
            "SELECT content FROM messages WHERE role = 'assistant' AND state = 'complete' ORDER BY created"
        )
        return [row[0] for row in database.execute(query)]


def stored_key() -> str:
    """The key that the keyring has after the address it is for, asked by another program."""
    query = ["secret-tool", "lookup", "service", "ainative-desktop", "username", "key:openai"]
    said = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    return said.rpartition(" ")[2]


def running() -> list[int]:
    """The application's processes, the first first."""
    said = subprocess.run(
        ["pgrep", "-f", "^/usr/lib/ainative-desktop|^ainative-desktop"], capture_output=True, text=True
    )
    return [int(number) for number in said.stdout.split()]


def pid() -> int:
    """The window's process."""
    return running()[0]


if __name__ == "__main__":
    main()
