"""A feed is believed when one of the project's keys signed it, and says what can be understood."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from ainative_desktop.paths import resource
from ainative_desktop.runtime.updates.feed import NOTES_LIMIT, FeedError, order, read_feed
from ainative_desktop.runtime.updates.source import Source
from ainative_desktop.storage.seen_releases import SeenReleases
from tests.helpers.releases import Project


@pytest.fixture
def project() -> Project:
    return Project()


def test_what_is_signed_is_read(project: Project) -> None:
    """Whichever of the known keys signed it; another signature beside it does no harm."""
    envelope = json.loads(project.feed())
    envelope["signatures"].insert(0, base64.b64encode(bytes(64)).decode())
    feed = read_feed(json.dumps(envelope).encode(), [Project().public, project.public])
    assert (feed.serial, feed.expires) == (7, datetime(2999, 1, 1, tzinfo=UTC))
    assert (feed.release.version, feed.release.date) == ("9.1.0", date(2026, 5, 4))
    assert (feed.release.notes, feed.release.page) == ("• Faster.", "https://example.org/9.1")


def test_nobody_else_can_sign(project: Project) -> None:
    """Neither another key, nor the same key for another purpose, nor a signature of other words."""
    changed = json.loads(project.feed())
    changed["signed"] = changed["signed"].replace("9.1.0", "9.1.1")
    for data in (
        Project().feed(), project.feed(context=b""), json.dumps(changed).encode(),
        json.dumps({**changed, "signatures": ["", "not base64", "AAAA"]}).encode(),
    ):  # fmt: skip
        with pytest.raises(FeedError, match="not this project's"):
            read_feed(data, [project.public])
    with pytest.raises(FeedError, match="not this project's"):
        read_feed(project.feed(), [])


@pytest.mark.parametrize("data", [b"", b"[]", b'"x"', b"<html>", b"{}", b"[" * 100_000, b"\xff\xfe\x00"])
def test_what_is_no_feed(project: Project, data: bytes) -> None:
    """Is said to be none."""
    with pytest.raises(FeedError, match="no list of releases"):
        read_feed(data, [project.public])


@pytest.mark.parametrize(
    "said",
    [
        {"version": "../../etc"}, {"version": ""}, {"version": "1"}, {"version": "9" * 5000 + ".0"},
        {"version": None}, {"date": "yesterday"}, {"page": "http://example.org"},
        {"page": "javascript:alert(1)"}, {"serial": 0}, {"serial": True},
        {"serial": "7"}, {"expires": "soon"}, {"expires": 3},
    ],
)  # fmt: skip
def test_signed_nonsense(project: Project, said: dict[str, Any]) -> None:
    """A mistake of the project's is told as one."""
    with pytest.raises(FeedError, match="does not understand"):
        read_feed(project.feed(**said), [project.public])


def test_notes_are_text_of_bounded_length(project: Project) -> None:
    """Without what could rearrange it."""
    feed = read_feed(project.feed(notes="a\u202eb\x1b[2J\nc" + "d" * 10_000), [project.public])
    assert feed.release.notes.startswith("ab[2J\nc")
    assert len(feed.release.notes) == NOTES_LIMIT


def test_versions_are_compared_by_their_numbers() -> None:
    """10 is more than 9, and nothing is 0."""
    assert order("0.10.0") > order("0.9.1")
    assert order("1.0") == order("1.0.0")


def test_a_build_says_where_to_look(tmp_path: Path, project: Project) -> None:
    """This one has no address yet; one with an address and no key, or a key that is none, is broken."""
    assert Source.load(resource("updates.json")) == Source()
    file = project.source(tmp_path / "source.json", "https://example.org/feed.json")
    assert Source.load(file) == Source("https://example.org/feed.json", (project.public,))
    for broken in ("", "[]", '{"feed": "https://example.org", "keys": []}', '{"feed": "", "keys": ["AAAA"]}'):
        file.write_text(broken)
        with pytest.raises(FeedError, match="This build does not say"):
            Source.load(file)


def test_the_newest_list_is_remembered(tmp_path: Path) -> None:
    """Over a restart, and though its file was damaged once."""
    file = tmp_path / "updates.json"
    assert SeenReleases(file).advance(5) == 5
    assert SeenReleases(file).advance(3) == 5
    assert SeenReleases(file).advance(6) == 6
    file.write_text("{")
    assert SeenReleases(file).advance(4) == 4
    assert [path.name for path in tmp_path.iterdir()] == ["updates.json"]
    assert SeenReleases(tmp_path / "no folder" / "updates.json").advance(1) == 1
