"""Commands say what went wrong without the secrets in it."""

from __future__ import annotations

import logging

import pytest

from ainative_desktop.cli.discretion import INTERNAL_ERROR, discreet
from ainative_desktop.redaction import Redactor


def knowing() -> Redactor:
    redactor = Redactor()
    redactor.add("canary-in-a-cage")
    return redactor


def test_a_fault_of_ours_is_told_redacted(capsys: pytest.CaptureFixture[str]) -> None:
    """With where it was, and a status of its own."""
    with pytest.raises(SystemExit) as left, discreet(knowing()):
        raise ValueError("with canary-in-a-cage")
    told = capsys.readouterr().err
    assert left.value.code == INTERNAL_ERROR
    assert "ValueError: with ***" in told
    assert "canary-in-a-cage" not in told.replace('raise ValueError("with canary-in-a-cage")', "")


def test_warnings_of_any_library(capsys: pytest.CaptureFixture[str]) -> None:
    """Redacted as well; what is no warning is not told."""
    with discreet(knowing()):
        logging.getLogger("uvicorn.error").warning("with canary-in-a-cage")
        logging.getLogger("httpx").info("quiet")
    assert capsys.readouterr().err == "with ***\n"


def test_what_a_command_tells_itself_passes() -> None:
    """An error of the world, and leaving."""
    for error in (OSError("no"), SystemExit(2), KeyboardInterrupt()):
        with pytest.raises(type(error)), discreet(knowing()):
            raise error
