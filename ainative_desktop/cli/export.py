"""`ainative-desktop export`: conversations to a file, also while the window is open.

The window exports by this command too (`--for-window`): it writes one JSON object to standard input,
`{"path", "format", "ids", "secrets"}`, and stops the export by closing that. The answers are a JSON object a
line: `{"done", "of"}` as it goes on, then `{"count"}`, or `{"problem"}` with a sentence for the person.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ..paths import profile_path
from ..redaction import Redactor
from ..runtime.exporting.formats import Document, Format, write_html, write_markdown
from ..runtime.exporting.writing import UNTITLED, Export, StoppedError, file_name
from ..storage.conversation_reader import reading
from ..storage.errors import StorageError
from .discretion import discreet
from .known_secrets import learn_secrets
from .output import take_any_character

TOLD_EVERY = 0.05  # seconds between two reports of progress


def run(argv: Sequence[str]) -> int:
    """Run the command; its exit status: 0 written, 2 usage, 3 error, 130 stopped."""
    take_any_character()
    parser = command_parser()
    arguments = parser.parse_args(argv)
    redactor = Redactor()
    with discreet(redactor):
        if arguments.for_window:
            return _for_window(redactor)
        if bool(arguments.ids) is arguments.all:
            parser.error("name the conversations, or say --all")
        form = Format(arguments.format)
        unknown = asyncio.run(learn_secrets(redactor))
        try:
            path = arguments.output or Path(_name(arguments.ids, form, redactor))
            if path.exists() and not arguments.force:
                raise StorageError(f"{path} is there already. Choose another file, or add --force.")
            _export(form, path, arguments.ids, redactor)
        except StorageError as error:
            print(error, file=sys.stderr)
            return 3
        except KeyboardInterrupt:
            return 130
        if unknown:
            print(unknown, file=sys.stderr)
        print(path)
    return 0


def command_parser() -> argparse.ArgumentParser:
    """The command's options."""
    parser = argparse.ArgumentParser(
        prog="ainative-desktop export",
        description="Write conversations to a file: one as a document, several as documents in a zip "
        "archive, or as JSON with every branch and attachment. Prints the file's name.",
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="a conversation, as JSON names it")
    parser.add_argument("--all", action="store_true", help="all conversations")
    parser.add_argument(
        "--format", choices=[str(form) for form in Format], default="json", help="default: %(default)s"
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="default: a file in this folder")
    parser.add_argument("--force", action="store_true", help="replace the file if there is one")
    parser.add_argument("--for-window", action="store_true", help=argparse.SUPPRESS)
    return parser


def _export(
    form: Format,
    path: Path,
    ids: Sequence[str],
    redactor: Redactor,
    *,
    progress: Callable[[int, int], None] = lambda done, of: None,
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    def check() -> None:
        if stopped():
            raise StoppedError

    with reading(_database(), redactor, check=check) as reader:
        return Export(reader, _documents(form), now=time.time, progress=progress).run(form, path, ids)


def _documents(form: Format) -> dict[Format, Document]:
    documents: dict[Format, Document] = {Format.HTML: write_html, Format.MARKDOWN: write_markdown}
    if form is Format.PDF:  # which takes long to load
        from ..ui.exporting.pdf import pdf_writer

        documents[form] = pdf_writer()
    return documents


def _name(ids: Sequence[str], form: Format, redactor: Redactor) -> str:
    if len(ids) != 1:
        return f"{UNTITLED}s.{form if form is Format.JSON else 'zip'}"
    with reading(_database(), redactor) as reader:
        found = reader.conversation(ids[0])
    return file_name(found[0].title if found is not None else UNTITLED, form)


def _database() -> Path:
    return profile_path() / "conversations.db"


def _for_window(redactor: Redactor) -> int:
    request = json.loads(sys.stdin.readline())
    for secret in request["secrets"]:
        redactor.add(secret)
    asyncio.run(learn_secrets(redactor))  # of which the window knows those that it has used
    stop = threading.Event()
    threading.Thread(target=_wait_for_end, args=(stop,), daemon=True).start()
    last = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal last
        if stop.is_set():
            raise StoppedError
        if time.monotonic() - last >= TOLD_EVERY:
            last = time.monotonic()
            print(json.dumps({"done": done, "of": of}), flush=True)

    try:
        path, form = Path(request["path"]), Format(request["format"])
        count = _export(form, path, request["ids"], redactor, progress=tell, stopped=stop.is_set)
    except StorageError as error:
        print(json.dumps({"problem": str(error)}), flush=True)
        return 130 if isinstance(error, StoppedError) else 3
    print(json.dumps({"count": count}), flush=True)
    return 0


def _wait_for_end(stop: threading.Event) -> None:
    while sys.stdin.readline():
        pass
    stop.set()
