"""Runs the benchmarks: all of them, or those named, each in a process of its own."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence

from tests.benchmarks import history
from tests.benchmarks.harness import FOLDER

ROWS = (
    "start", "memory", "frame_budget", "typing_meanwhile", "throughput", "cpu", "first_token", "scroll",
    "search", "flat_in_answer", "flat_in_history", "import_",
)  # fmt: skip
TOGETHER = {"open": "scroll", "import": "import_"}  # what is asked for, and the script that has it
OF_A_COMMAND = ("start", "memory")


def main() -> int:
    """Run them; 1 where a benchmark is broken, 0 whatever the figures are."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="How fast is it, and against what?")
    parser.add_argument("names", nargs="*", metavar="name", help=f"of {', '.join(ROWS)}; all if none")
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--markdown", action="store_true", help="print the README's table")
    parser.add_argument("--short", action="store_true", help="only prove that they run")
    parser.add_argument("--append", action="store_true", help=f"keep the figures in {history.FILE.name}")
    parser.add_argument("--command", help="measure this program, such as the installed one: start and memory")
    options = parser.parse_args()
    names = [TOGETHER.get(name, name.replace(" ", "_").lower()) for name in options.names] or list(ROWS)
    if unknown := [name for name in names if name not in ROWS]:
        parser.error(f"no benchmark is called {', '.join(unknown)}")
    if options.command and (unable := [name for name in names if name not in OF_A_COMMAND]):
        parser.error(f"--command is for {' and '.join(OF_A_COMMAND)}, not for {', '.join(unable)}")
    if options.append and options.short:
        parser.error("--short gives no figures that are worth keeping")
    arguments = [
        *(["--short"] if options.short else []),
        *(["--command", options.command] if options.command else []),
    ]
    found = []
    for name in names:
        rows = run(name, arguments)
        if rows is None:
            return 1
        found += rows
        if not options.json:
            for row in rows:
                sys.stdout.write((table_row(row) if options.markdown else words_of(row)) + "\n")
                sys.stdout.flush()
    if options.json:
        sys.stdout.write(json.dumps(found, indent=1) + "\n")
    if options.append:
        history.append(found)
    return 0


def run(name: str, arguments: Sequence[str]) -> list[dict[str, object]] | None:
    """One script's results, or None where it is broken; what it says of that is on standard error."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, cwd=FOLDER.parent.parent, check=False)
    if done.returncode != 0:
        sys.stderr.write(f"{name} is broken: it ended with status {done.returncode}\n")
        return None
    rows: list[dict[str, object]] = json.loads(done.stdout.splitlines()[-1])
    return rows


def table_row(row: dict[str, object]) -> str:
    """A result as a row of the README's table."""
    bound = str(row["target"]).replace("<=", "≤").replace("ratio ", "").replace("figure ", "")
    met = "yes" if row["ok"] else "not yet"
    cells = (row["name"], f"{row['figure']} {row['unit']}", row["floor"], row["ratio"], bound, met)
    return f"| {' | '.join(map(str, cells))} |"


def words_of(row: dict[str, object]) -> str:
    """A result as one line."""
    return (
        f"{row['name']:<36} {row['figure']:>10} {row['unit']:<3} floor {row['floor']:>9}  "
        f"ratio {row['ratio']:>7}  target: {row['target']:<20} {'met' if row['ok'] else 'missed':<6} "
        f"({row['runs']} runs)"
    )


if __name__ == "__main__":
    sys.exit(main())
