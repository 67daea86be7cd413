"""What is taken in and what is refused: by content, within limits, and without what cameras write down."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from ainative_desktop.protocol.media import is_bare
from ainative_desktop.ui.attachments import reading
from ainative_desktop.ui.attachments.reading import (
    FILE_LIMIT,
    IMAGE_SIZE,
    PIXELS_LIMIT,
    RefusedError,
    Taken,
    decoded,
    read,
)
from ainative_desktop.ui.attachments.source import Source
from tests.helpers.pictures import PLACE, picture, png_bomb, png_chunk, saved, with_exif

EDGE = 400


def take(name: str, data: bytes, edge: int = EDGE) -> Taken:
    return read(Source(name, data), "k", edge)


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        take(name, data)
    return str(caught.value)


def image_of(taken: Taken) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(taken.file.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).read()


@pytest.mark.parametrize(
    ("kind", "media_type"), [("png", "image/png"), ("jpg", "image/jpeg"), ("webp", "image/webp")]
)
def test_a_bare_picture_that_fits_goes_as_it_is(kind: str, media_type: str) -> None:
    """Not a byte is changed, whatever it is called."""
    data = saved(picture(300, 200), kind)
    taken = take(f"photo.{kind}", data)
    assert taken.file.data == data
    about = taken.file.about
    assert (about.media_type, about.width, about.height, about.size) == (media_type, 300, 200, len(data))
    assert taken.thumbnail is not None


def test_a_large_picture_is_scaled_down() -> None:
    """To the longest edge that is wanted, in its own proportions."""
    taken = take("photo.jpg", saved(picture(1000, 500), "jpg"))
    assert (taken.file.about.width, taken.file.about.height) == (400, 200)
    assert image_of(taken).size().toTuple() == (400, 200)
    assert take("thin.png", saved(picture(2000, 2), "png")).file.about.height == 1


def test_a_turned_picture_is_sent_upright_and_says_no_place() -> None:
    """As phones write it; the red quarter was at the upper left before it was turned."""
    data = with_exif(saved(picture(300, 200), "jpg", 95), 6)  # to be turned by 90° clockwise
    taken = take("photo.jpg", data)
    assert (taken.file.about.width, taken.file.about.height) == (200, 300)
    assert PLACE not in taken.file.data
    assert is_bare(taken.file.data, taken.file.about.media_type)
    image = image_of(taken)
    assert image.pixelColor(180, 20).red() > 200
    assert image.pixelColor(20, 20).red() < 120


def test_what_is_written_about_a_picture_is_dropped() -> None:
    """Also where it need not be scaled; a PNG keeps its pixels."""
    jpeg = take("photo.jpg", with_exif(saved(picture(300, 200), "jpg"), 1))
    assert PLACE not in jpeg.file.data
    data = saved(picture(30, 20, clear=True), "png")
    png = take("drawing.png", data[:33] + png_chunk(b"tEXt", b"Comment\0" + PLACE) + data[33:])
    assert PLACE not in png.file.data
    assert png.file.about.media_type == "image/png"
    assert image_of(png) == picture(30, 20, clear=True)


def test_a_picture_that_compresses_badly_becomes_a_jpeg(monkeypatch: pytest.MonkeyPatch) -> None:
    """On white where it was clear, and named so; one that stays too large is refused."""
    monkeypatch.setattr(reading, "IMAGE_SIZE", 20_000)
    image = QImage(os.urandom(200 * 200 * 4), 200, 200, QImage.Format.Format_ARGB32)
    taken = take("noise.png", saved(image, "png"))
    assert (taken.file.about.name, taken.file.about.media_type) == ("noise.jpg", "image/jpeg")
    assert len(taken.file.data) <= 20_000 < IMAGE_SIZE
    monkeypatch.setattr(reading, "IMAGE_SIZE", 500)
    assert "stays larger" in refusal("noise.png", saved(image, "png"))


def test_a_gif_is_sent_as_its_first_picture() -> None:
    """Not every provider takes one that moves."""
    gif = b"GIF89a\x02\0\x02\0\x80\0\0\xff\0\0\0\0\xff,\0\0\0\0\x02\0\x02\0\0\x02\x03\x44\x02\x05\0;"
    taken = take("moving.gif", gif)
    about = taken.file.about
    assert (about.name, about.media_type, about.width, about.height) == ("moving.png", "image/png", 2, 2)


@pytest.mark.parametrize(
    ("width", "height"), [(50_000, 50_000), (PIXELS_LIMIT + 1, 1), (2**31 - 1, 2**31 - 1)]
)
def test_a_bomb_is_refused_by_what_it_declares(width: int, height: int) -> None:
    """Nothing of it is decoded."""
    words = refusal("bomb.png", png_bomb(width, height))
    assert "pixels" in words or "cannot be read" in words


def test_a_damaged_picture_is_refused() -> None:
    """In words, with its name."""
    assert "looks like an image" in refusal("half.png", saved(picture(90, 90), "png")[:60])
    assert "looks like an image" in refusal("none.jpg", b"\xff\xd8\xff\xe0")
    assert decoded(b"\x89PNG\r\n\x1a\n", 10) is None
    assert decoded(b"", 10) is None


def test_text_is_taken_as_it_is() -> None:
    """SVG too: it is never drawn."""
    for name, data in (
        ("a.csv", b"a,b\r\n1,2"),
        ("x.svg", b"<svg onload='x()'/>"),
        ("photo.png", "naïve".encode()),
    ):
        taken = take(name, data)
        assert (taken.file.data, taken.file.about.media_type, taken.thumbnail) == (data, "text/plain", None)
        assert taken.file.about.name == name


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"text\0", "not a text file"),
        ("naïve".encode("latin-1"), "not a text file"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "not a text file"),
        (b"BM" + bytes(60), "not a text file"),
    ],
)
def test_other_files_are_refused_in_words(data: bytes, words: str) -> None:
    """Whatever their name says."""
    assert words in refusal("notes.txt", data)
    assert "“notes.txt”" in refusal("notes.txt", data)


def test_files_on_disk(tmp_path: Path) -> None:
    """Read whole, up to the limit; what is no file, or cannot be read, is refused."""
    (tmp_path / "a\u202eb.md").write_text("# Hi")
    assert read(Source.of_file(tmp_path / "a\u202eb.md"), "k", EDGE).file.about.name == "ab.md"
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    os.mkfifo(tmp_path / "pipe")
    for name, words in (
        ("large.txt", "larger than 20.0 MB"),
        ("pipe", "is not a file"),
        ("missing.txt", "No such file"),
        ("", "is a folder"),
    ):
        with pytest.raises(RefusedError, match=words):
            read(Source.of_file(tmp_path / name), "k", EDGE)


def test_an_image_of_the_clipboard() -> None:
    """It becomes a PNG, scaled where it is large."""
    taken = read(Source("Pasted image.png", picture(1000, 500)), "k", EDGE)
    about = taken.file.about
    assert (about.name, about.media_type, about.width, about.height) == (
        "Pasted image.png",
        "image/png",
        400,
        200,
    )
    assert image_of(taken).size().toTuple() == (400, 200)
