"""What can be asked of the demo model: `/demo tokens=2000 rate=100`."""

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_RATE = 70.0  # tokens a second, about what a hosted model does
TOKENS_LIMIT = 1_000_000

HELP = f"""\
I am the **demo model**. Anything you write gets an answer; begin with `/demo` to choose its size and speed:

| option | what it does |
| --- | --- |
| `tokens=2000` | exactly that many tokens, 1 to {TOKENS_LIMIT:,} |
| `rate=100` | tokens a second; `rate=max` as fast as they come |
| `timing=on` | say with each token when it was sent |
| `think=50` | think for that many tokens before the answer |
| `calculate=6*7` | ask for the calculator, and use what it says |
| `error=after:50` | fail after 50 tokens, as a server that breaks |

For example: `/demo tokens=2000 rate=100`
"""


class OptionError(Exception):
    """An option that cannot be read, said in a sentence."""


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """`tokens` None: as many as the answer has; `rate` in tokens a second, 0: no pauses. `timing`: each token
    is followed by when it was sent. `think` in tokens; `calculate` is an expression for the calculator."""

    tokens: int | None = None
    rate: float = DEFAULT_RATE
    fail_after: int | None = None
    timing: bool = False
    help: bool = False
    think: int = 0
    calculate: str = ""


def parse_options(message: str) -> DemoOptions:
    """The options in `message`, the defaults if it does not begin with /demo. Raises OptionError."""
    words = message.split()
    if not words or words[0] != "/demo":
        return DemoOptions()
    tokens, rate, fail_after, timing = None, DEFAULT_RATE, None, False
    think, calculate = 0, ""
    for word in words[1:]:
        name, _, value = word.partition("=")
        if word == "help":
            return DemoOptions(help=True)
        if name == "tokens":
            tokens = _whole(word, value, 1)
        elif name == "rate":
            rate = _rate(word, value)
        elif word == "timing=on":
            timing = True
        elif name == "think":
            think = _whole(word, value, 1)
        elif name == "calculate" and value:
            calculate = value
        elif name == "error" and value.startswith("after:"):
            fail_after = _whole(word, value.removeprefix("after:"), 0)
        else:
            raise OptionError(f"I do not know `{_quoted(word)}`.")
    if fail_after is not None and (tokens is None or tokens < fail_after):
        tokens = max(fail_after, 1)
    return DemoOptions(tokens, rate, fail_after, timing, think=think, calculate=calculate)


def _whole(word: str, value: str, least: int) -> int:
    if re.fullmatch(r"[0-9]{1,7}", value) and least <= int(value) <= TOKENS_LIMIT:
        return int(value)
    raise OptionError(f"`{_quoted(word)}` needs a whole number from {least} to {TOKENS_LIMIT:,}.")


def _rate(word: str, value: str) -> float:
    if value == "max":
        return 0.0
    if re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,3})?", value):
        return float(value)
    raise OptionError(f"`{_quoted(word)}` needs a number of tokens a second, or `max`.")


def _quoted(word: str) -> str:
    return word[:60].replace("`", "'")
