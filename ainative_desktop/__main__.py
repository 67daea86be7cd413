"""The commands: the window, or ask, export, import, serve, doctor, formulas; imported when they run."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

#: The module of each command in `cli`.
COMMANDS = {
    "ask": "ask", "export": "export", "import": "import_", "serve": "serve", "doctor": "doctor",
    "formulas": "formulas",
}  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names, the window by default; its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] == "--version":
        from . import __version__

        sys.stdout.write(f"ainative-desktop {__version__}\n")
        return 0
    name = arguments.pop(0) if arguments and arguments[0] in COMMANDS else None
    if name is None:
        from .imports import hasten

        hasten()
    module = importlib.import_module(f".cli.{COMMANDS[name]}" if name else ".launch", __package__)
    status: int = module.run(arguments)
    return status


if __name__ == "__main__":
    sys.exit(main())
