"""`ainative-desktop formulas`: draws formulas for the window, which ends it when one takes too long.

A JSON object a line, `{"latex": …, "display": …}`, is answered by a line with the drawing, or `{}` for LaTeX
that cannot be drawn. The first line says that it is ready.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from ..rendering.math import Formula, draw


def run(_argv: Sequence[str]) -> int:
    """Draw until standard input ends; its exit status."""
    draw(Formula("x", display=False))  # everything is loaded before it is timed
    print("{}", flush=True)
    for line in sys.stdin:
        try:
            answer = asdict(draw(Formula(**json.loads(line))))
        except ValueError:
            answer = {}
        print(json.dumps(answer), flush=True)
    return 0
