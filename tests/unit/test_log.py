"""The log: written, bounded, and without secrets, whoever writes into it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from ainative_desktop import log
from ainative_desktop.redaction import Redactor


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    log.close()


def test_the_file_has_what_was_logged_and_no_secret(tmp_path: Path) -> None:
    """Arguments and tracebacks are redacted too."""
    redactor = Redactor()
    file = log.configure(tmp_path, redactor)
    redactor.add("canary-in-a-cage")  # known later than the log was opened
    try:
        raise ValueError("with canary-in-a-cage")
    except ValueError:
        logging.getLogger("ainative_desktop.test").warning("with %s", "Bearer abc.def", exc_info=True)
    written = file.read_text()
    assert "with Bearer ***" in written
    assert "ValueError: with ***" in written
    assert "canary" not in written


def test_of_other_libraries_there_are_warnings(tmp_path: Path) -> None:
    """All that they say goes there only where one asked for it."""
    file = log.configure(tmp_path, Redactor())
    logging.getLogger("httpx").info("quiet")
    logging.getLogger("ainative_desktop.x").debug("quiet")
    logging.getLogger("asyncio").error("loud")
    assert ("quiet" in file.read_text(), "loud" in file.read_text()) == (False, True)
    log.configure(tmp_path, Redactor(), verbose=True)
    logging.getLogger("websockets.client").debug("> Authorization: Bearer s3cret")
    logging.getLogger("ainative_desktop.x").debug("all of it")
    assert "> Authorization: ***" in file.read_text()
    assert "all of it" in file.read_text()


def test_a_command_tells_warnings(capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error, redacted as well."""
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    log.to_standard_error(redactor)
    logging.getLogger("uvicorn.error").warning("with canary-in-a-cage")
    logging.getLogger("ainative_desktop.x").info("quiet")
    assert capsys.readouterr().err == "with ***\n"


def test_closing_leaves_nothing(tmp_path: Path) -> None:
    """Of what was set up, however often."""
    before = list(logging.getLogger().handlers)
    log.configure(tmp_path, Redactor(), verbose=True)
    log.configure(tmp_path, Redactor())
    log.to_standard_error(Redactor())
    log.close()
    assert logging.getLogger().handlers == before
    assert logging.getLogger().level == logging.WARNING
