"""Markdown as models write it, generated: for tests of the renderer and for benchmarks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

_WORDS = st.sampled_from(
    [
        "stream",
        "token",
        "*bold*",
        "`code`",
        "**so**",
        "[link](https://e.org)",
        "你好",
        "😀",
        "[ref]",
        "a_b",
        "x < y",
        "$x_1$",
        r"\(a\)",
        "$5",
        "[^1]",
        "www.e.org",
    ]
)
_LINE = st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)

_PIECES = st.one_of(
    _LINE,
    st.builds("{} {}".format, st.sampled_from(["#", "##", "###"]), _LINE),
    st.builds("{}\n{}".format, _LINE, st.sampled_from(["===", "---"])),
    st.lists(
        st.builds("{}{}".format, st.sampled_from(["- ", "* ", "  - ", "1. ", "2) "]), _LINE), min_size=1
    ).map("\n".join),
    st.builds("- {}\n\n  {}".format, _LINE, _LINE),
    st.builds("> {}\n> {}".format, _LINE, _LINE),
    st.builds("```{}\n{}\n\n{}\n```".format, st.sampled_from(["", "python", "sql"]), _LINE, _LINE),
    st.builds("```\n{}".format, _LINE),
    st.builds("| a | b |\n|---|---|\n| {} | {} |".format, _LINE, _LINE),
    st.just("| a | b |\n|---"),
    st.just("[ref]: https://example.org 'title'"),
    st.just("[a]: http://x/1\n[ref]: http://y\n[c]:\nhttp://z\n'title'\n[d]: http://w"),
    st.builds("{}\n{}\n{}".format, st.just("$$"), _LINE, st.sampled_from(["$$", "$", "", "- $$"])),
    st.builds("{}\n{}\n- {}\n{}".format, _LINE, st.just("\\["), _LINE, st.sampled_from(["\\]", ""])),
    st.builds("$$ {} $${}".format, _LINE, st.sampled_from(["", " and"])),
    st.builds("[^1]: {}\n{}{}".format, _LINE, st.sampled_from(["", "    ", "\n    "]), _LINE),
    st.just("<div>\n<b>raw</b>\n</div>"),
    st.just("    indented code"),
    st.just("---"),
    st.just("\\\n\t tab\x00\ud800"),
)

#: Documents of a few such pieces, with blank lines between them or not, and any line end.
documents = st.builds(
    lambda pieces, gaps, end: end.join(
        line for piece, gap in zip(pieces, gaps, strict=False) for line in [*piece.split("\n"), *[""] * gap]
    ),
    st.lists(_PIECES, min_size=1, max_size=8),
    st.lists(st.integers(0, 2), min_size=8, max_size=8),
    st.sampled_from(["\n", "\n", "\r\n", "\r"]),
)


def chunked(text: str, cuts: list[int]) -> list[str]:
    """`text` cut at those places."""
    places = sorted({cut % (len(text) + 1) for cut in cuts} | {0, len(text)})
    return [text[begin:end] for begin, end in pairwise(places)]
