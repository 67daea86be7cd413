"""The commands: ask, serve, doctor. Each is imported only when it runs."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

COMMANDS = ("ask", "serve", "doctor")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names; its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] not in COMMANDS:
        sys.stderr.write(f"usage: ainative-desktop {{{','.join(COMMANDS)}}} …\n")
        return 2
    module = importlib.import_module(f".cli.{arguments[0]}", __package__)
    status: int = module.run(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
