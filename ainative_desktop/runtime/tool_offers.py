"""The tools that a server has, and which of them the model may call: asked for once a server, and decided by
the person."""

from __future__ import annotations

import asyncio
import logging
import math
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..protocol.errors import AINativeError
from ..protocol.json_text import object_in
from ..storage.settings import ToolChoice, ToolRule
from .addresses import beside
from .config import StreamTarget
from .connections import Connections

log = logging.getLogger(__name__)

TIME_LIMIT = 1.0  # seconds that a first message waits for the list
FRESH = 600.0  # seconds that a list is good for
SIZE_LIMIT = 2**20  # bytes of the list
TOOLS_LIMIT = 64
DESCRIPTION_LIMIT = 300  # characters

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")


@dataclass(frozen=True, slots=True)
class OfferedTool:
    """A tool as its server describes it, in one line."""

    name: str
    description: str = ""


class ToolOffers:
    """What each server offers, and what the person has decided about it.

    `rules` are the decisions as they stand, `keep` takes new ones.
    """

    def __init__(
        self,
        connections: Connections,
        *,
        rules: Callable[[], Iterable[ToolRule]],
        keep: Callable[[tuple[ToolRule, ...]], object],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connections = connections
        self._rules = rules
        self._keep = keep
        self._clock = clock
        self._known: dict[str, tuple[float, tuple[OfferedTool, ...]]] = {}  # by address, and since when

    async def params(self, target: StreamTarget) -> dict[str, object]:
        """The params of a request that say which tools may be used, and which of these without asking; none
        for a server that has no tools, or does not list them."""
        offered = await self.offered(target)
        names = [tool.name for tool in offered if self.choice(target.server, tool.name) != "off"]
        if not names:
            return {}
        allowed = [name for name in names if self.always(target.server, name)]
        return {"tools": names, "tools_allowed": allowed}

    async def offered(self, target: StreamTarget) -> tuple[OfferedTool, ...]:
        """The tools of a server, as it listed them lately. Takes TIME_LIMIT seconds at most."""
        url, now = target.config.url, self._clock()
        since, tools = self._known.get(url, (-math.inf, ()))
        if now - since > FRESH:
            tools = await self._ask(target)
            self._known[url] = now, tools
        return tools

    def choice(self, server: str, tool: str) -> ToolChoice | None:
        """What was decided about a tool; None where it is asked for."""
        for rule in self._rules():
            if (rule.server, rule.tool) == (server, tool):
                return rule.choice
        return None

    def always(self, server: str, tool: str) -> bool:
        """Whether a tool may run without asking."""
        return self.choice(server, tool) == "always"

    def decide(self, server: str, tool: str, choice: ToolChoice | None) -> None:
        """Keep a decision about a tool; None asks for it from now on."""
        rules = {(rule.server, rule.tool): rule for rule in self._rules()}
        rules.pop((server, tool), None)
        if choice is not None:
            rules[server, tool] = ToolRule(server, tool, choice)
        self._keep(tuple(rules.values()))

    async def _ask(self, target: StreamTarget) -> tuple[OfferedTool, ...]:
        import httpx

        from .transports.base import start_of

        url = beside(target.config.url, "/ai/tools")
        # A server that closes after a 404 without a word would take the message with it.
        headers = {**target.config.headers, "Connection": "close"}
        try:
            async with asyncio.timeout(TIME_LIMIT):
                client = await self._connections.client(url, target.config.route)
                async with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
                    kind = response.headers.get("content-type", "")
                    if response.status_code != 200 or "json" not in kind.lower():
                        return ()
                    quote = self._connections.quoting(target.config.headers)
                    return tools_in(await start_of(response, SIZE_LIMIT), quote)
        except (TimeoutError, AINativeError, httpx.HTTPError, OSError) as error:
            log.info("The server's tools could not be asked for: %r", error)
            return ()


def tools_in(body: bytes, quote: Callable[[str, int], str]) -> tuple[OfferedTool, ...]:
    """The tools in an answer of /ai/tools; those whose names could be misread are passed over. `quote`
    repeats so many characters of a server's words."""
    listed = object_in(body).get("tools")
    tools: dict[str, OfferedTool] = {}
    for entry in listed[:TOOLS_LIMIT] if isinstance(listed, list) else ():
        name = entry.get("name") if isinstance(entry, dict) else None
        if isinstance(name, str) and _NAME.fullmatch(name):
            words = entry.get("description")
            line = quote(" ".join(words.split()), DESCRIPTION_LIMIT) if isinstance(words, str) else ""
            tools[name] = OfferedTool(name, line)
    return tuple(tools.values())
