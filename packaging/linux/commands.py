"""What the command line takes, read off the parsers that take it, for whoever describes it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib import import_module

from ainative_desktop.__main__ import COMMANDS
from ainative_desktop.cli import window

UNTOLD = ("formulas",)  # the application calls it itself
FILE_METAVARS = ("F", "FILE")


@dataclass(frozen=True, slots=True)
class Option:
    """One option. `value` is what its value is called, "" where it takes none."""

    flags: tuple[str, ...]
    help: str
    value: str = ""
    choices: tuple[str, ...] = ()

    @property
    def wants_file(self) -> bool:
        """Whether its value is a file's name."""
        return self.value in FILE_METAVARS


@dataclass(frozen=True, slots=True)
class Command:
    """One command; the window's has no name. `arguments` are what stands without a flag, and their help."""

    name: str
    description: str
    options: tuple[Option, ...]
    arguments: tuple[tuple[str, str], ...]


def commands() -> list[Command]:
    """The window, then the others."""
    told = {name: module for name, module in COMMANDS.items() if name not in UNTOLD}
    named = {name: import_module(f"ainative_desktop.cli.{module}") for name, module in told.items()}
    return [_command(name, module.command_parser()) for name, module in {"": window, **named}.items()]


def _command(name: str, parser: argparse.ArgumentParser) -> Command:
    shown = [action for action in parser._actions if action.help != argparse.SUPPRESS]
    options = [_option(action) for action in shown if action.option_strings]
    if not name:
        options.append(Option(("--version",), "print the version and leave"))
    arguments = [
        (action.metavar or action.dest, action.help or "") for action in shown if not action.option_strings
    ]
    return Command(
        name, parser.description or "", tuple(options), tuple((str(word), words) for word, words in arguments)
    )


def _option(action: argparse.Action) -> Option:
    words = (action.help or "").replace("%(default)s", str(action.default))
    if action.nargs == 0:
        return Option(tuple(action.option_strings), words)
    choices = tuple(str(choice).lower() for choice in action.choices or ())
    value = action.metavar or "|".join(choices) or action.dest.upper()
    return Option(tuple(action.option_strings), words, str(value), choices)
