"""Files on their way: from the session, through our own server, to what OpenAI and Anthropic are sent."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.messages import MessageState
from ainative_desktop.protocol.method import Method
from ainative_desktop.protocol.providers import ProviderAccess
from ainative_desktop.runtime.advice import FILES_ADVICE, IMAGES_ADVICE, OLDER_ADVICE
from ainative_desktop.runtime.outgoing import BOTH_NOTICE, FILES_NOTICE, TOO_LARGE_ADVICE, TRIMMED_NOTICE
from ainative_desktop.server.providers.anthropic import AnthropicProvider
from ainative_desktop.server.providers.base import Provider
from ainative_desktop.server.providers.demo import DemoProvider
from ainative_desktop.server.providers.openai import OpenAIProvider
from ainative_desktop.server.providers.outbound import Outbound
from ainative_desktop.storage.looks import Chat
from ainative_desktop.ui.attachments.reading import read
from ainative_desktop.ui.attachments.source import Source
from tests.helpers import fake_anthropic, fake_openai
from tests.helpers.dialects import Script, dialect
from tests.helpers.peers import answer, http_peer
from tests.helpers.pictures import attached, noise, saved
from tests.helpers.serving import serving
from tests.helpers.talking import Talk, talking
from tests.helpers.upstream import Upstream, upstream

Play = Callable[[Coroutine[Any, Any, None]], None]

PNG = saved(noise(64, 48), "png")  # of 9 kB
IMAGE = base64.b64encode(PNG).decode()
PHOTO, NOTES = attached("photo.png", PNG, 64, 48), attached("notes.md", b"# Hi\n```\ncode\n```\n")
PHOTO_LABEL, NOTES_TEXT = (
    "Attached: photo.png (64 × 48)",
    "Attached: notes.md (18 bytes)\n````md\n# Hi\n```\ncode\n```\n````",
)


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


@asynccontextmanager
async def talking_to(
    folder: Path, provider: Provider, method: Method = "SSE", **options: Any
) -> AsyncIterator[Talk]:
    """A conversation with our own server, whose provider is the given one."""
    async with (
        serving(provider) as served,
        talking(folder, served.url, method, headers=served.headers, **options) as talk,
    ):
        yield talk


def openai(server: Upstream) -> OpenAIProvider:
    return OpenAIProvider(ProviderAccess(f"{server.url}/v1", "sk-test"), Outbound())


def anthropic(server: Upstream) -> AnthropicProvider:
    return AnthropicProvider(ProviderAccess(server.url, "sk-test"), Outbound())


@pytest.mark.parametrize("method", ["SSE", "WS"])
def test_openai_gets_images_and_text_as_parts(play: Play, tmp_path: Path, method: Method) -> None:
    """Now, with the next question, and when the answer is asked for again."""
    data = {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{IMAGE}"}}
    parts = [{"type": "text", "text": PHOTO_LABEL}, data, {"type": "text", "text": NOTES_TEXT}]
    asked = {"role": "user", "content": [*parts, {"type": "text", "text": "What is it?"}]}
    hello = {"role": "assistant", "content": "Hello"}

    async def work() -> None:
        async with (
            upstream({fake_openai.CHAT: fake_openai.text_stream("Hello")}) as server,
            talking_to(tmp_path, openai(server), method) as talk,
        ):
            got = await talk.ask("What is it?", attachments=[PHOTO, NOTES])
            assert (got.state, got.content) == (MessageState.COMPLETE, "Hello")
            await talk.ask("And now?")
            await talk.session.retry(got.id)
            await talk.until(lambda: talk.answered == 3)
            sent = [body["messages"] for body in server.bodies]
            assert sent == [[asked], [asked, hello, {"role": "user", "content": "And now?"}], [asked]]
            assert talk.notices == []

    play(work())


def test_anthropic_gets_images_as_their_bytes(play: Play, tmp_path: Path) -> None:
    """Also those of a message without a word."""
    source = {"type": "base64", "media_type": "image/png", "data": IMAGE}

    async def work() -> None:
        reply = fake_anthropic.text_stream("A picture")
        async with (
            upstream({fake_anthropic.MESSAGES: reply}) as server,
            talking_to(tmp_path, anthropic(server)) as talk,
        ):
            assert (await talk.ask("", attachments=[PHOTO])).content == "A picture"
            assert server.bodies[0]["messages"] == [
                {
                    "role": "user",
                    "content": [{"type": "text", "text": PHOTO_LABEL}, {"type": "image", "source": source}],
                }
            ]

    play(work())


def test_the_demo_model_names_what_it_got(play: Play, tmp_path: Path) -> None:
    """So that one can try it without a key."""

    async def work() -> None:
        async with talking_to(tmp_path, DemoProvider(sleep=_no_sleep)) as talk:
            got = await talk.ask("/demo tokens=30", attachments=[PHOTO, NOTES])
            assert got.content.startswith("You attached photo.png (64 × 48) and notes.md (18 bytes).")
            assert got.metadata["stream"]["tokens"] == 30

    play(work())


async def _no_sleep(_seconds: float) -> None:
    return


# -- in the limit of a server ---------------------------------------------------------------------------


def images_in(body: Any) -> list[bool]:
    """For each of the messages sent, whether an image is in it."""
    return ["data:image/png" in json.dumps(entry) for entry in body["context"]["messages"]]


def test_older_images_go_before_older_messages(play: Play, tmp_path: Path) -> None:
    """The newest question keeps its own, and the person is told. Texts have a limit of their own."""
    limit = 2 * len(IMAGE) + 200  # two images
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url, files_limit=limit) as talk:
            for _ in range(4):
                await talk.ask("x", attachments=[attached("photo.png", PNG, 64, 48)])
            assert images_in(script.bodies[0]) == [True]
            last = json.loads(json.dumps(script.bodies[-1]))
            sent = last["context"]["messages"]
            assert images_in(last)[::2] == [False, False, True, True]
            assert sent[0]["content"][0]["text"] == f"{PHOTO_LABEL}\n[image left out]"
            assert sent[0]["content"][-1]["text"] == "x"
            assert talk.notices == [FILES_NOTICE, FILES_NOTICE]

    play(work())


def test_a_photo_as_the_composer_takes_it_raises_no_notice(play: Play, tmp_path: Path) -> None:
    """On an ordinary server, with its defaults; and it still is there when one asks about it again."""
    script = Script()
    photo = read(Source("photo.jpg", saved(noise(3000, 2000), "jpg", 90)), "photo", Chat().image_edge)
    assert photo.file.about.size > 900_000

    async def work() -> None:
        async with dialect(script, fastapi=True) as served, talking(tmp_path, served.url) as talk:
            await talk.ask("What is this?", attachments=[photo.file])
            await talk.ask("And what is behind it?")
            assert ["data:image/jpeg" in json.dumps(body) for body in script.bodies] == [True, True]
            assert talk.notices == []

    play(work())


def test_files_that_were_too_large_do_not_go_with_the_next_message(play: Play, tmp_path: Path) -> None:
    """Else each one after them would be refused as well."""
    script = Script()
    photo = attached("photo.png", saved(noise(200, 200), "png"), 200, 200)

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url, "SSE") as talk:
            assert (await talk.ask("Look", attachments=[photo])).note.endswith(TOO_LARGE_ADVICE)
            assert (await talk.ask("Then without it")).content == "Hello world"
            assert images_in(script.bodies[-1]) == [False, False]
            assert talk.notices == [FILES_NOTICE]

    play(work())


def test_then_older_messages_go(play: Play, tmp_path: Path) -> None:
    """And both are said."""
    script = Script()

    async def work() -> None:
        async with (
            dialect(script) as served,
            talking(tmp_path, served.url, history_limit=1500, files_limit=15_000) as talk,
        ):
            await talk.ask("first", attachments=[PHOTO])
            await talk.ask("y" * 1000)
            assert talk.notices == []
            await talk.ask("third", attachments=[PHOTO])
            await talk.ask("z" * 1000, attachments=[PHOTO])
            texts = json.dumps(script.bodies[-1])
            assert "first" not in texts
            assert "third" in texts
            assert talk.notices == [FILES_NOTICE, BOTH_NOTICE]

    play(work())


def test_the_newest_files_are_sent_whatever_the_limit(play: Play, tmp_path: Path) -> None:
    """They are what the question is about; all else makes room."""
    script = Script()

    async def work() -> None:
        async with (
            dialect(script) as served,
            talking(tmp_path, served.url, history_limit=150, files_limit=200) as talk,
        ):
            await talk.ask("before")
            await talk.ask("Look", attachments=[PHOTO])
            assert images_in(script.bodies[-1]) == [True]
            assert talk.notices[-1].startswith("The files of your message take 13 kB, more than")
            assert talk.notices[-1].endswith(TRIMMED_NOTICE)
            assert script.bodies[-1]["params"] == {"message": "Look"}

    play(work())


def test_going_on_keeps_the_question_with_its_files(play: Play, tmp_path: Path) -> None:
    """Although the answer is what is newest then."""
    script = Script(('{"type":"token","data":"Half"}', '{"type":"error","data":"broke"}'))

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url, history_limit=50) as talk:
            got = await talk.ask("Look", attachments=[PHOTO])
            await talk.session.continue_answer(got.id)
            await talk.until(lambda: talk.answered == 2)
            assert images_in(script.bodies[-1]) == [True, False, False]

    play(work())


# -- servers that do not take them ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "file", "advice"),
    [
        ("400 Bad Request", PHOTO, IMAGES_ADVICE),
        ("422 Unprocessable Entity", PHOTO, IMAGES_ADVICE),
        ("422 Unprocessable Entity", NOTES, FILES_ADVICE),
        ("413 Content Too Large", PHOTO, TOO_LARGE_ADVICE),
    ],
)
def test_a_refusal_says_what_to_do(play: Play, tmp_path: Path, status: str, file: Any, advice: str) -> None:
    """Beside the server's own words; without files it is the plain error."""

    async def work() -> None:
        refuse = answer('{"error":"content must be a string"}', status=status, kind="application/json")
        async with http_peer(refuse) as peer, talking(tmp_path, peer.url, "SSE") as talk:
            got = await talk.ask("Look", attachments=[file])
            assert got.state is MessageState.ERROR
            assert got.note.endswith(advice)
            assert "content must be a string" in got.note
            whole = await talk.ask("Look", attachments=[file], stream=False)
            assert whole.note.endswith(advice)

    play(work())


def test_a_request_that_is_too_large_names_what_is(play: Play, tmp_path: Path) -> None:
    """The largest file, and what helps: to change this question, or to send less of what came before. Where
    the words are what is large, it speaks of them."""

    async def work() -> None:
        refuse = answer("", status="413 Content Too Large", kind="text/plain")
        async with http_peer(refuse) as peer, talking(tmp_path, peer.url, "SSE", attempts=0) as talk:
            note = (await talk.ask("Look", attachments=[NOTES, PHOTO])).note
            assert note.startswith("The files are too large for this server: photo.png (64 × 48) alone takes")
            assert note.endswith(TOO_LARGE_ADVICE)
            assert "conversation" not in note
            assert (await talk.ask("And?")).note.endswith(OLDER_ADVICE)
            assert "conversation is too long" in (await talk.ask("word " * 20_000)).note

    play(work())


def test_a_refusal_without_files_says_nothing_of_files(play: Play, tmp_path: Path) -> None:
    """It is about something else."""

    async def work() -> None:
        refuse = answer("{}", status="422 No", kind="application/json")
        async with http_peer(refuse) as peer, talking(tmp_path, peer.url, "SSE") as talk:
            assert "remove" not in (await talk.ask("Hello")).note

    play(work())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Invalid content type. image_url is only supported by certain models.", "takes no images"),
        ("image exceeds 5 MB maximum: 6291456 bytes > 5242880 bytes", "could not use an image"),
        ("Could not process image", "could not use an image"),
    ],
)
def test_a_model_that_takes_no_images(play: Play, tmp_path: Path, words: str, said: str) -> None:
    """Its own error, in a sentence."""

    async def work() -> None:
        reply = fake_openai.error(400, words, "invalid_request_error")
        async with (
            upstream({fake_openai.CHAT: reply}) as server,
            talking_to(tmp_path, openai(server)) as talk,
        ):
            got = await talk.ask("Look", attachments=[PHOTO])
            assert got.state is MessageState.ERROR
            assert said in got.note

    play(work())


def test_a_new_version_has_files_of_its_own(play: Play, tmp_path: Path) -> None:
    """Stored under new ids, so that neither takes the other's with it."""
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            await talk.ask("Look", attachments=[PHOTO])
            first = (await talk.rows())[0]
            before = talk.answered
            await talk.session.send_message("Look again", replaces=first.id, attachments=[PHOTO])
            await talk.until(lambda: talk.answered > before)
            second = (await talk.rows())[0]
            assert (second.place, second.siblings) == (2, 2)
            keys = [first.attachments[0].id, second.attachments[0].id]
            assert len(set(keys)) == 2
            assert await talk.store.attached(keys) == dict.fromkeys(keys, PNG)
            assert images_in(script.bodies[-1]) == [True]

    play(work())
