"""The table of everything the window can do: each action's id, menu, words and keys.

An action is added here by a line, and gets its deed by `Menus.on`. Its id is stored with the person's own
keys, so that it stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from .translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Entry:
    """A menu's entry. `keys` are in Qt's portable words, the one that is shown first. `fixed` keys belong to
    the widget that has the keyboard, and are only shown. `line`: one is drawn above it."""

    id: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    fixed: bool = False
    line: bool = False


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "chat": QT_TRANSLATE_NOOP("Actions", "&Chat"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

# fmt: off
ENTRIES = (
    Entry("new_chat", "file", QT_TRANSLATE_NOOP("Actions", "New chat"), ("Ctrl+N",)),
    Entry("quick_prompt", "file", QT_TRANSLATE_NOOP("Actions", "Quick prompt"), ("Ctrl+Shift+N",)),
    Entry("search", "file", QT_TRANSLATE_NOOP("Actions", "Search all chats"), ("Ctrl+K",)),
    Entry("import", "file", QT_TRANSLATE_NOOP("Actions", "Import chats"), ("Ctrl+O",), line=True),
    Entry("export", "file", QT_TRANSLATE_NOOP("Actions", "Export chats"), ("Ctrl+Shift+E",)),
    Entry("back_up", "file", QT_TRANSLATE_NOOP("Actions", "Back up everything")),
    Entry("restore", "file", QT_TRANSLATE_NOOP("Actions", "Restore a backup")),
    Entry("preferences", "file", QT_TRANSLATE_NOOP("Actions", "Preferences"), ("Ctrl+,",), line=True),
    Entry("close", "file", QT_TRANSLATE_NOOP("Actions", "Close window"), ("Ctrl+W",), line=True),
    Entry("quit", "file", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),

    Entry("undo", "edit", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), fixed=True),
    Entry("redo", "edit", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z",), fixed=True),
    Entry("undo_change", "edit", QT_TRANSLATE_NOOP("Actions", "Undo the last change"), ("Ctrl+Alt+Z",)),
    Entry("cut", "edit", QT_TRANSLATE_NOOP("Actions", "Cut"), ("Ctrl+X",), fixed=True, line=True),
    Entry("copy", "edit", QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",), fixed=True),
    Entry("paste", "edit", QT_TRANSLATE_NOOP("Actions", "Paste"), ("Ctrl+V",), fixed=True),
    Entry("select_all", "edit", QT_TRANSLATE_NOOP("Actions", "Select all"), ("Ctrl+A",), fixed=True),
    Entry("find", "edit", QT_TRANSLATE_NOOP("Actions", "Find in this chat"), ("Ctrl+F",), line=True),
    Entry("find_next", "edit", QT_TRANSLATE_NOOP("Actions", "Find next"), ("F3",)),
    Entry("find_previous", "edit", QT_TRANSLATE_NOOP("Actions", "Find previous"), ("Shift+F3",)),

    Entry("sidebar", "view", QT_TRANSLATE_NOOP("Actions", "Sidebar"), ("Ctrl+B",)),
    Entry("shelf", "view", QT_TRANSLATE_NOOP("Actions", "Archived and tagged chats"), ("Ctrl+Shift+B",)),
    Entry("full_screen", "view", QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",)),
    Entry("composer", "view", QT_TRANSLATE_NOOP("Actions", "Go to the composer"), ("Ctrl+L",)),
    Entry("commands", "view", QT_TRANSLATE_NOOP("Actions", "All commands"), ("Ctrl+Shift+K",)),
    Entry("inspector", "view", QT_TRANSLATE_NOOP("Actions", "Stream inspector"), ("Ctrl+Shift+I",)),
    Entry("replay", "view", QT_TRANSLATE_NOOP("Actions", "Replay a log"), ("Ctrl+Shift+L",)),
    Entry("usage", "view", QT_TRANSLATE_NOOP("Actions", "Usage"), ("Ctrl+Shift+U",)),
    Entry("larger", "view", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), line=True),
    Entry("smaller", "view", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    Entry("normal", "view", QT_TRANSLATE_NOOP("Actions", "Normal text"), ("Ctrl+0",)),

    Entry("attach", "chat", QT_TRANSLATE_NOOP("Actions", "Attach files"), ("Ctrl+Shift+A",)),
    Entry("earlier", "chat", QT_TRANSLATE_NOOP("Actions", "Earlier message"), ("Alt+Up",), fixed=True),
    Entry("later", "chat", QT_TRANSLATE_NOOP("Actions", "Later message"), ("Alt+Down",), fixed=True),
    Entry("snippets", "chat", QT_TRANSLATE_NOOP("Actions", "Insert a snippet"), ("Ctrl+/",)),
    Entry("stop", "chat", QT_TRANSLATE_NOOP("Actions", "Stop the answer"), ("Esc",), fixed=True),
    Entry("withdraw", "chat", QT_TRANSLATE_NOOP("Actions", "Cancel the waiting message")),
    Entry("copy_last", "chat", QT_TRANSLATE_NOOP("Actions", "Copy last answer"), ("Ctrl+Shift+C",)),
    Entry("retry", "chat", QT_TRANSLATE_NOOP("Actions", "Retry last answer"), ("Ctrl+R",)),
    Entry("fork", "chat", QT_TRANSLATE_NOOP("Actions", "Fork into a new chat"), ("Ctrl+Shift+F",)),
    Entry("delete_message", "chat", QT_TRANSLATE_NOOP("Actions", "Delete the message"), ("Ctrl+Shift+D",)),
    Entry("model", "chat", QT_TRANSLATE_NOOP("Actions", "Choose the model"), ("Ctrl+Shift+M",), line=True),
    Entry("parameters", "chat", QT_TRANSLATE_NOOP("Actions", "Parameters"), ("Ctrl+Shift+O",)),
    Entry("rename", "chat", QT_TRANSLATE_NOOP("Actions", "Rename"), ("F2",), line=True),
    Entry("pin", "chat", QT_TRANSLATE_NOOP("Actions", "Pin or unpin"), ("Ctrl+Shift+P",)),
    Entry("archive", "chat", QT_TRANSLATE_NOOP("Actions", "Archive or bring back"), ("Ctrl+Shift+Y",)),
    Entry("tags", "chat", QT_TRANSLATE_NOOP("Actions", "Tags"), ("Ctrl+Shift+G",)),
    Entry("delete", "chat", QT_TRANSLATE_NOOP("Actions", "Delete"), ("Ctrl+Shift+Backspace",)),

    Entry("guide", "help", QT_TRANSLATE_NOOP("Actions", "User guide"), ("F1",)),
    Entry("updates", "help", QT_TRANSLATE_NOOP("Actions", "Check for updates")),
    Entry("about", "help", QT_TRANSLATE_NOOP("Actions", "About AINative Desktop")),
)

#: What fields do by keys of their own, to be read where keys are listed.
FIELD_KEYS = (
    (QT_TRANSLATE_NOOP("Actions", "Send the message"),
     QT_TRANSLATE_NOOP("Actions", "Enter, Ctrl+Enter")),
    (QT_TRANSLATE_NOOP("Actions", "Break the line"),
     QT_TRANSLATE_NOOP("Actions", "Shift+Enter")),
    (QT_TRANSLATE_NOOP("Actions", "Edit the last message"),
     QT_TRANSLATE_NOOP("Actions", "Up")),
    (QT_TRANSLATE_NOOP("Actions", "Use what is marked in the conversation"),
     QT_TRANSLATE_NOOP("Actions", "Enter")),
    (QT_TRANSLATE_NOOP("Actions", "Read on in the conversation"),
     QT_TRANSLATE_NOOP("Actions", "Space, Page Down")),
    (QT_TRANSLATE_NOOP("Actions", "Beginning and end of the conversation"),
     QT_TRANSLATE_NOOP("Actions", "Home, End")),
)
# fmt: on


def translated(source: str) -> str:
    """Words of this table in the person's language."""
    return QCoreApplication.translate("Actions", source)
