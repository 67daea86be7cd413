"""Which tools a server's list has, and what the person has decided about them."""

from __future__ import annotations

import json

import pytest

from ainative_desktop.runtime.config import StreamConfig, StreamTarget
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.tool_offers import FRESH, TOOLS_LIMIT, ToolOffers, tools_in
from ainative_desktop.storage.settings import ToolRule
from tests.helpers.peers import answer, http_peer, unused_url
from tests.helpers.rounds import Rounds
from tests.helpers.serving import serving


class Decided:
    """Offers, with the decisions kept here, on a clock of its own."""

    def __init__(self, *rules: ToolRule) -> None:
        self.rules = rules
        self.now = 100.0
        self.connections = Connections()
        self.offers = ToolOffers(
            self.connections, rules=lambda: self.rules, keep=self.keep, clock=lambda: self.now
        )

    def keep(self, rules: tuple[ToolRule, ...]) -> None:
        self.rules = rules


def names(body: object) -> list[str]:
    return [tool.name for tool in tools_in(json.dumps(body).encode(), lambda words, limit: words[:limit])]


@pytest.mark.parametrize("body", [[], {}, {"tools": 3}, {"tools": [None, {}, {"name": 4}]}, "x", None])
def test_a_list_that_is_none_has_no_tools(body: object) -> None:
    assert names(body) == []


def test_names_that_could_be_misread_are_passed_over() -> None:
    listed = ["calculator", "a b", "\u202eevil", "", "x" * 65, "current_time", "calculator"]
    assert names({"tools": [{"name": name} for name in listed]}) == ["calculator", "current_time"]
    assert len(names({"tools": [{"name": f"t{number}"} for number in range(1000)]})) == TOOLS_LIMIT


def test_decisions_are_kept_one_for_each_tool_of_a_server() -> None:
    decided = Decided(ToolRule("b", "t", "off"))
    for choice in ("always", "off", "always"):
        decided.offers.decide("a", "t", choice)
    assert list(decided.rules) == [ToolRule("b", "t", "off"), ToolRule("a", "t", "always")]
    assert (decided.offers.always("a", "t"), decided.offers.always("b", "t")) == (True, False)
    decided.offers.decide("a", "t", None)
    assert list(decided.rules) == [ToolRule("b", "t", "off")]


async def test_what_a_request_says() -> None:
    """All tools that are not off, and which of them need not ask."""
    decided = Decided(ToolRule("here", "calculator", "always"), ToolRule("there", "current_time", "off"))
    async with serving(providers={"m": Rounds(["x"])}) as served:
        config = StreamConfig(f"{served.url}/ai/stream", headers=served.headers)
        target = StreamTarget(config, 1000, "here")
        assert await decided.offers.params(target) == {
            "tools": ["current_time", "calculator"],
            "tools_allowed": ["calculator"],
        }
        decided.offers.decide("here", "calculator", "off")
        decided.offers.decide("here", "current_time", "off")
        assert await decided.offers.params(target) == {}
    # The server has gone, and its list is good for a while.
    decided.offers.decide("here", "current_time", None)
    assert (await decided.offers.params(target))["tools"] == ["current_time"]
    decided.now += FRESH + 1
    assert await decided.offers.params(target) == {}
    await decided.connections.aclose()


async def test_servers_without_a_list_are_sent_nothing_about_tools() -> None:
    """One that has no such page, and one that is not there."""
    decided = Decided()
    async with http_peer(answer("")) as peer:
        for url in (peer.url, await unused_url()):
            assert await decided.offers.params(StreamTarget(StreamConfig(url), 1000)) == {}
        assert peer.requests == []
    await decided.connections.aclose()
