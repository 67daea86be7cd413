"""The transcript for assistive technology: the messages in sight, their parts, and what can be done there.

A list with an item a message; in it a paragraph a part, then its links and buttons. The objects stand for
places and stay: the third item is whichever message is the third in sight when it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from weakref import ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from ...protocol.messages import Role
from ..translation import QT_TRANSLATE_NOOP
from .flow import Placed
from .scene import Scene, Target

NAME = QT_TRANSLATE_NOOP("transcript", "Conversation")


@dataclass(frozen=True, slots=True)
class _Content:
    """What an object stands for just now."""

    role: QAccessible.Role
    words: str
    area: QRectF  # in the window
    target: Target | None = None
    children: Sequence[_Content] = ()


def _messages(scene: Scene) -> list[_Content]:
    """The messages in sight."""
    rows = dict.fromkeys(placed.row for placed in scene.flow.placed)
    return [_message(scene, row) for row in rows]


def _message(scene: Scene, row: int) -> _Content:
    layout = scene.flow.layouts.get(row)
    if layout is None:
        who = QCoreApplication.translate("transcript", "Not loaded yet")
    elif layout.message.role is Role.USER:
        who = QCoreApplication.translate("transcript", "You")
    elif layout.streaming:
        who = QCoreApplication.translate("transcript", "Answer, still being written")
    else:
        model = layout.message.model
        who = (
            QCoreApplication.translate("transcript", "Answer by {model}").format(model=model)
            if model
            else QCoreApplication.translate("transcript", "Answer")
        )
    children = [_part(scene, placed) for placed in scene.flow.placed if placed.row == row]
    buttons = [_target(scene, target) for target in scene.targets() if target.row == row]
    parts = [part for part in children if part is not None]
    area = QRectF(scene.row_rect(row))
    return _Content(QAccessible.Role.ListItem, who, area, children=[*parts, *buttons])


def _part(scene: Scene, placed: Placed) -> _Content | None:
    found = scene.box_of(placed)
    if found is None or found[1].text is None:
        return None
    layout, box = found
    assert box.text is not None
    area = QRectF(scene.column.left(), placed.y, scene.column.width(), placed.height)
    kind = QCoreApplication.translate("transcript", "Code: ") if layout.is_code(placed.part) else ""
    return _Content(QAccessible.Role.Paragraph, kind + box.text.words(), area)


def _target(scene: Scene, target: Target) -> _Content:
    role = QAccessible.Role.Link if target.is_link else QAccessible.Role.Button
    return _Content(role, target.hit.label, scene.rect_of(target), target)


def _pointer_to(interface: QAccessibleActionInterface | None) -> int:
    """What Qt takes for the interface, or for none: any other object would be taken for a pointer itself."""
    address = shiboken6.getCppPointer(interface)[0] if interface is not None else 0
    return shiboken6.VoidPtr(address)  # type: ignore[return-value]


#: Qt deletes an interface when it likes. Python's half has to be there until then, or it is deleted twice.
_kept: list[QAccessibleInterface] = []


class _Press(QAccessibleActionInterface):
    """Presses what an object stands for."""

    def __init__(self, node: _Node) -> None:
        super().__init__()
        self._node = node

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._node.press()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class _Node(QAccessibleInterface):
    """An object at a place in the tree below the list."""

    def __init__(self, root: TranscriptInterface, path: tuple[int, ...]) -> None:
        super().__init__()
        self._root = root
        self.path = path
        self._press = _Press(self)

    @property
    def content(self) -> _Content | None:
        """What it stands for; None where there is nothing at its place any more."""
        return self._root.content(self.path)

    def press(self) -> None:
        """Do what it is for."""
        content = self.content
        if content is not None and content.target is not None:
            self._root.press(content.target)

    def isValid(self) -> bool:
        return self._root.isValid()

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # what no QObject stands behind has none

    def role(self) -> QAccessible.Role:
        content = self.content
        return content.role if content is not None else QAccessible.Role.NoRole

    def state(self) -> QAccessible.State:
        content, state = self.content, QAccessible.State()
        if content is None:
            state.invalid = True
        elif content.target is not None:
            state.focusable = True
            state.focused = self._root.is_focused(content.target)
            state.expandable = content.target.hit.expanded is not None
            state.expanded = content.target.hit.expanded is True
            state.collapsed = content.target.hit.expanded is False
        else:
            state.readOnly = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        content = self.content
        return content.words if content is not None and kind is QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        return

    def rect(self) -> QRect:
        content = self.content
        return self._root.on_screen(content.area) if content is not None else QRect()

    def parent(self) -> QAccessibleInterface:
        return self._root.node(self.path[:-1])

    def childCount(self) -> int:
        content = self.content
        return len(content.children) if content is not None else 0

    def child(self, index: int) -> QAccessibleInterface:
        return self._root.node((*self.path, index))

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return self._root.node_at(self.path, x, y)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.path[-1] if isinstance(child, _Node) and child.path[:-1] == self.path else -1

    def window(self) -> QWindow:
        return self._root.window()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        content = self.content
        if kind is QAccessible.InterfaceType.ActionInterface and content is not None and content.target:
            return _pointer_to(self._press)
        return _pointer_to(None)


class TranscriptInterface(QAccessibleInterface):
    """The list of the messages in sight."""

    def __init__(self, view: QWidget, scene: Scene, press: Callable[[Target], None]) -> None:
        super().__init__()
        self._view = ref(view)
        self._parts: tuple[Scene, Callable[[Target], None]] | None = (scene, press)
        view.destroyed.connect(self._let_go)
        _kept.append(self)
        self._nodes: dict[tuple[int, ...], _Node] = {}
        self._tree: _Content | None = None  # kept until the event loop has its turn

    # -- for the nodes ------------------------------------------------------------------------------

    def content(self, path: tuple[int, ...]) -> _Content | None:
        """What stands at a place."""
        if self._parts is None:
            return None
        if self._tree is None:
            scene, _ = self._parts
            area = QRectF(scene.column)
            self._tree = _Content(QAccessible.Role.List, NAME, area, children=_messages(scene))
            QTimer.singleShot(0, self._forget)
        found = self._tree
        for index in path:
            if not 0 <= index < len(found.children):
                return None
            found = found.children[index]
        return found

    def _forget(self) -> None:
        self._tree = None

    def _let_go(self) -> None:
        self._parts = self._tree = None

    def press(self, target: Target) -> None:
        """Do what a target is for."""
        if self._parts is not None:
            self._parts[1](target)

    def node(self, path: tuple[int, ...]) -> QAccessibleInterface:
        """The object of a place, this one for the empty path."""
        if not path:
            return self
        node = self._nodes.get(path)
        if node is None:
            node = self._nodes[path] = _Node(self, path)
            _kept.append(node)
            QAccessible.registerAccessibleInterface(node)
        return node

    def node_at(self, path: tuple[int, ...], x: int, y: int) -> QAccessibleInterface:
        """The object at a point of the screen below a place."""
        content = self.content(path)
        for index, child in enumerate(content.children if content is not None else ()):
            if self.on_screen(child.area).contains(x, y):
                return self.node((*path, index))
        return None  # type: ignore[return-value]

    def on_screen(self, area: QRectF) -> QRect:
        """An area of the window, where it is on the screen."""
        view, rect = self._live_view(), area.toAlignedRect()
        return QRect(view.mapToGlobal(rect.topLeft()), rect.size()) if view is not None else QRect()

    def _live_view(self) -> QWidget | None:
        view = self._view()
        return view if view is not None and shiboken6.isValid(view) else None

    def is_focused(self, target: Target) -> bool:
        """Whether the keyboard is on it."""
        focused = self._parts[0].focused if self._parts is not None else None
        return focused is not None and focused.key == target.key

    def focused_node(self) -> QAccessibleInterface:
        """What the keyboard is on; the list itself where that is nothing of it."""
        content = self.content(())
        for row, message in enumerate(content.children if content is not None else ()):
            for place, child in enumerate(message.children):
                if child.target is not None and self.is_focused(child.target):
                    return self.node((row, place))
        return self

    # -- what QAccessibleInterface asks -------------------------------------------------------------

    def isValid(self) -> bool:
        return self._live_view() is not None

    def object(self) -> QObject:
        return self._live_view()  # type: ignore[return-value]

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        view, state = self._live_view(), QAccessible.State()
        if view is not None:
            state.focusable = True
            state.focused = view.hasFocus()
            state.invisible = not view.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return QCoreApplication.translate("transcript", NAME) if kind is QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        return

    def rect(self) -> QRect:
        view = self._view()
        return (
            self.on_screen(QRectF(view.rect())) if view is not None and shiboken6.isValid(view) else QRect()
        )

    def parent(self) -> QAccessibleInterface:
        view = self._live_view()
        parent = view.parentWidget() if view is not None else None
        return QAccessible.queryAccessibleInterface(parent)  # type: ignore[arg-type]

    def childCount(self) -> int:
        content = self.content(())
        return len(content.children) if content is not None else 0

    def child(self, index: int) -> QAccessibleInterface:
        return self.node((index,))

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return self.node_at((), x, y)

    def focusChild(self) -> QAccessibleInterface:
        return self.focused_node()

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.path[0] if isinstance(child, _Node) and len(child.path) == 1 else -1

    def window(self) -> QWindow:
        view = self._live_view()
        return view.window().windowHandle() if view is not None else None  # type: ignore[return-value]

    def interface_cast(self, _kind: QAccessible.InterfaceType) -> int:
        return _pointer_to(None)


@cache
def install() -> None:
    """Let Qt ask a widget that has `accessible_interface()` for it. The factory is the process's."""
    QAccessible.installFactory(_make)


def _make(_kind: str, thing: QObject) -> QAccessibleInterface:
    make: Callable[[], QAccessibleInterface] | None = getattr(thing, "accessible_interface", None)
    return make() if make is not None else None  # type: ignore[return-value]  # Qt's own is then made


def tell_focus(interface: TranscriptInterface | None) -> None:
    """The keyboard went to another place."""
    if interface is not None and QAccessible.isActive():
        focus = QAccessibleEvent(interface.focused_node(), QAccessible.Event.Focus)
        QAccessible.updateAccessibility(focus)
