"""What the sources have to be translated, read as Python reads them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A source and where it belongs; `plural` ones have a form for each kind of number."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def messages_of(package: Path) -> list[Message]:
    """All messages of the window's modules in the package, in order, each once."""
    modules = [*package.glob("ui/**/*.py"), package / "app.py"]
    return sorted({message for path in modules for message in in_module(path.read_text("utf-8"))})


def in_module(text: str) -> Iterator[Message]:
    """The messages of one module: self.tr, QCoreApplication.translate, and constants that are marked."""
    yield from _in_node(ast.parse(text), "")


def _in_node(node: ast.AST, class_name: str) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    elif isinstance(node, ast.Call):
        yield from _in_call(node, class_name)
    for child in ast.iter_child_nodes(node):
        yield from _in_node(child, class_name)


def _in_call(call: ast.Call, class_name: str) -> Iterator[Message]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name not in ("tr", "translate", "QT_TRANSLATE_NOOP"):
        return
    given: list[str | None] = [_literal(argument) for argument in call.args]
    if name == "tr":
        given.insert(0, class_name)
    if len(given) >= 2 and given[0] is not None and given[1] is not None:
        plural = len(given) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
        comment = given[2] if len(given) > 2 else ""
        yield Message(given[0], given[1], comment or "", plural)


def _literal(argument: ast.expr) -> str | None:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return None
