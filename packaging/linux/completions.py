"""Completions for bash, zsh and fish, written from the commands' own options."""

from __future__ import annotations

from collections.abc import Sequence

from .commands import Command, Option

PROGRAM = "ainative-desktop"


def bash(commands: Sequence[Command]) -> str:
    """A file for bash-completion's folder."""
    names = " ".join(command.name for command in commands if command.name)
    cases = "\n".join(
        f'        {command.name or "*"}) words="{" ".join(_flags(command))}" ;;'
        for command in sorted(commands, key=lambda command: not command.name)
    )
    values = "\n".join(
        f"        {'|'.join(flags)}) COMPREPLY=($({generated})); return ;;"
        for flags, generated in _bash_values(commands)
    )
    return f"""\
# bash completion for {PROGRAM}
_ainative_desktop() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} words
    case $previous in
{values}
    esac
    case ${{COMP_WORDS[1]}} in
{cases}
    esac
    [[ $COMP_CWORD -eq 1 ]] && words="{names} $words"
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -F _ainative_desktop {PROGRAM}
"""


def _bash_values(commands: Sequence[Command]) -> list[tuple[list[str], str]]:
    found: dict[str, list[str]] = {}
    for option in _all_options(commands):
        if not option.value:
            continue
        generated = 'compgen -f -- "$current"' if option.wants_file else ":"
        if option.choices:
            generated = f'compgen -W "{" ".join(option.choices)}" -- "$current"'
        for flag in option.flags:
            flags = found.setdefault(generated, [])
            if flag not in flags:
                flags.append(flag)
    return [(flags, generated) for generated, flags in found.items()]


def zsh(commands: Sequence[Command]) -> str:
    """A file for one of zsh's fpath folders."""
    described = "\n".join(
        f"        '{command.name}:{_quoted(command.description)}'" for command in commands if command.name
    )
    cases = "\n".join(
        f"        {command.name or '*'})\n            _arguments -s {_zsh_options(command)}\n            ;;"
        for command in sorted(commands, key=lambda command: not command.name)
    )
    return f"""\
#compdef {PROGRAM}
_ainative_desktop() {{
    local -a commands
    commands=(
{described}
    )
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        _describe command commands
        return
    fi
    local command=$words[2]
    if [[ $command != -* ]]; then
        shift words
        (( CURRENT-- ))
    fi
    case $command in
{cases}
    esac
}}
_ainative_desktop "$@"
"""


def _zsh_options(command: Command) -> str:
    made = []
    for option in command.options:
        value = ""
        if option.value:
            action = (
                "_files" if option.wants_file else f"({' '.join(option.choices)})" if option.choices else " "
            )
            value = f":{option.value.replace(':', ' ')}:{action}"
        made += [f"'{flag}[{_quoted(option.help)}]{value}'" for flag in option.flags]
    made += [f"'*:{word}:'" for word, _ in command.arguments]
    return " \\\n                ".join(made)


def _quoted(words: str) -> str:
    """As a description in single quotes, where brackets and colons have a meaning."""
    for mark in "\\[]:":
        words = words.replace(mark, f"\\{mark}")
    return words.replace("'", "’")


def fish(commands: Sequence[Command]) -> str:
    """A file for fish's folder of vendors' completions."""
    names = " ".join(command.name for command in commands if command.name)
    lines = [f"complete -c {PROGRAM} -f"]
    for command in commands:
        where = f"__fish_seen_subcommand_from {command.name}" if command.name else ""
        if command.name:
            words = command.description.replace("'", "’")
            lines.append(f"complete -c {PROGRAM} -n __fish_use_subcommand -a {command.name} -d '{words}'")
        else:
            where = f"not __fish_seen_subcommand_from {names}"
        lines += [f"complete -c {PROGRAM} -n '{where}' {_fish_option(option)}" for option in command.options]
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    flags = [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
    words = option.help.replace("\\", "").replace("'", "’")
    value = ""
    if option.value:
        value = (
            " -r -F"
            if option.wants_file
            else f" -x -a '{' '.join(option.choices)}'"
            if option.choices
            else " -x"
        )
    return f"{' '.join(flags)}{value} -d '{words}'"


def _flags(command: Command) -> list[str]:
    return [flag for option in command.options for flag in option.flags]


def _all_options(commands: Sequence[Command]) -> list[Option]:
    return [option for command in commands for option in command.options]
