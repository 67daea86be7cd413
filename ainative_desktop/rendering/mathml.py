"""Formulas as MathML, which browsers draw themselves.

The converter leaves what stands in a formula's text as it is, so that its output cannot be trusted: only
elements and attributes that are known to draw are taken from it, everything else becomes text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape, unescape

from .math import Formula, converted

_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z]+)(?P<attributes>(?: [a-z]+=\"[^\"<>]*\")*)(?P<empty> ?/?)>"
)
_ATTRIBUTE = re.compile(r" ([a-z]+)=\"([\w#%. +-]*)\"")
_ELEMENTS = frozenset(
    {
        "math", "mrow", "mi", "mo", "mn", "ms", "mtext", "mspace", "msup", "msub", "msubsup", "mfrac",
        "msqrt", "mroot", "mover", "munder", "munderover", "mtable", "mtr", "mtd", "mstyle", "mpadded",
        "mphantom", "menclose", "mmultiscripts", "mprescripts", "none",
    }
)  # fmt: skip
_ATTRIBUTES = frozenset(
    {
        "display", "mathvariant", "stretchy", "fence", "form", "separator", "accent", "accentunder",
        "width", "height", "depth", "lspace", "rspace", "minsize", "maxsize", "linethickness",
        "columnalign", "columnspacing", "rowspacing", "columnlines", "rowlines", "notation",
        "displaystyle", "scriptlevel", "largeop", "movablelimits", "mathcolor",
    }
)  # fmt: skip


def mathml(formula: Formula) -> str | None:
    """The formula as one `math` element; None where it cannot be converted, or is beyond what is drawn."""
    if formula.too_much:
        return None
    try:
        return _trusted(converted(formula))
    except ValueError:
        return None


def _trusted(drawn: str) -> str | None:
    """What is known of the converter's output; None where that is not one well-formed element."""
    out: list[str] = []
    opened: list[str] = []
    end = 0
    for token in _TOKEN.finditer(drawn.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "", 1)):
        name = token["name"]
        if name not in _ELEMENTS:
            continue
        out.append(escape(unescape(token.string[end : token.start()])))
        end = token.end()
        if token["close"]:
            if not opened or opened.pop() != name:
                return None
            out.append(f"</{name}>")
            continue
        kept = [
            f' {key}="{value}"'
            for key, value in _ATTRIBUTE.findall(token["attributes"])
            if key in _ATTRIBUTES
        ]
        out.append(f"<{name}{''.join(kept)}>")
        if "/" in token["empty"]:
            out.append(f"</{name}>")
        else:
            opened.append(name)
    whole = bool(out) and not opened and end == len(token.string)
    return "".join(out) if whole else None


def _written(attributes: Iterable[tuple[str, str]]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes)
