"""Servers behind proxies and with certificates of their own, over SSE, WS and AUTO, on real sockets."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import pytest
import trustme

from ainative_desktop.protocol.errors import TransportError
from ainative_desktop.protocol.method import Method
from ainative_desktop.protocol.wire import chat_action
from ainative_desktop.runtime.actions import post_action
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.probe import probe_server
from ainative_desktop.runtime.route import Route
from ainative_desktop.runtime.streaming import StreamingEngine
from ainative_desktop.storage.settings import ProxyChoice
from tests.helpers.dialects import Script, dialect
from tests.helpers.peers import answer, http_peer, unused_url
from tests.helpers.proxies import ProxyPeer, encrypted, proxy_peer
from tests.helpers.recording import Recorder, streamed

NAME = "ai.test"
METHODS: tuple[Method, ...] = ("SSE", "WS", "AUTO")
LOGIN = ("ada", "pass word:/@")


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> Method:
    chosen: Method = request.param
    return chosen


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    shared = Connections()
    yield shared
    await shared.aclose()


class Authority(NamedTuple):
    """A certificate authority: its PEM file, and what a server of the test's name shows."""

    file: str
    server: ssl.SSLContext


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    ca = trustme.CA()
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    ca.cert_pem.write_to_path(str(file))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(NAME, "127.0.0.1").configure_cert(server)
    return Authority(str(file), server)


def own(proxy: ProxyPeer, scheme: str = "http", password: str = "", ca_file: str = "") -> Route:
    user = LOGIN[0] if password else ""
    return Route("own", f"{scheme}://{proxy.place}", user, password, ca_file)


async def heard_over(connections: Connections, url: str, method: Method, route: Route) -> Recorder:
    config = StreamConfig(url, method, reconnect=False, route=route)
    return await streamed(config, StreamingEngine(connections=connections))


async def code_of(connections: Connections, url: str, method: Method, route: Route) -> tuple[str, str]:
    heard = await heard_over(connections, url, method, route)
    [error] = heard.errors
    assert heard.end.reason == "error"
    return error.code, error.message


@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("password", ["", LOGIN[1]])
async def test_an_own_proxy(connections: Connections, method: Method, scheme: str, password: str) -> None:
    """It alone knows the server's name; a name and a password go to it, whatever is in them."""
    async with (
        dialect(Script()) as served,
        proxy_peer(
            {f"{NAME}:80": served.authority},
            socks=scheme == "socks5",
            login=LOGIN if password else None,
        ) as proxy,
    ):
        heard = await heard_over(
            connections, f"http://{NAME}/ai/stream", method, own(proxy, scheme, password)
        )
    assert (heard.text, heard.errors) == ("Hello world", [])
    assert set(proxy.reached) == {f"{NAME}:80"}
    if password:
        assert set(proxy.logins) == {LOGIN}


async def test_a_password_that_is_not_ascii(connections: Connections) -> None:
    """HTTP proxies take it, and SOCKS ones but over WebSocket, which says so."""
    login = ("ada", "pässword")
    for scheme in ("http", "socks5"):
        async with (
            dialect(Script()) as served,
            proxy_peer({f"{NAME}:80": served.authority}, socks=scheme == "socks5", login=login) as proxy,
        ):
            route = Route("own", f"{scheme}://{proxy.place}", *login)
            url = f"http://{NAME}/ai/stream"
            assert (await heard_over(connections, url, "SSE", route)).text == "Hello world"
            if scheme == "http":
                assert (await heard_over(connections, url, "WS", route)).text == "Hello world"
            else:
                assert "in ASCII only" in (await code_of(connections, url, "WS", route))[1]


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_tls_through_a_proxy(
    connections: Connections, method: Method, scheme: str, authority: Authority
) -> None:
    """The certificate is the server's, and of an authority that only the file names."""
    async with (
        dialect(Script()) as served,
        encrypted(served.authority, authority.server) as place,
        proxy_peer({f"{NAME}:443": place}, socks=scheme == "socks5") as proxy,
    ):
        url = f"https://{NAME}/ai/stream"
        heard = await heard_over(connections, url, method, own(proxy, scheme, ca_file=authority.file))
        assert (heard.text, heard.errors) == ("Hello world", [])
        code, words = await code_of(connections, url, method, own(proxy, scheme))
    assert code == "tls"
    assert "choose its certificate in Preferences" in words


async def test_an_own_authority_without_a_proxy(
    connections: Connections, method: Method, authority: Authority
) -> None:
    """Beside the system's, and for the server that it was chosen for only."""
    async with dialect(Script()) as served, encrypted(served.authority, authority.server) as place:
        url = f"https://{place}/ai/stream"
        heard = await heard_over(connections, url, method, Route(ca_file=authority.file))
        assert heard.text == "Hello world"
        assert (await code_of(connections, url, method, Route()))[0] == "tls"
    context = await connections.trust(Route(ca_file=authority.file))
    assert len(context.get_ca_certs()) > 1


async def test_a_file_of_certificates_that_cannot_be_used(
    connections: Connections, method: Method, tmp_path: Path
) -> None:
    """Nothing is sent, and the file is named; once it is right it is read again."""
    file = tmp_path / "ca.pem"
    async with http_peer(answer("data: [DONE]\n\n")) as peer:
        url = peer.url.replace("http:", "https:")
        code, words = await code_of(connections, url, method, Route(ca_file=str(file)))
        assert (code, str(file) in words, peer.connections) == ("bad_ca_file", True, 0)
    ca = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("127.0.0.1").configure_cert(server)
    ca.cert_pem.write_to_path(str(file))
    async with dialect(Script()) as served, encrypted(served.authority, server) as place:
        heard = await heard_over(connections, f"https://{place}/ai/stream", method, Route(ca_file=str(file)))
    assert heard.text == "Hello world"


@pytest.mark.parametrize("choice", ["system", "own"])
async def test_this_machine_is_reached_directly(
    connections: Connections, method: Method, choice: ProxyChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever proxy there is."""
    async with dialect(Script()) as served, proxy_peer({}) as proxy:
        for name in ("http_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://{proxy.place}")
        monkeypatch.setenv("no_proxy", "")
        heard = await heard_over(
            connections, f"{served.url}/ai/stream", method, Route(choice, f"http://{proxy.place}")
        )
    assert (heard.text, proxy.reached) == ("Hello world", [])


@pytest.mark.parametrize("variable", ["http_proxy", "all_proxy"])
@pytest.mark.parametrize("scheme", ["http", "socks5h"])
async def test_the_systems_proxy(
    connections: Connections, method: Method, scheme: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over every transport, with its password; none where the server says so, or NO_PROXY does."""
    async with (
        dialect(Script()) as served,
        proxy_peer({f"{NAME}:80": served.authority}, socks=scheme != "http", login=("ada", "p w")) as proxy,
    ):
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv(variable, f"{scheme}://ada:p%20w@{proxy.place}")
        monkeypatch.setenv("no_proxy", "other.test")
        url = f"http://{NAME}/ai/stream"
        assert (await heard_over(connections, url, method, Route())).text == "Hello world"
        reached = len(proxy.reached)
        for route, bypassed in ((Route("none"), ""), (Route(), "other.test, .ai.test, ai.test")):
            monkeypatch.setenv("no_proxy", bypassed)
            fresh = Connections()
            assert (await code_of(fresh, url, method, route))[0] == "unreachable"
            await fresh.aclose()
        assert len(proxy.reached) == reached


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_a_password_that_is_refused(connections: Connections, method: Method, scheme: str) -> None:
    """It is the proxy's, and so it is told; the password is not shown."""
    async with proxy_peer({}, socks=scheme == "socks5", login=LOGIN) as proxy:
        for password in ("", "wrong-canary"):
            code, words = await code_of(
                connections, f"https://{NAME}/ai/stream", method, own(proxy, scheme, password)
            )
            assert code == "proxy_refused"
            assert "wants a name and a password" in words
            assert proxy.place in words
            assert "canary" not in words


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_what_the_proxy_cannot_reach(connections: Connections, method: Method, scheme: str) -> None:
    """The server's name is told, and that it was the proxy who tried."""
    async with proxy_peer({}, socks=scheme == "socks5") as proxy:
        code, words = await code_of(connections, f"https://{NAME}/ai/stream", method, own(proxy, scheme))
    assert code == "proxy_refused"
    assert f"could not reach {NAME}" in words


async def test_what_the_proxy_does_not_allow(connections: Connections, method: Method) -> None:
    """Asking again changes nothing."""
    async with proxy_peer({}, status="403 Forbidden") as proxy:
        code, words = await code_of(connections, f"https://{NAME}/ai/stream", method, own(proxy))
    assert code == "proxy_refused"
    assert f"does not allow connections to {NAME}" in words


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_a_proxy_that_is_down(connections: Connections, method: Method, scheme: str) -> None:
    """It is the proxy that could not be reached, not the server."""
    place = (await unused_url()).split("/")[2]
    route = Route("own", f"{scheme}://{place}")
    code, words = await code_of(connections, f"http://{NAME}/ai/stream", method, route)
    assert code == "unreachable"
    assert words.startswith(f"The proxy at {place} could not be reached.")


async def test_what_is_no_socks_proxy(connections: Connections, method: Method) -> None:
    """A web server at its address is no fault of ours."""
    async with http_peer(answer("", status="400 Bad Request"), read=False) as peer:
        route = Route("own", f"socks5://{peer.url.split('/')[2]}")
        code, _ = await code_of(connections, f"http://{NAME}/ai/stream", method, route)
    assert code in ("proxy_refused", "unreachable")


async def test_the_test_of_a_connection_and_an_action(connections: Connections) -> None:
    """The probe and actions without a stream go the same way, and say the same."""
    reply = answer('{"messages":[{"role":"assistant","content":"Hi"}]}', kind="application/json")
    request = chat_action("Hi", [{"role": "user", "content": "Hi"}])
    async with http_peer(reply) as peer, proxy_peer({f"{NAME}:80": peer.url.split("/")[2]}) as proxy:
        config = StreamConfig(f"http://{NAME}/ai/stream", route=own(proxy))
        answered = await post_action(config, request, connections)
        assert answered.messages[0]["content"] == "Hi"
        config = StreamConfig(f"https://{NAME}/ai/stream", route=own(proxy))
        with pytest.raises(TransportError, match=r"could not reach ai\.test"):
            await post_action(config, request, connections)
    async with dialect(Script()) as served, proxy_peer({f"{NAME}:80": served.authority}) as proxy:
        report = await probe_server(f"http://{NAME}", {}, connections, route=own(proxy))
    assert (report.sse.ok, report.ws.ok) == (True, True)
    assert len(proxy.reached) >= 2
