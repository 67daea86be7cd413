"""What is less than a sentence, and is made below the window, where nothing knows Qt: parts of sentences, and
the names of what is looked at. Whole sentences are found by their form; see packaging/translatable.py."""

from __future__ import annotations

from .translation import QT_TRANSLATE_NOOP

SERVERS = (
    QT_TRANSLATE_NOOP("phrases", "Local server"),
    QT_TRANSLATE_NOOP("phrases", "Starting the local server"),
    QT_TRANSLATE_NOOP("phrases", "Restarting the local server"),
    QT_TRANSLATE_NOOP("phrases", "The local server stopped. Restarting it"),
    QT_TRANSLATE_NOOP("phrases", "Demo model"),
    QT_TRANSLATE_NOOP("phrases", "calculator"),
    QT_TRANSLATE_NOOP("phrases", "current time"),
    QT_TRANSLATE_NOOP("phrases", "The date and time now, in a time zone of the IANA database."),
    QT_TRANSLATE_NOOP("phrases", "The value of an arithmetic expression such as (2 + 3) * sqrt(16)."),
)
TRANSPORTS = (
    QT_TRANSLATE_NOOP("phrases", "chosen by Auto"),
    QT_TRANSLATE_NOOP("phrases", "chosen by Auto: it worked before"),
    QT_TRANSLATE_NOOP("phrases", "chosen by Auto: {transport} is not offered ({why})"),
    QT_TRANSLATE_NOOP("phrases", "no stream there"),
    QT_TRANSLATE_NOOP("phrases", "replayed at once"),
    QT_TRANSLATE_NOOP("phrases", "replayed at {speed}×"),
    QT_TRANSLATE_NOOP("phrases", "attempt {attempt} of {attempts}"),
    QT_TRANSLATE_NOOP("phrases", "in {left} s"),
    QT_TRANSLATE_NOOP("phrases", "now"),
    QT_TRANSLATE_NOOP("phrases", "did not answer in time"),
    QT_TRANSLATE_NOOP("phrases", "could not be reached"),
    QT_TRANSLATE_NOOP("phrases", "The proxy at {place}"),
    QT_TRANSLATE_NOOP("phrases", "Check its URL"),
    QT_TRANSLATE_NOOP("phrases", "Check your system's proxy setting"),
    QT_TRANSLATE_NOOP("phrases", "your system's proxy setting, or use {place}"),
    QT_TRANSLATE_NOOP("phrases", "Preferences → Servers → Connection"),
    QT_TRANSLATE_NOOP("phrases", "allow it in Preferences → Servers"),
    QT_TRANSLATE_NOOP("phrases", "(the server said: {said})"),
    QT_TRANSLATE_NOOP("phrases", "another address"),
    QT_TRANSLATE_NOOP("phrases", "that it runs"),
    QT_TRANSLATE_NOOP("phrases", "the network"),
)
TIMES = (
    QT_TRANSLATE_NOOP("phrases", "a little"),
    QT_TRANSLATE_NOOP("phrases", "1 second"),
    QT_TRANSLATE_NOOP("phrases", "{count} seconds"),
    QT_TRANSLATE_NOOP("phrases", "{count} minutes"),
    QT_TRANSLATE_NOOP("phrases", "{count} hours"),
    QT_TRANSLATE_NOOP("phrases", "{count} days"),
)
STORAGE = (
    QT_TRANSLATE_NOOP("phrases", "is damaged"),
    QT_TRANSLATE_NOOP("phrases", "is empty"),
    QT_TRANSLATE_NOOP("phrases", "was to be replaced"),
    QT_TRANSLATE_NOOP("phrases", "could not be read"),
    QT_TRANSLATE_NOOP("phrases", "was written by a newer version of this app"),
    QT_TRANSLATE_NOOP("phrases", "were written by a newer version of this app"),
    QT_TRANSLATE_NOOP("phrases", "{messages} in {conversations} could be read and were saved."),
    QT_TRANSLATE_NOOP("phrases", "{messages} in {conversations} could be read and was saved."),
    QT_TRANSLATE_NOOP("phrases", "1 message"),
    QT_TRANSLATE_NOOP("phrases", "{count} messages"),
    QT_TRANSLATE_NOOP("phrases", "1 conversation"),
    QT_TRANSLATE_NOOP("phrases", "{count} conversations"),
    QT_TRANSLATE_NOOP("phrases", "kept until you quit"),
    QT_TRANSLATE_NOOP("phrases", "stored in {keyring}"),
)
REQUESTS = (
    QT_TRANSLATE_NOOP(
        "phrases", "Older messages were left out of this request to stay within the server's limit."
    ),
    QT_TRANSLATE_NOOP(
        "phrases", "Older images and files were left out of this request to stay within the server's limit."
    ),
    QT_TRANSLATE_NOOP(
        "phrases",
        "Older messages, images and files were left out of this request to stay within the server's limit.",
    ),
)
DOCTOR = (
    QT_TRANSLATE_NOOP("phrases", "versions"),
    QT_TRANSLATE_NOOP("phrases", "data folder"),
    QT_TRANSLATE_NOOP("phrases", "database"),
    QT_TRANSLATE_NOOP("phrases", "keyring"),
    QT_TRANSLATE_NOOP("phrases", "proxy"),
    QT_TRANSLATE_NOOP("phrases", "name"),
    QT_TRANSLATE_NOOP("phrases", "connect"),
    QT_TRANSLATE_NOOP("phrases", "health"),
    QT_TRANSLATE_NOOP("phrases", "clock"),
    QT_TRANSLATE_NOOP("phrases", "events"),
    QT_TRANSLATE_NOOP("phrases", "server"),
    QT_TRANSLATE_NOOP("phrases", "None; the server is reached directly."),
    QT_TRANSLATE_NOOP("phrases", "None; this machine is reached directly."),
    QT_TRANSLATE_NOOP("phrases", "as the system says"),
    QT_TRANSLATE_NOOP("phrases", "as chosen for this server"),
    QT_TRANSLATE_NOOP("phrases", "{host} is an address, which needs no looking up."),
    QT_TRANSLATE_NOOP("phrases", "{host} is at {places}."),
    QT_TRANSLATE_NOOP("phrases", "The proxy"),
    QT_TRANSLATE_NOOP("phrases", "The server"),
    QT_TRANSLATE_NOOP("phrases", "an authority without a name"),
    QT_TRANSLATE_NOOP("phrases", "ahead of"),
    QT_TRANSLATE_NOOP("phrases", "behind"),
    QT_TRANSLATE_NOOP("phrases", "{transport} works: the first event came after {time} ms"),
    QT_TRANSLATE_NOOP("phrases", "{transport} works: the first event came after {time} ms."),
    QT_TRANSLATE_NOOP("phrases", "{place} can be used."),
    QT_TRANSLATE_NOOP("phrases", "{place} cannot be used."),
    QT_TRANSLATE_NOOP("phrases", "{path}, {count} conversations"),
    QT_TRANSLATE_NOOP(
        "phrases", "In the proxy before the server, switch buffering off (nginx: proxy_buffering off)"
    ),
    QT_TRANSLATE_NOOP(
        "phrases", "In the proxy before the server, switch buffering off (nginx: proxy_buffering off)."
    ),
)
