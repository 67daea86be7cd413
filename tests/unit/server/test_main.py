"""Listening: which port was got, and what Host must say."""

from __future__ import annotations

import socket

import pytest

from ainative_desktop.server.main import authority_of, listen


def test_a_free_port_is_found_and_named() -> None:
    with listen("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        assert port > 0
        assert authority_of("127.0.0.1", listener) == f"127.0.0.1:{port}"
        assert authority_of("::1", listener) == f"[::1]:{port}"


def test_a_port_in_use_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        listen("127.0.0.1", taken.getsockname()[1]).listen()
