"""The words in the refusals of Express, FastAPI and their like."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.refusals import words_of_body, words_of_refusal

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["error", "detail", "msg", "loc"]), inner)
    ),
)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"error": "No model"}, "No model"),
        ({"error": {"message": "No model", "type": "x", "code": 3}}, "No model"),
        ({"error": {"error": {"message": "No model"}}}, "No model"),
        ({"detail": "Not authenticated"}, "Not authenticated"),
        ({"detail": {"error": "No model"}}, "No model"),
        ({"message": "No model", "statusCode": 400}, "No model"),
        ({"errors": [{"msg": "Invalid value", "path": "params.message"}]}, "params.message: Invalid value"),
        ({"type": "about:blank", "title": "Out of credit", "detail": "Balance: 0"}, "Balance: 0"),
        ({"error": "", "detail": "second"}, "second"),
        ({"error": True, "message": "second"}, "second"),
        ({"error": "invalid_token", "error_description": "expired"}, "invalid_token"),
        ({}, ""),
        ([], ""),
        (42, ""),
        (None, ""),
    ],
)
def test_forms(value: object, words: str) -> None:
    """Each that is in use."""
    assert words_of_refusal(value) == words


def test_fastapis_list() -> None:
    """Each fault with its place in the request, three at most."""
    faults = [
        {"loc": ["body", "params", name], "msg": "Field required", "type": "missing"} for name in "abcd"
    ]
    told = words_of_refusal({"detail": faults})
    assert told == "params.a: Field required; params.b: Field required; params.c: Field required"
    assert words_of_refusal({"detail": [{"loc": ["body"], "msg": "Invalid JSON"}]}) == "Invalid JSON"
    assert words_of_refusal({"detail": [{"loc": ["body", "messages", 0], "msg": "x"}]}) == "messages.0: x"


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ('{"error":"No model"}', "application/json", "No model"),
        ('{"error":"No model"}', "", "No model"),
        ('{"detail":"No model"}', "application/problem+json", "No model"),
        ('"just text"', "application/json", ""),
        ("nonsense", "application/json", ""),
        ("[" * 100_000, "application/json", ""),
        (" No model \n", "text/plain", "No model"),
        (
            "<html><body><pre>PayloadTooLargeError: it&#39;s too large<br> &nbsp;at read</pre></body></html>",
            "text/html",
            "PayloadTooLargeError: it's too large",
        ),
        ("<h1>502 Bad Gateway</h1>", "text/html", ""),
    ],
)
def test_bodies(body: str, kind: str, words: str) -> None:
    """Of every kind."""
    assert words_of_body(body.encode(), kind) == words


@given(JSON_VALUES)
def test_anything_else_is_harmless(value: object) -> None:
    """Whatever a server sends, there is text or none."""
    assert isinstance(words_of_refusal(value), str)
    assert isinstance(words_of_body(json.dumps(value).encode(), "application/json"), str)
