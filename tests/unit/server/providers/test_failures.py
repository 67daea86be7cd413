"""What providers say when they refuse: told apart by kind, words and status, short, and without keys."""

from __future__ import annotations

import httpx2
import pytest

from ainative_desktop.server.providers import failures
from ainative_desktop.server.providers.failures import Asked, of_network, refused, shortened

ASKED = Asked("Example", "m-1", images=True, tools=True, secret="a key of mine")


@pytest.mark.parametrize(
    ("status", "kind", "words", "code"),
    [
        (401, None, "", "key_refused"),
        (400, "invalid_api_key", "", "key_refused"),
        (400, None, "API key not valid. Please pass a valid API key.", "key_refused"),
        (402, None, "", "quota"),
        (429, "rate_limit_error", "You exceeded your current quota", "quota"),
        (429, None, "Please check your billing details", "quota"),
        (429, None, "slow down", "rate_limit"),
        (404, None, "The model was retired", "model_unknown"),
        (404, None, "Not Found", "bad_address"),
        (400, None, "Input is too long for requested model.", "context_too_long"),
        (400, None, "Unknown model: m-1", "model_unknown"),
        (422, None, "unknown variant `image_url`, expected `text`", "images_unsupported"),
        (400, None, "messages[0].content must be a string", "images_unsupported"),
        (400, None, "m-1 does not support tools", "tools_unsupported"),
        (403, None, "Your input was flagged", "content_refused"),
        (None, "overloaded_error", "Overloaded", "overloaded"),
        (502, None, "Bad gateway, image of a proxy", "provider_error"),
        (418, None, "", "provider_error"),
    ],
)
def test_each_kind_has_its_code(status: int | None, kind: str | None, words: str, code: str) -> None:
    error = refused(ASKED, words, status=status, kind=kind)
    assert error.code == code, str(error)
    assert str(error)[0].isupper()
    assert "{" not in str(error)


def test_images_are_no_reason_where_none_were_sent() -> None:
    error = refused(Asked("Example", "m"), "The image service is down", status=400)
    assert error.code == "provider_error"


@pytest.mark.parametrize(
    ("retry_after", "words"),
    [
        (None, "a little"), ("soon", "a little"), ("nan", "a little"), ("inf", "a little"),
        ("-1", "a little"),
        ("0.2", "1 second"), ("7", "7 seconds"), ("150", "3 minutes"),
    ],
)  # fmt: skip
def test_how_long_to_wait_is_told_in_words(retry_after: str | None, words: str) -> None:
    assert f"Wait {words}," in str(refused(ASKED, "", status=429, retry_after=retry_after))


def test_a_providers_words_are_short_and_hold_no_key() -> None:
    said = shortened("Bad\n key  'a key of mine', or sk-0123456789abcdef: " + "x" * 999, "a key of mine")
    assert said.startswith("Bad key '***', or sk-***")
    assert len(said) == failures.WORDS_LIMIT
    assert said.endswith("…")


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (httpx2.ConnectError("no"), "cannot be reached. Check the network"),
        (httpx2.ConnectTimeout("no"), "cannot be reached"),
        (httpx2.ReadTimeout("no"), "did not answer in time"),
        (httpx2.ReadError("no"), "broke"),
        (None, "broke"),
    ],
)
def test_the_network_is_told_in_words(cause: BaseException | None, words: str) -> None:
    error = of_network(ASKED, cause)
    assert (error.code, words in str(error)) == ("network", True)
