"""Links: only what goes where it seems to go may be offered, and its real host is what is shown."""

from __future__ import annotations

import pytest

from ainative_desktop.rendering.links import Destination, destination


@pytest.mark.parametrize(
    ("address", "opened", "shown"),
    [
        ("https://good.example", "https://good.example", "good.example"),
        ("HTTP://Good.Example:8080/a?b=c#d", "http://good.example:8080/a?b=c#d", "good.example:8080"),
        ("https://good.example@evil.example/x", "https://evil.example/x", "evil.example"),
        ("https://good.example:443@evil.example:99", "https://evil.example:99", "evil.example:99"),
        ("https://good.example%2F@evil.example", "https://evil.example", "evil.example"),
        ("https://good.example%5C@evil.example", "https://evil.example", "evil.example"),
        ("https://xn--pple-43d.com", "https://xn--pple-43d.com", "xn--pple-43d.com"),
        ("http://127.0.0.1:631/", "http://127.0.0.1:631/", "127.0.0.1:631"),
        ("http://[0:0::1]/", "http://[::1]/", "[::1]"),
        (
            "https://good.example.evil.example",
            "https://good.example.evil.example",
            "good.example.evil.example",
        ),
    ],
)
def test_where_a_link_goes(address: str, opened: str, shown: str) -> None:
    """What is opened and what is shown are the same host."""
    assert destination(address) == Destination(opened, shown)


@pytest.mark.parametrize(
    ("address", "opened", "shown"),
    [
        ("mailto:a@host.example", "mailto:a@host.example", "a@host.example"),
        ("mailto:a@b.c?subject=x%20y&attach=/etc/passwd", "mailto:a@b.c?subject=x%20y", "a@b.c"),
        ("mailto:a@b.c?cc=spy@x.y&bcc=z@x.y&body=%26", "mailto:a@b.c?body=%26", "a@b.c"),
    ],
)
def test_where_a_mail_goes(address: str, opened: str, shown: str) -> None:
    """To the mailbox that is shown and to no other, and no file goes along."""
    assert destination(address) == Destination(opened, shown, mail=True)


@pytest.mark.parametrize(
    "address",
    [
        "", "x", "//host.example/share", "\\\\host\\share", "file:///etc/passwd", "javascript:alert(1)",
        "data:text/html,x", "smb://host/share", "ms-msdt:/id", "ftp://host.example", "https:", "https:///x",
        "https:/\\evil.example", "https://good.example\\@evil.example", "https://good.example\\.evil.example",
        "https://evil%2eexample", "https://b\u00fccher.example", "https://good.example\u2024evil.example",
        "https://2130706433/", "https://0x7f000001", "https://127.1", "https://0177.0.0.1", "https://host.0x7f",
        "https://host.example:99999", "https://host.example:port", "https://[::1", "https://ho st.example",
        "https://host.example/\n", "https://host.example/<b>", 'https://host.example/"', "https://-.example@",
        "\u200bhttps://host.example", "https://\u202ehost.example", "mailto:", "mailto:nobody", "mailto://a@b.c",
        " https://host.example", "https://host.example/\x00", "https://host.example/`x",
    ],
)  # fmt: skip
def test_what_is_not_offered(address: str) -> None:
    """Other schemes, other ways to write a number, and what one program reads otherwise than another."""
    assert destination(address) is None
