"""Errors that nobody caught, wherever they come from, go to the log, which redacts them, and nowhere else."""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

log = logging.getLogger(__name__)


class Unexpected:
    """Takes the place of what Python does with such errors, which is to print them, until `close`.

    `crashes` is a file for where each thread was when the process crashed; no value gets into it.
    """

    def __init__(self, crashes: Path | None = None) -> None:
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        self._file = crashes.open("ab") if crashes is not None else None
        if self._file is not None:
            faulthandler.enable(self._file)

    def close(self) -> None:
        """Give everything back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._file is not None:
            faulthandler.disable()
            self._file.close()

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Log what goes wrong in the callbacks of `loop`, and in tasks that nobody waits for."""
        loop.set_exception_handler(self._on_loop)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
        else:
            log.critical("Nobody caught this", exc_info=(kind, error, trace))

    def _on_thread(self, failed: threading.ExceptHookArgs) -> None:
        name = failed.thread.name if failed.thread is not None else "?"
        if failed.exc_value is not None and failed.exc_type is not SystemExit:
            details = (failed.exc_type, failed.exc_value, failed.exc_traceback)
            log.critical("Nobody caught this in the thread %s", name, exc_info=details)

    def _on_unraisable(self, failed: sys.UnraisableHookArgs) -> None:
        details = (failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback)
        log.error("Nobody could catch this in %s", failed.err_msg or failed.object, exc_info=details)

    def _on_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        log.error("%s", context.get("message", "A callback failed"), exc_info=context.get("exception"))
