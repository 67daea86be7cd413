"""The search for canaries, which the tests of leaks rely on."""

from __future__ import annotations

import base64

from tests.helpers.canaries import canary, forms, leaks


def test_the_search_finds() -> None:
    """Each encoding; else the tests above could not fail."""
    secret = canary("x")
    for name, form in forms(secret).items():
        assert name in leaks(b"before " + form + b" after", secret)
    assert leaks(base64.b64encode(f"user:{secret}".encode()), secret)
    assert leaks(b"nothing", secret) == []
