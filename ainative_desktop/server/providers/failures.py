"""What providers answer when they do not answer, told apart and told in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

import httpx2

from ...redaction import Redactor
from .base import ProviderError

WORDS_LIMIT = 200  # characters of a provider's own words

_TOO_LONG = re.compile(
    r"context[ _](?:length|size|window)|maximum context|prompt is too long|too many tokens|"
    r"maximum number of tokens|exceeds? the (?:model's )?(?:available |maximum )?context|input is too long",
    re.IGNORECASE,
)
_NO_MONEY = re.compile(
    r"insufficient.?(?:quota|credit|funds|balance)|credit balance|exceeded your current quota|billing|"
    r"payment required",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"content.?(?:policy|filter|management)|moderation|flagged|safety system", re.IGNORECASE
)
_NO_IMAGES = re.compile(r"\bimages?\b|image_url|vision|multi.?modal|content must be a string", re.IGNORECASE)
_BAD_IMAGE = re.compile(
    r"image.{0,60}(?:exceed|too (?:large|big|small|many)|maximum|dimension|corrupt)|too many images|"
    r"(?:could not|cannot|can't|failed to|unable to) (?:process|decode|read|parse) .{0,20}image|"
    r"(?:unsupported|invalid) image|image.{0,30}(?:unsupported|invalid) format",
    re.IGNORECASE,
)
_NO_TOOLS = re.compile(
    r"(?:not|n't) support.{0,20}\b(?:tools?|functions?)|\btools?\b.{0,40}not support|support tool use",
    re.IGNORECASE,
)
_NO_MODEL = re.compile(
    r"(?:not a valid|invalid|unknown|no such) model|model\b.{0,80}(?:not found|not exist|not valid)",
    re.IGNORECASE,
)
_BAD_KEY = re.compile(r"api.?key.{0,20}(?:invalid|not valid|incorrect)|invalid.{0,10}api.?key", re.IGNORECASE)

_KINDS = {  # the providers' own names for kinds of errors, which hold whatever the status is
    "insufficient_quota": "quota",
    "billing_error": "quota",
    "rate_limit_exceeded": "rate_limit",
    "rate_limit_error": "rate_limit",
    "authentication_error": "key_refused",
    "permission_error": "key_refused",
    "invalid_api_key": "key_refused",
    "model_not_found": "model_unknown",
    "context_length_exceeded": "context_too_long",
    "exceed_context_size_error": "context_too_long",
    "request_too_large": "context_too_long",
    "overloaded_error": "overloaded",
    "content_policy_violation": "content_refused",
    "content_filter": "content_refused",
}
_STATUSES = {
    401: "key_refused",
    402: "quota",
    403: "key_refused",
    413: "context_too_long",
    429: "rate_limit",
    503: "overloaded",
    529: "overloaded",
}
_SENTENCES = {
    "key_refused": "{where} refused the key. Check it in Preferences → API keys.",
    "quota": "The account at {where} has no credit left, or its limit is reached. Check its billing page.",
    "rate_limit": "{where} takes no more requests for now. Wait {wait}, then retry.",
    "model_unknown": "{where} does not know the model “{model}”. Choose another one.",
    "context_too_long": "The conversation is too long for this model. Start a new one, or send less history.",
    "overloaded": "{where} is overloaded. Wait {wait}, then retry.",
    "content_refused": "{where} refused to answer this because of its content rules. Say it in another way.",
    "images_unsupported": "The model “{model}” takes no images. Choose another one, or send text alone.",
    "image_refused": "{where} could not use an image. Send a smaller one, or another format.",
    "tools_unsupported": "The model “{model}” cannot use tools. Switch them off, or choose another one.",
    "bad_address": "There is nothing to talk to at this address of {where}. Check the URL in Preferences.",
    "provider_error": "{where} could not answer.",
}
_IN_ITS_WORDS = ("provider_error", "bad_address", "content_refused", "key_refused", "quota", "image_refused")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of whom, as far as an answer's meaning depends on it.

    `secret` is the key, `local` whether it is a server on this machine.
    """

    where: str
    model: str = ""
    images: bool = False
    tools: bool = False
    secret: str | None = None
    local: bool = False


def refused(
    asked: Asked,
    words: str,
    *,
    status: int | None = None,
    kind: str | None = None,
    retry_after: str | None = None,
) -> ProviderError:
    """The error for a provider's own one: its HTTP status, its name for the kind, and its words."""
    code = _code(asked, words, status, kind)
    sentence = _SENTENCES[code].format(where=asked.where, model=asked.model[:80], wait=_wait(retry_after))
    if code in _IN_ITS_WORDS:
        own = shortened(words, asked.secret)
        sentence += f" It says: {own}" if own else ""
    return ProviderError(sentence, code)


def declined(asked: Asked) -> ProviderError:
    """The error for an answer that was ended by the provider's content rules."""
    return ProviderError(_SENTENCES["content_refused"].format(where=asked.where), "content_refused")


def unreachable(asked: Asked) -> ProviderError:
    """The error where no connection could be had."""
    what = "that it runs" if asked.local else "the network"
    return ProviderError(
        f"{asked.where} cannot be reached. Check {what}, and its address in Preferences.", "network"
    )


def late(asked: Asked) -> ProviderError:
    """The error where no answer came in time."""
    return ProviderError(f"{asked.where} did not answer in time. Retry in a moment.", "network")


def cut(asked: Asked) -> ProviderError:
    """The error where the answer broke off."""
    return ProviderError(f"The connection to {asked.where} broke before the answer was whole.", "network")


def of_network(asked: Asked, cause: BaseException | None) -> ProviderError:
    """The error for what the HTTP client says of the network."""
    if isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.ProxyError):
        return unreachable(asked)
    if isinstance(cause, httpx2.TimeoutException):
        return late(asked)
    return cut(asked)


def garbled(asked: Asked) -> ProviderError:
    """The error where the answer has a form that the provider's does not have."""
    return ProviderError(
        f"{asked.where} answered in a form that is not understood. Check its URL in Preferences.",
        "bad_address",
    )


def silent(asked: Asked) -> ProviderError:
    """The error where an answer held nothing."""
    return ProviderError(f"{asked.where} sent an answer with nothing in it. Retry.", "provider_error")


def shortened(words: str, secret: str | None) -> str:
    """A provider's own words as one short line, without keys."""
    redactor = Redactor()
    redactor.add(secret or "")
    return redactor.shortened(words, WORDS_LIMIT)


def _code(asked: Asked, words: str, status: int | None, kind: str | None) -> str:
    """Which of the codes it is: the provider's own name for it first, then its words, then the status."""
    named = _KINDS.get(kind or "")
    if named is not None and not (named == "rate_limit" and _NO_MONEY.search(words)):
        return named
    client_error = status is None or 400 <= status < 500 or status == 500
    if client_error and status not in (401, 429) and (said := _said(asked, words)) is not None:
        return said
    if status == 429 and _NO_MONEY.search(words):
        return "quota"
    if status == 404:
        return "model_unknown" if asked.model and "model" in words.lower() else "bad_address"
    return _STATUSES.get(status or 0, "provider_error")


def _said(asked: Asked, words: str) -> str | None:
    """What the words of a provider that names no kind mean."""
    if _TOO_LONG.search(words):
        return "context_too_long"
    if _NO_MONEY.search(words):
        return "quota"
    if asked.tools and _NO_TOOLS.search(words):
        return "tools_unsupported"
    if asked.images and _BAD_IMAGE.search(words):
        return "image_refused"
    if asked.images and _NO_IMAGES.search(words):
        return "images_unsupported"
    if _REFUSED.search(words):
        return "content_refused"
    if _BAD_KEY.search(words):
        return "key_refused"
    if _NO_MODEL.search(words):
        return "model_unknown"
    return None


def _wait(retry_after: str | None) -> str:
    """Words for a Retry-After header, where it is in seconds."""
    try:
        seconds = ceil(float(retry_after or ""))
    except (ValueError, OverflowError):
        return "a little"
    if seconds <= 0:
        return "a little"
    if seconds == 1:
        return "1 second"
    return f"{seconds} seconds" if seconds < 120 else f"{ceil(seconds / 60)} minutes"
