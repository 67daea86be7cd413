"""`ainative-desktop ask`: one answer to standard output as it arrives, with no window and no screen."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import fields
from typing import TextIO, get_args

from ..protocol.choice import MODEL_LENGTH, ChoiceError, ModelChoice, request_params, typed_system
from ..protocol.errors import AINativeError
from ..protocol.events import StreamData, StreamEnd, StreamError, StreamEvent, StreamRetry, StreamStart
from ..protocol.method import Method
from ..protocol.providers import NAMES
from ..protocol.wire import chat_action
from ..redaction import Redactor
from ..runtime.access import authorization
from ..runtime.addresses import stream_url
from ..runtime.route import Route
from ..runtime.server_process import ServerProcess
from ..runtime.streaming import StreamConfig, StreamingEngine
from .discretion import discreet
from .options import add_server_options, token_headers
from .own_keys import own_access
from .saved import saved_route

EXIT_STATUS = {"complete": 0, "error": 3, "interrupted": 4, "aborted": 130}
START_TIMEOUT = 20.0  # seconds for the embedded server

# What a terminal could take for a command of its own; tab and line feed stay.
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)), "�") | {13: None}
_NAMES = {
    StreamStart: "stream-start",
    StreamData: "stream-data",
    StreamError: "stream-error",
    StreamEnd: "stream-end",
}


def run(argv: Sequence[str]) -> int:
    """Run the command; its exit status: 0 complete, 2 usage, 3 error, 4 interrupted, 130 Ctrl+C."""
    parser = command_parser()
    arguments = parser.parse_args(argv)
    if arguments.model and not arguments.provider and arguments.server is None:
        parser.error("--model needs --provider: the embedded server asks for models by both")
    redactor = Redactor()
    redactor.add(arguments.token_file or "")
    with discreet(redactor):
        try:
            message = _with_input(arguments.message, sys.stdin)
            if not message.strip():
                parser.error("there is nothing to ask")
            return asyncio.run(_ask(arguments, message, redactor))
        except KeyboardInterrupt:
            return EXIT_STATUS["aborted"]


def command_parser() -> argparse.ArgumentParser:
    """The command's options."""
    parser = argparse.ArgumentParser(
        prog="ainative-desktop ask",
        description="Stream one answer to standard output. Text on standard input is added to the message.",
    )
    parser.add_argument("message", help="what to ask")
    add_server_options(parser)
    parser.add_argument(
        "--transport",
        choices=[method.lower() for method in get_args(Method)],
        default="auto",
        help="default: %(default)s",
    )
    parser.add_argument("--provider", default="", metavar="P", help=f"who answers: {', '.join(NAMES)}")
    parser.add_argument("--model", type=_model, default="", metavar="M", help="its name of a model")
    parser.add_argument(
        "--system", type=_system_prompt, default="", metavar="S", help="what the model is to be, and to do"
    )
    parser.add_argument("--events", action="store_true", help="print one JSON object a line for each event")
    return parser


def _model(text: str) -> str:
    if len(text) > MODEL_LENGTH:
        raise argparse.ArgumentTypeError("this is too long for the name of a model")
    return text


def _system_prompt(text: str) -> str:
    try:
        return typed_system(text)
    except ChoiceError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _with_input(message: str, source: TextIO | None) -> str:
    if source is None or source.closed or source.isatty():
        return message
    added = source.read()
    return f"{message}\n\n{added}" if added.strip() else message


async def _ask(arguments: argparse.Namespace, message: str, redactor: Redactor) -> int:
    method: Method = arguments.transport.upper()
    choice = ModelChoice("", arguments.provider, arguments.model, system=arguments.system)
    history = [{"role": "user", "content": message}]
    action = chat_action(message, history, choice.provider or None, request_params(choice))
    engine = StreamingEngine(each_event=arguments.events)
    printer = _Printer(engine, sys.stdout, redactor, events=arguments.events)
    try:
        async with _endpoint(arguments, redactor) as (url, headers, route):
            end = await engine.start(StreamConfig(url, method, headers, route=route), action.to_json())
    except AINativeError as error:
        _complain(redactor.redact(str(error)))
        return EXIT_STATUS["error"]
    if end.reason == "complete" and not end.clean:
        _complain("The server closed the connection without saying that the answer is whole.")
    return EXIT_STATUS["error"] if printer.broken else EXIT_STATUS[end.reason]


@asynccontextmanager
async def _endpoint(
    arguments: argparse.Namespace, redactor: Redactor
) -> AsyncIterator[tuple[str, dict[str, str], Route]]:
    """The address to stream from, the header that lets us in there, and the way."""
    if arguments.server is not None:
        url = stream_url(arguments.server)
        yield url, token_headers(arguments, url), await saved_route(url, redactor)
        return
    process = ServerProcess(access=own_access(redactor))
    process.start()
    try:
        endpoint = await process.ready(START_TIMEOUT)
        redactor.add(endpoint.token)
        yield endpoint.url, authorization(endpoint.url, endpoint.access, plain_allowed=False), Route()
    finally:
        await process.close()


def _complain(words: str) -> None:
    print(words.translate(_CONTROLS), file=sys.stderr)


class _Printer:
    """Writes what `engine` tells to `output`; a reader that has gone stops the stream."""

    def __init__(self, engine: StreamingEngine, output: TextIO, redactor: Redactor, *, events: bool) -> None:
        self.broken = False
        self._redactor = redactor
        self._engine = engine
        self._output = output
        self._safe = output.isatty()
        self._last = ""
        tell = self._event if events else self._text
        for signal in (engine.stream_start, engine.stream_data, engine.stream_error, engine.stream_end):
            signal.connect(tell)
        engine.stream_retry.connect(self._again)

    def _again(self, retry: StreamRetry) -> None:
        _complain(
            f"{retry.error.message} Trying again in {retry.delay:.0f} s, "
            f"attempt {retry.attempt} of {retry.attempts}."
        )

    def _event(self, event: StreamEvent) -> None:
        payload = {field.name: getattr(event, field.name) for field in fields(event)}
        for said in ("message", "reason"):  # by the server, which knows the token
            if said in payload:
                payload[said] = self._redactor.redact(payload[said])
        self._write(json.dumps({"event": _NAMES[type(event)], **payload}) + "\n")

    def _text(self, event: StreamEvent) -> None:
        match event:
            case StreamData(token=str(text)) if text:
                self._last = text[-1]
                self._write(text.translate(_CONTROLS) if self._safe else text)
            case StreamError():
                self._end_line()
                _complain(self._redactor.redact(event.message))
            case StreamEnd():
                self._end_line()

    def _end_line(self) -> None:
        if self._last not in ("", "\n"):
            self._write("\n")
        self._last = ""

    def _write(self, text: str) -> None:
        if self.broken:
            return
        try:
            self._output.write(text if text.isascii() else _encodable(text, self._output))
            self._output.flush()
        except OSError:
            self.broken = True
            # What is left in the buffer is flushed at exit, and must have somewhere to go.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._output.fileno())
            self._engine.stop()


def _encodable(text: str, output: TextIO) -> str:
    encoding = output.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
