"""What a provider is reached with, and the lines in which the embedded server asks its parent for it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from .json_text import object_in

#: What people call each provider that is reached over a network.
NAMES = {"openai": "OpenAI", "anthropic": "Anthropic", "ollama": "Ollama"}

#: Where each of them is, unless the person chose another base URL.
OWN_URLS = {
    "openai": "https://api.openai.com/v1",
    "anthropic": "https://api.anthropic.com",
    "ollama": "http://127.0.0.1:11434",
}


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """Base URLs that a person chose, a field for each of NAMES; "" is the provider's own address."""

    openai_url: str = ""
    anthropic_url: str = ""
    ollama_url: str = ""

    def url_of(self, provider: str) -> str:
        """The base URL for `provider`, "" for its own and for providers that have none."""
        return str(getattr(self, f"{provider}_url")) if provider in NAMES else ""

    def with_url(self, provider: str, url: str) -> ProviderSettings:
        """The same with another base URL for `provider`."""
        return replace(self, **{f"{provider}_url": url})


@dataclass(frozen=True, slots=True)
class ProviderAccess:
    """Where a provider is reached ("": its own address), and the key for it (None: there is none)."""

    url: str = ""
    key: str | None = field(default=None, repr=False)  # out of logs and tracebacks


@dataclass(frozen=True, slots=True)
class Need:
    """The server's question number `number`: the access to `provider`."""

    number: int
    provider: str


@dataclass(frozen=True, slots=True)
class Given:
    """The parent's answer to question `number`: the access, or a sentence that says why there is none."""

    number: int
    access: ProviderAccess | str


def need_line(need: Need) -> str:
    """The server's line, with its end."""
    return json.dumps({"need": "key", "id": need.number, "provider": need.provider}) + "\n"


def read_need(line: str) -> Need | None:
    """The question in a line of the server's, None for a line of another kind."""
    value = object_in(line)
    number, provider = value.get("id"), value.get("provider")
    if value.get("need") != "key" or type(number) is not int or not isinstance(provider, str):
        return None
    return Need(number, provider)


def given_line(given: Given) -> str:
    """The parent's line, with its end."""
    if isinstance(given.access, str):
        return json.dumps({"id": given.number, "error": given.access}) + "\n"
    return json.dumps({"id": given.number, "key": given.access.key, "url": given.access.url}) + "\n"


def read_given(line: str) -> Given | None:
    """The answer in a line of the parent's, None for a line of another kind."""
    value = object_in(line)
    number, error = value.get("id"), value.get("error")
    key, url = value.get("key"), value.get("url", "")
    if type(number) is not int:
        return None
    if isinstance(error, str):
        return Given(number, error)
    if not isinstance(url, str) or not (key is None or isinstance(key, str)):
        return None
    return Given(number, ProviderAccess(url, key))
