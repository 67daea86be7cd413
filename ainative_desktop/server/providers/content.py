"""The text and the images of a message whose content is text or a list of parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .base import ChatMessage

IMAGE_TYPES = ("image/png", "image/jpeg", "image/webp", "image/gif")


@dataclass(frozen=True, slots=True)
class Image:
    """An image's type, such as image/png, and its bytes in base64."""

    media_type: str
    data: str


def text_of(content: str | list[dict[str, Any]]) -> str:
    """The text; parts are joined by an empty line."""
    if isinstance(content, str):
        return content
    return "\n\n".join(part["text"] for part in content if part["type"] == "text")


def images_of(content: str | list[dict[str, Any]]) -> list[Image]:
    """The images, in order."""
    if isinstance(content, str):
        return []
    urls = [part["image_url"]["url"] for part in content if part["type"] == "image_url"]
    return [image_of(url) for url in urls]


def image_of(url: str) -> Image:
    """The image in a data: URL. Raises ValueError for any other URL and any other type."""
    head, comma, data = url.partition(",")
    scheme, _, kind = head.partition(":")
    media_type, _, encoding = kind.partition(";")
    if scheme.lower() != "data" or not comma or encoding.lower() != "base64":
        raise ValueError("not a data: URL in base64")
    if media_type.lower() not in IMAGE_TYPES:
        raise ValueError("not a type of image that models take")
    return Image(media_type.lower(), data)


def has_images(messages: Iterable[ChatMessage]) -> bool:
    """Whether any message holds an image."""
    return any(images_of(message["content"]) for message in messages)
