"""LaTeX formulas as SVG pictures.

Drawing one takes some milliseconds, or for ever: whoever calls `draw` does so in a process that can be ended.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

SIZE_LIMIT = 2 * 2**10  # characters of a formula
DEPTH_LIMIT = 6  # braces within braces: a fraction costs twice as much with each
_EM = 20.0  # px that a formula is drawn at
_SCHEME = "formula:"

_SVG = re.compile(r'<svg [^>]*?viewBox="(\S+) (\S+) (\S+) (\S+)"')
_ELEMENT = re.compile(r"<(?!/?(?:svg|g|path|rect|line|polyline|polygon|ellipse|circle)\b)")
_UNKNOWN = re.compile(r">\\[A-Za-z]")  # a command that the parser does not know stands as a name


@dataclass(frozen=True, slots=True)
class Formula:
    """LaTeX without its delimiters; `display` is one in a line of its own."""

    latex: str
    display: bool

    @property
    def too_much(self) -> bool:
        """Whether it is beyond what is drawn."""
        depth = deepest = 0
        for character in self.latex if len(self.latex) <= SIZE_LIMIT else "":
            depth += (character == "{") - (character == "}")
            deepest = max(deepest, depth)
        return len(self.latex) > SIZE_LIMIT or deepest > DEPTH_LIMIT

    @property
    def source(self) -> str:
        """Its Markdown."""
        mark = "$$" if self.display else "$"
        return f"{mark}{self.latex}{mark}"

    @property
    def address(self) -> str:
        """A name for it in rich text, which `formula_at` reads."""
        return f"{_SCHEME}{'display' if self.display else 'inline'}:{quote(self.latex)}"


def formula_at(address: str) -> Formula | None:
    """The formula of that address, if it is one's."""
    kind, _, latex = address.removeprefix(_SCHEME).partition(":")
    return Formula(unquote(latex), kind == "display") if address.startswith(_SCHEME) else None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A formula's picture in black, and its measures in em; the baseline is `ascent` below its top."""

    svg: str
    width: float
    ascent: float
    descent: float

    @property
    def harmless(self) -> bool:
        """Whether it consists of shapes alone: nothing in it can ask for a file."""
        return _ELEMENT.search(self.svg) is None


def converted(formula: Formula) -> str:
    """The formula as MathML, in which its text stands as it is: not to be trusted. Raises ValueError for what
    is no LaTeX, or has a command that is not known."""
    from latex2mathml.converter import convert

    try:
        found: str = convert(formula.latex, display="block" if formula.display else "inline")
    except RecursionError as error:
        raise ValueError("too deep") from error
    except Exception as error:  # the library has its own ways to say that this is no LaTeX
        raise ValueError(f"no LaTeX: {error}") from error
    if _UNKNOWN.search(found):
        raise ValueError("an unknown command")
    return found


def draw(formula: Formula) -> Drawing:
    """The formula's picture. Raises ValueError for LaTeX that cannot be drawn."""
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False
    converted(formula)
    try:
        svg: str = Latex(formula.latex, size=_EM, inline=not formula.display).svg()
    except RecursionError as error:
        raise ValueError("too deep") from error
    except Exception as error:  # each library has its own ways to say that this is no LaTeX
        raise ValueError(f"no LaTeX: {error}") from error
    box = _SVG.search(svg)
    if box is None:
        raise ValueError("nothing to draw")
    _, top, width, height = (float(number) for number in box.groups())
    return Drawing(svg, width / _EM, -top / _EM, (height + top) / _EM)
