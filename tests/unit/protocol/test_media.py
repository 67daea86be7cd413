"""What files are by their content, whether they tell more than a picture, and their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.media import NAME_LENGTH, image_type, is_bare, is_text, safe_name, size_words
from tests.helpers.pictures import picture, png_bomb, png_chunk, saved, with_exif

SMALL = picture(8, 6)


@pytest.mark.parametrize(
    ("kind", "media_type"), [("png", "image/png"), ("jpg", "image/jpeg"), ("webp", "image/webp")]
)
def test_images_are_known_by_their_first_bytes(kind: str, media_type: str) -> None:
    """And so is what only begins like one."""
    assert image_type(saved(SMALL, kind)) == media_type
    assert image_type(saved(SMALL, kind)[:12]) == media_type


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"BM1234", b"RIFF1234WAVE", b"%PDF-1.7", b"P6 1 1"],
)
def test_other_files_are_no_images(data: bytes) -> None:
    """SVG least of all: it is text."""
    assert image_type(data) == ""


def test_text_is_utf_8_without_a_nul() -> None:
    """Whatever the file is called."""
    assert is_text("naïve 日本語 🚀\r\n\t".encode())
    assert is_text(b"\xef\xbb\xbfwith a mark")
    assert not is_text(b"a\0b")
    assert not is_text("naïve".encode("latin-1"))
    assert not is_text("text".encode("utf-16"))
    assert not is_text(b"\xed\xa0\x80")  # a surrogate


def test_a_picture_alone_is_bare() -> None:
    """As Qt writes it."""
    for kind, media_type in (("png", "image/png"), ("jpg", "image/jpeg"), ("webp", "image/webp")):
        assert is_bare(saved(SMALL, kind), media_type), kind


def test_what_was_written_about_a_picture_is_seen() -> None:
    """Exif, text, comments, what follows the end, and a file that ends too soon."""
    jpeg, png = saved(SMALL, "jpg"), saved(SMALL, "png")
    text = png_chunk(b"tEXt", b"Author\0Me")
    assert not is_bare(with_exif(jpeg, 1), "image/jpeg")
    assert not is_bare(jpeg[:2] + b"\xff\xfe\0\x06hey!" + jpeg[2:], "image/jpeg")
    assert not is_bare(png[:33] + text + png[33:], "image/png")
    assert not is_bare(png + b"more", "image/png")
    webp = saved(SMALL, "webp")
    assert not is_bare(webp + b"EXIF\x04\0\0\0abcd", "image/webp")
    assert not is_bare(webp[:12] + b"VP8X\x0a\0\0\0\x02" + bytes(9) + webp[12:], "image/webp")  # animated
    assert not is_bare(b"GIF89a", "image/gif")


@given(st.binary(max_size=60), st.sampled_from(["image/png", "image/jpeg", "image/webp"]))
def test_any_bytes_can_be_looked_at(tail: bytes, media_type: str) -> None:
    """No exception and no endless loop, for the beginnings of real files too."""
    for kind in ("png", "jpg", "webp"):
        for cut in (2, 8, 12, 33):
            is_bare(saved(SMALL, kind)[:cut] + tail, media_type)
    is_bare(png_bomb(1, 1) + tail, media_type)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("photo.png", "photo.png"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\evil.txt", "evil.txt"),
        ("/absolute/name.md", "name.md"),
        ("..", "file"),
        ("", "file"),
        (".bashrc", "bashrc"),
        ("a\u202egnp.exe", "agnp.exe"),  # which would show as aexe.png
        ("a\x00b\nc\x1b[31m.txt", "abc[31m.txt"),
        ("what? <is> this|*.md", "what_ _is_ this__.md"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("trailing. . ", "trailing"),
        ("日本語.txt", "日本語.txt"),
    ],
)
def test_names_stay_in_their_folder_and_show_what_they_are(name: str, safe: str) -> None:
    """No path, nothing invisible, nothing a file system refuses."""
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_every_name_can_be_used(name: str) -> None:
    """And is safe once it is."""
    safe = safe_name(name)
    assert 0 < len(safe) <= NAME_LENGTH + 1
    assert not set('/\\\0<>:"|?*') & set(safe)
    assert safe not in (".", "..")
    assert safe_name(safe) == safe


def test_long_names_keep_their_suffix() -> None:
    """It says what the file is."""
    assert safe_name("x" * 300 + ".tar") == "x" * (NAME_LENGTH - 4) + ".tar"


def test_sizes_for_people() -> None:
    """In the units that systems show."""
    sizes = (1, 999, 1_000, 12_345, 999_999, 20_000_000)
    assert [size_words(size) for size in sizes] == [
        "1 byte",
        "999 bytes",
        "1 kB",
        "12 kB",
        "1.0 MB",
        "20.0 MB",
    ]
