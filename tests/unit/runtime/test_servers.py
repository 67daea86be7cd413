"""Where the next message goes: the current server, with its own token and with no other's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ainative_desktop.runtime.access import AccessError
from ainative_desktop.runtime.route import Route
from ainative_desktop.runtime.server_process import ServerProcess
from ainative_desktop.runtime.servers import LaunchOptions, Servers
from ainative_desktop.storage.secrets import SecretStore
from ainative_desktop.storage.settings import LOCAL_SERVER, ServerProfile, Settings
from tests.unit.storage.test_secrets import MemoryBackend

TEAM = ServerProfile("team", "Team", "https://ai.example.org")


def servers(profile: ServerProfile = TEAM, launch: LaunchOptions | None = None) -> Servers:
    backend = MemoryBackend()
    return Servers(
        Settings((LOCAL_SERVER, profile), profile.id),
        secrets=SecretStore(backend=lambda: backend),
        process=ServerProcess(),
        launch=launch or LaunchOptions(),
    )


async def test_its_own_token_goes_along() -> None:
    """Also over WebSocket, and below a path."""
    known = servers(ServerProfile("team", "Team", "https://ai.example.org/base", "WS"))
    await known.keep_token(known.current, "canary")
    target = await known.target()
    assert target.config.url == "https://ai.example.org/base/ai/stream"
    assert target.config.headers == {"Authorization": "Bearer canary"}
    assert "canary" not in repr(target)


async def test_at_another_address_it_stays_here() -> None:
    """Whoever changed the address; the same server at another path is the same."""
    known = servers()
    await known.keep_token(TEAM, "canary")
    for url in ("https://evil.example", "https://ai.example.org:8443", "http://ai.example.org"):
        known.settings = Settings((ServerProfile("team", "Team", url, plain_token=True),), "team")
        with pytest.raises(AccessError, match="entered for https://ai"):
            await known.target()
    known.settings = Settings((ServerProfile("team", "Team", "https://ai.example.org/other"),), "team")
    assert (await known.target()).config.headers == {"Authorization": "Bearer canary"}


async def test_without_encryption_only_where_agreed() -> None:
    """Nothing is sent, and the words say what to do; without a token there is nothing to guard."""
    plain = ServerProfile("team", "Team", "http://ai.example.org")
    known = servers(plain)
    assert (await known.target()).config.headers == {}
    await known.keep_token(plain, "canary")
    with pytest.raises(AccessError, match="Preferences"):
        await known.target()
    known.settings = Settings(
        (ServerProfile("team", "Team", "http://ai.example.org", plain_token=True),), "team"
    )
    assert (await known.target()).config.headers == {"Authorization": "Bearer canary"}


async def test_a_token_that_was_just_typed() -> None:
    """It is for the address beside which it was typed, and is held to the same."""
    known = servers()
    assert await known.access(TEAM, "typed") == (TEAM.url, {"Authorization": "Bearer typed"})
    with pytest.raises(AccessError):
        await known.access(ServerProfile("x", "X", "http://ai.example.org"), "typed")


async def test_a_launchs_token_is_for_its_server() -> None:
    """Not for a profile, whatever that is called."""
    launch = LaunchOptions(server="https://other.example", token="canary")
    assert "canary" not in repr(launch)
    known = servers(launch=launch)
    assert (await known.target()).config.headers == {"Authorization": "Bearer canary"}
    assert await known.access(TEAM) == (TEAM.url, {})
    impostor = servers(ServerProfile("launch", "x", "https://evil.example"), LaunchOptions(token="canary"))
    assert (await impostor.target()).config.headers == {}
    plain = servers(launch=LaunchOptions(server="http://other.example", token="canary"))
    with pytest.raises(AccessError):
        await plain.target()
    agreed = servers(launch=LaunchOptions(server="http://other.example", token="canary", plain_token=True))
    assert (await agreed.target()).config.headers == {"Authorization": "Bearer canary"}


BEHIND = ServerProfile(
    "team",
    "Team",
    "https://ai.example.org",
    proxy="own",
    proxy_url="http://proxy.example.org:3128",
    proxy_user="ada",
    ca_file="/ca.pem",
)
WAY = Route("own", "http://proxy.example.org:3128", "ada", "two words", "/ca.pem")


async def test_the_way_to_a_server() -> None:
    """As its profile has it, with the password out of the keyring; the embedded server has none."""
    known = servers(BEHIND)
    assert (await known.target()).config.route == replace(WAY, proxy_password="")
    await known.keep_proxy_password(BEHIND, "two words")
    target = await known.target()
    assert target.config.route == WAY
    assert "two words" not in repr(target)
    assert (await known.route(BEHIND, "typed")).proxy_password == "typed"
    assert await known.route(LOCAL_SERVER) == Route()
    assert await servers().route(TEAM) == Route()


async def test_a_proxys_password_stays_with_it() -> None:
    """At another proxy, or with another name, it is asked for again."""
    known = servers(BEHIND)
    await known.keep_proxy_password(BEHIND, "two words")
    for changed in (replace(BEHIND, proxy_url="http://evil.example"), replace(BEHIND, proxy_user="bob")):
        with pytest.raises(AccessError, match="another proxy"):
            await known.route(changed)
    assert (await known.route(replace(BEHIND, proxy="none"))).proxy_password == ""


async def test_a_launch_goes_the_saved_way() -> None:
    """To the server that it names, at whatever path."""
    known = servers(BEHIND, LaunchOptions(server="https://ai.example.org/base"))
    await known.keep_proxy_password(BEHIND, "two words")
    assert (await known.target()).config.route == WAY
    elsewhere = servers(BEHIND, LaunchOptions(server="https://other.example"))
    assert (await elsewhere.target()).config.route == Route()
