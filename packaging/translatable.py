"""What the sources have to be translated, read as Python reads them.

The window's own words go through Qt. Below the window nothing knows Qt: there, a whole sentence is told by
its form, and what is less than one is listed in ui/fragments.py.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

PHRASES = "phrases"  # the context of what comes from below the window

#: Modules whose sentences no person is told: they are for models, or for those who write clients.
_NOT_FOR_PEOPLE = (
    "server/auth.py", "server/calculator.py", "server/consents.py", "server/requests.py", "server/params.py",
    "server/tools.py", "server/providers/demo", "server/app.py", "runtime/recording.py",
)  # fmt: skip
_MODEL_IS_TOLD = {
    "Continue exactly where your last message stops. Do not repeat any of it.",
    "Reply with one word.",
}
_LOGGING = {"debug", "info", "warning", "error", "exception", "critical"}
_SENTENCE = re.compile(r"(?s)[A-Z“{].*(?:[.?…]|: \{\w+\})")
_SQL = re.compile(r"(?:AND|DELETE|SELECT|UPDATE|INSERT) ")
_PLACE = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A source and where it belongs; `plural` ones have a form for each kind of number."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def messages_of(package: Path) -> list[Message]:
    """All messages of the package, in order, each once."""
    modules = [*package.glob("ui/**/*.py"), package / "app.py"]
    found = {message for path in modules for message in in_module(path.read_text("utf-8"))}
    return sorted(found | {Message(PHRASES, phrase) for phrase in phrases_of(package)})


def phrases_of(package: Path) -> list[str]:
    """The sentences that are made below the window."""
    found: set[str] = set()
    for layer in ("protocol", "rendering", "runtime", "server", "storage"):
        for path in (package / layer).rglob("*.py"):
            if not path.relative_to(package).as_posix().startswith(_NOT_FOR_PEOPLE):
                found.update(sentences_in(path.read_text("utf-8")))
    return sorted(found - _MODEL_IS_TOLD)


# -- the window's own words ------------------------------------------------------------------------------


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
    name = _name(call.func)
    if name not in ("tr", "translate", "QT_TRANSLATE_NOOP"):
        return
    given = [_literal(argument) for argument in call.args]
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


# -- sentences from below ----------------------------------------------------------------------------------


def sentences_in(text: str) -> Iterator[str]:
    """The whole sentences of one module, with named places for what they are filled with. Those of which a
    part is one of two have both forms."""
    yield from _sentences(ast.parse(text))


def _sentences(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # what documents the code
    if isinstance(node, ast.Call) and _name(node.func) in _LOGGING:
        return
    if isinstance(node, ast.JoinedStr):
        yield from filter(is_sentence, map(str.strip, _forms(node)))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and is_sentence(node.value.strip()):
        yield node.value.strip()
    else:
        for child in ast.iter_child_nodes(node):
            yield from _sentences(child)


def is_sentence(text: str) -> bool:
    """Whether it begins and ends as one, and has words of its own."""
    words = re.findall(r"[A-Za-z]{2,}", _PLACE.sub("", text))
    other = "\n" in text or "<" in text or _SQL.match(text)
    return bool(_SENTENCE.fullmatch(text)) and len(words) >= 2 and not other


def _forms(joined: ast.JoinedStr) -> Iterator[str]:
    taken: dict[str, int] = {}
    parts = [[_literal(part) or ""] if isinstance(part, ast.Constant) else _alternatives(part, taken)
             for part in joined.values]  # fmt: skip
    return map("".join, product(*parts))


def _alternatives(part: ast.expr, taken: dict[str, int]) -> list[str]:
    value = part.value if isinstance(part, ast.FormattedValue) else part
    if isinstance(value, ast.IfExp):
        known = [_literal(each) for each in (value.body, value.orelse)]
        if None not in known:
            return [each for each in known if each is not None]
    name = _name(value) or "value"
    taken[name] = taken.get(name, 0) + 1
    return ["{" + (name if taken[name] == 1 else f"{name}{taken[name]}") + "}"]


def _name(node: ast.expr) -> str:
    """What an expression is about: the last name in it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(func=function):
            return _name(function)
        case ast.Subscript(value=value):
            return _name(value)
    return ""
