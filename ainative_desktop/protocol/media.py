"""What a file is, by its content and never by its name; and the names that files may have."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

TEXT_TYPE = "text/plain"
NAME_LENGTH = 100  # characters

_BARE_PNG = frozenset(
    {
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
        b"pHYs", b"hIST", b"cICP",
    }
)  # fmt: skip
_BARE_WEBP = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ICCP"})
_JPEG_SCAN, _JPEG_COMMENT = 0xDA, 0xFE
_JPEG_COLOUR = (0xE0, 0xE2, 0xEE)  # JFIF's own, the colour profile, and what Adobe says of the colours
_PORTS = (f"{port}{number}" for port in ("COM", "LPT") for number in range(10))
_RESERVED = frozenset({"CON", "PRN", "AUX", "NUL", *_PORTS})


def image_type(data: bytes) -> str:
    """The media type of an image that models take; "" for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return ""


def is_text(data: bytes) -> bool:
    """Whether it is UTF-8 without a NUL."""
    if b"\0" in data:
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def is_bare(data: bytes, media_type: str) -> bool:
    """Whether an image's file holds one still picture and nothing that was written about it: no place, no
    camera, no comment. False where that cannot be told."""
    try:
        match media_type:
            case "image/png":
                return _is_bare_png(data)
            case "image/jpeg":
                return _is_bare_jpeg(data)
            case "image/webp":
                return _is_bare_webp(data)
    except IndexError:
        return False
    return False


def _is_bare_png(data: bytes) -> bool:
    at = 8
    while at < len(data):
        kind = data[at + 4 : at + 8]
        if kind not in _BARE_PNG:
            return False
        at += 12 + int.from_bytes(data[at : at + 4])
        if kind == b"IEND":
            return at == len(data)
    return False


def _is_bare_jpeg(data: bytes) -> bool:
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker == _JPEG_SCAN:
            return data.endswith(b"\xff\xd9")
        about = marker == _JPEG_COMMENT or (0xE0 <= marker <= 0xEF and marker not in _JPEG_COLOUR)
        length = int.from_bytes(data[at + 2 : at + 4])
        if about or length < 2:
            return False
        at += 2 + length
    return False


def _is_bare_webp(data: bytes) -> bool:
    at = 12
    while at < len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        flags = data[at + 8] & ~0b110000 if kind == b"VP8X" else 0  # all but alpha and colour profile
        if flags or kind not in _BARE_WEBP | {b"VP8X"}:
            return False
        at += 8 + size + size % 2
    return at == len(data)


def safe_name(name: str, default: str = "file") -> str:
    """A file's name that stays in its folder and shows as what it is: no path, no control or invisible
    characters, none that a file system refuses."""
    last = PureWindowsPath(PurePosixPath(name).name).name
    shown = "".join("_" if c in '<>:"|?*\\/' else c for c in last if unicodedata.category(c)[0] != "C")
    shown = " ".join(shown.split()).strip(". ")
    stem, dot, suffix = shown.rpartition(".")
    if not dot or len(suffix) > 12:
        stem, dot, suffix = shown, "", ""
    if stem.upper() in _RESERVED:
        stem = f"_{stem}"
    stem = stem[: NAME_LENGTH - len(dot + suffix)].rstrip(". ")
    return f"{stem}{dot}{suffix}" if stem else default


def size_words(size: int) -> str:
    """A number of bytes for people: "820 bytes", "12 kB", "3.4 MB"."""
    if size < 1000:
        return f"{size} bytes" if size != 1 else "1 byte"
    if size < 999_500:
        return f"{size / 1000:.0f} kB"
    return f"{size / 1e6:.1f} MB"
