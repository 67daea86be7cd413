"""What the demo model says: Markdown blocks about the conversation, and their cut into tokens."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""\s*(?:
        [\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,2}  # scripts without spaces come in small pieces
      | (?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])\w){1,14}
      | [^\w\s]{1,4}
    ) | \s+""",
    re.VERBOSE,
)

_LEADS = (
    "I am the **demo model** of this server. I run on this computer, need no key, and know nothing; "
    "I show how an answer streams.",
    "This is the **demo model** speaking: no key, no network, no knowledge. What follows is *made up*, "
    "but it streams like a real answer.",
    "You are talking to the **demo model**. It lives in the local server and only pretends to think, "
    "so take the form seriously and the content *lightly*.",
)

_CODE = (
    """\
```python
from collections import Counter

def most_common(words: list[str], count: int = 3) -> list[str]:
    \"\"\"The words that occur most often, the most frequent first.\"\"\"
    return [word for word, _ in Counter(words).most_common(count)]

print(most_common("the cat and the dog and the bird".split()))
```
""",
    """\
```sql
SELECT c.name, COUNT(*) AS orders, SUM(o.total) AS revenue
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
WHERE o.placed_at >= '2024-01-01'
GROUP BY c.name
ORDER BY revenue DESC
LIMIT 10;
```
""",
    """\
```python
async def tokens(stream):
    async for event in stream:
        if event.type == "token":
            yield event.data
```
""",
)

_TABLES = (
    """\
| Transport | Direction | Good for |
| --- | :---: | --- |
| SSE | one way | answers that only flow to you |
| WS | two ways | stopping, and the next question |
| Auto | either | not having to choose |
""",
    """\
| City | Hello | Length |
| :--- | :---: | ---: |
| 東京 | こんにちは | 5 |
| 서울 | 안녕하세요 | 5 |
| São Paulo | Olá 👋🏽 | 3 |
""",
)

_LISTS = (
    """\
1. Say **what** you want, in one sentence.
2. Add the *details* that matter:
   - the input you have
   - the output you expect
3. Ask, read, and ask again.
""",
    """\
- [x] Connected to the local server
- [x] Tokens arrive one by one
- [ ] A real model: add a server in **Preferences → Servers**
""",
    """\
- **Tokens** are pieces of words; `stream` is how they travel.
- *Emphasis*, ~~mistakes~~ and `inline code` all have their look.
- Text such as 日本語 or emoji 🚀 comes through whole.
""",
)

_FORMULAS = (
    r"""The roots of $ax^2 + bx + c = 0$ are

$$
x_{1,2} = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
$$

where $b^2 - 4ac$ tells how many there are.[^1]

[^1]: Two, one or none among the real numbers.
""",
    r"""Under the bell curve there is exactly

\[
\int_{-\infty}^{\infty} e^{-x^2} \, dx = \sqrt{\pi}
\]

which is also $\Gamma\left(\frac{1}{2}\right)$.[^1]

[^1]: Gauss's integral; $e^{-x^2}$ itself has no elementary antiderivative.
""",
)

_PROSE = (
    "A stream is patient: it hands over each word as soon as there is one, and the page grows *under your "
    "eyes*. You can stop it at any time, scroll away while it works, or start another conversation.\n",
    "Numbers help to see whether text keeps its place: 1, 2, 3, 5, 8, 13, 21. So do long words such as "
    "`asynchronously`, and names like **Zoë** or **Łukasz**.\n",
    "> Simple things should be simple, complex things should be possible.\n\nThat is easier to quote than "
    "to do, which is why this paragraph is `short`.\n",
    "Some languages put no spaces between words: 流式输出让人一边读一边等。 Others read like this: "
    "日本語の文章も途中で切れずに届きます。 ✨\n",
)

_HEADINGS = ("## A closer look", "## In other words", "## Step by step", "### A detail", "### And then")

_TOPICS = (
    (("code", "python", "sql", "function", "script", "program"), _CODE),
    (("formula", "math", "equation", "latex"), _FORMULAS),
    (("table", "compare", "difference"), _TABLES),
    (("list", "steps", "plan", "how"), _LISTS),
)


def tokens_of(text: str) -> list[str]:
    """`text` cut as a model's tokens are: about a word each, with the space before it. Joined: `text`."""
    return _TOKEN.findall(text)


def answer_blocks(
    first: str, newest: str, count: int, chance: random.Random, *, endless: bool
) -> Iterator[str]:
    """The answer's Markdown, block by block, each ending with a line break; without end if asked for.

    `first` and `newest` are the user's first and newest message, `count` how many messages there are.
    """
    yield chance.choice(_LEADS) + "\n\n"
    if newest.strip():
        yield f"You wrote:\n\n{_quote(newest)}\n\n"
    if count > 1:
        yield f"I was sent **{count} messages**; the first one was about “{_shorten(first, 60)}”.\n\n"
    else:
        yield "That is the **first message** I was sent in this conversation.\n\n"
    yield chance.choice(_HEADINGS) + "\n\n"
    yield chance.choice(_fitting(newest, chance)) + "\n"
    yield chance.choice(_PROSE) + "\n"
    yield chance.choice(_LISTS) + "\n"
    while endless:
        yield chance.choice(_HEADINGS) + "\n\n"
        yield chance.choice(_PROSE) + "\n"
        yield chance.choice(chance.choice((_CODE, _TABLES, _LISTS, _PROSE))) + "\n"
    yield "Ask me anything else, or write `/demo help` to see what I can be asked for.\n"


def _fitting(newest: str, chance: random.Random) -> tuple[str, ...]:
    words = newest.lower()
    for cues, blocks in _TOPICS:
        if any(cue in words for cue in cues):
            return blocks
    return chance.choice((_CODE, _TABLES, _LISTS))


def _quote(text: str) -> str:
    return f"> {_shorten(text, 200) or '…'}"


def _shorten(text: str, limit: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
