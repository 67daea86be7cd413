"""Tool tips show what others wrote, and load nothing."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from ainative_desktop.ui.tips import plain


def test_words_stay_words() -> None:
    """What looks like rich text is shown as it is; all else is left alone."""
    assert plain("SSE, since & so on") == "SSE, since & so on"
    words = 'text <img src="//host/share/x.png"> more'
    document = QTextDocument()
    document.setHtml(plain(words))
    assert document.toPlainText() == words
