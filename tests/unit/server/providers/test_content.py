"""Text and images in a message's content."""

from __future__ import annotations

from typing import Any

import pytest

from ainative_desktop.server.providers.content import Image, has_images, image_of, images_of, text_of

PNG = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
PARTS: list[dict[str, Any]] = [{"type": "text", "text": "a"}, PNG, {"type": "text", "text": "b"}]


def test_plain_text_is_text_alone() -> None:
    assert (text_of("Hi"), images_of("Hi")) == ("Hi", [])


def test_parts_are_taken_apart() -> None:
    assert text_of(PARTS) == "a\n\nb"
    assert images_of(PARTS) == [Image("image/png", "iVBORw0KGgo=")]


def test_images_are_found_in_a_conversation() -> None:
    assert has_images([{"role": "user", "content": "x"}, {"role": "user", "content": PARTS}])
    assert not has_images([{"role": "user", "content": "x"}])


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a.png",
        "data:image/png,abc",
        "data:text/html;base64,PGI+",
        "data:image/png;base64",
        "",
    ],
)
def test_anything_else_is_no_image(url: str) -> None:
    with pytest.raises(ValueError, match="not a"):
        image_of(url)
