"""The window: sidebar, header, transcript, composer, status line, and every action with its key.

It comes in two parts: what its first frame shows, and what is loaded once that is on screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from ..storage.looks import FONT_SIZES, Appearance, Looks, WindowState
from .composer import SHADE, Composer
from .forward import bring_forward
from .header import Header
from .notice import NoticeLine
from .phrases import localised
from .placement import placed
from .sidebar import Sidebar
from .status_line import StatusLine
from .style import ThemeSource, apply_theme
from .theme import Theme

if TYPE_CHECKING:  # the first frame needs none of it
    from ..runtime.turn import StreamStats
    from .find_bar import FindBar
    from .inspector.panel import InspectorPanel
    from .menus import Menus
    from .transcript.view import TranscriptView

NARROW = 700  # px below which the sidebar hides by itself
NARROW_BESIDE = 1000  # the same while a panel stands at the right
MARGIN = 24  # px beside the composer, at least

#: What the widget with the keyboard is asked for.
EDITING = {
    "undo": "undo",
    "redo": "redo",
    "cut": "cut",
    "copy": "copy",
    "paste": "paste",
    "select_all": "selectAll",
}


class Themed(Protocol):
    """What is drawn in the window's theme."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`."""


class MainWindow(QMainWindow):
    """Assembles the widgets. It knows no storage and no engine.

    `furnish` completes it, with the transcript, the bar to find in it, and `menus`: the actions, to which
    features give their deeds.

    Signals: preferences_requested(); stop_requested(); copy_last_requested(); retry_requested();
    pin_requested() and delete_requested(), of the conversation on screen; search_requested(str), with what
    was typed already; appearance_changed(Appearance), the text's size was changed by its keys;
    inspector_requested(), open or close it; replay_requested(), of a saved recording; usage_requested();
    model_requested() and parameters_requested(), to choose them; theme_changed(Theme); close_requested(),
    whoever hears it stores everything and hides the window.
    """

    preferences_requested = Signal()
    stop_requested = Signal()
    copy_last_requested = Signal()
    retry_requested = Signal()
    pin_requested = Signal()
    delete_requested = Signal()
    search_requested = Signal(str)
    appearance_changed = Signal(object)
    inspector_requested = Signal()
    replay_requested = Signal()
    usage_requested = Signal()
    theme_changed = Signal(object)
    model_requested = Signal()
    parameters_requested = Signal()
    close_requested = Signal()

    transcript: TranscriptView
    find_bar: FindBar
    menus: Menus

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("AINative Desktop")
        self.setMinimumSize(480, 360)
        self._appearance = looks.appearance
        self._left = looks.window
        self._wants_sidebar = looks.window.sidebar_visible
        self.sidebar = Sidebar()
        self.header = Header()
        self.composer = Composer()
        self.status_line = StatusLine()
        self._notice = NoticeLine()
        self._themed: list[Themed] = [self.header, self.composer]
        self._side: InspectorPanel | None = None
        self.hides_on_close = False  # and the app goes on without it
        self.composer.refused.connect(self.notice)
        self.header.inspector_requested.connect(self.inspector_requested)
        self.sidebar.preferences_requested.connect(self.preferences_requested)
        self.sidebar.search_wanted.connect(self.search_requested)
        self._rows = QVBoxLayout()
        self._splitter = self._assemble()
        self.composer.set_habits(looks.chat)
        self._themes = ThemeSource(looks.appearance, self)
        self._themes.changed.connect(self._draw_in)
        self._draw_in(self._themes.theme)
        self._restore(looks.window)
        self.composer.set_focus()

    def furnish(self, transcript: TranscriptView, shortcuts: Mapping[str, str]) -> None:
        """Add what the first frame is shown without; `shortcuts` are the person's own keys by action."""
        from .find_bar import FindBar
        from .menus import Menus

        self.sidebar.furnish()
        self._draw_sidebar()
        self.find_bar = FindBar()
        self.transcript = transcript
        self._rows.replaceWidget(self._blank, transcript)
        self._blank.deleteLater()
        self._rows.insertWidget(1, self.find_bar)
        self.add_themed(transcript)
        self.menus = Menus(self, shortcuts)
        self._join_menus()

    # -- what is told -------------------------------------------------------------------------------

    def notice(self, words: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say one quiet sentence above the composer, with an action if there is one."""
        self._notice.show_words(localised(words), action, then)

    def withdraw_notice(self, words: str) -> None:
        """What that notice says is no longer so."""
        self._notice.withdraw(words)

    def come_forward(self) -> None:
        """Show the window over others, restored where it was minimized."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        bring_forward(self)

    @property
    def theme(self) -> Theme:
        """The theme it is drawn in."""
        return self._themes.theme

    def set_stats(self, stats: StreamStats | None) -> None:
        """The running answer's numbers, or nothing."""
        self.status_line.set_stats(stats)

    def set_appearance(self, appearance: Appearance) -> None:
        """Draw with other choices, at once."""
        self._appearance = appearance
        self._themes.set_appearance(appearance)
        self._fit_foot()

    def state(self) -> WindowState:
        """The window as it is, to be restored at the next start."""
        fills = self.isMaximized() or self.isFullScreen()
        area = self.normalGeometry() if fills else self.geometry()
        widths = self._splitter.sizes()
        shown = self.sidebar.isVisibleTo(self)
        beside = self._side is not None and self._side.isVisibleTo(self)
        return WindowState(
            width=area.width(),
            height=area.height(),
            placed=not QGuiApplication.platformName().startswith("wayland"),  # it tells no window its place
            x=area.x(),
            y=area.y(),
            maximized=self.isMaximized(),
            full_screen=self.isFullScreen(),
            sidebar_width=widths[0] if shown and widths[0] else self._left.sidebar_width,
            sidebar_visible=self._wants_sidebar,
            inspector_width=widths[-1] if beside and widths[-1] else self._left.inspector_width,
            inspector_visible=beside,
        )

    def add_side(self, panel: InspectorPanel, width: int) -> None:
        """Put a panel at the right, that wide, or as wide as it was left."""
        width = self._left.inspector_width or width
        self._side = panel
        self.add_themed(panel)
        self._splitter.addWidget(panel)
        sizes = self._splitter.sizes()
        self._foot.setFixedWidth(200 + 2 * SHADE)  # it has what is left, and is no reason to leave it more
        self._splitter.setSizes([sizes[0], max(1, self.width() - sizes[0] - width), width])

    def add_themed(self, part: Themed) -> None:
        """Draw this in the window's theme, too."""
        self._themed.append(part)
        part.set_theme(self._themes.theme)

    def fit_side(self) -> None:
        """A panel at the right was shown or hidden."""
        self._make_room()
        self._fit_soon()

    # -- building -----------------------------------------------------------------------------------

    def _assemble(self) -> QSplitter:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._notice, self.composer, self.status_line):
            column.addWidget(widget)
        self._foot = foot
        self._blank = QWidget()  # until the transcript is there
        right = QWidget()
        right.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 10)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.header)
        self._rows.addWidget(self._blank, 1)
        self._rows.addWidget(foot, 0, Qt.AlignmentFlag.AlignHCenter)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.sidebar)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.splitterMoved.connect(lambda _position, _index: self._fit_foot())
        self.setCentralWidget(splitter)
        return splitter

    def _join_menus(self) -> None:
        """What each action of the table does."""
        on = self.menus.on
        on("new_chat", self.sidebar.new_chat.emit)
        on("search", lambda: self.search_requested.emit(""))
        on("preferences", self.preferences_requested.emit)
        on("close", self.close)
        on("quit", self.close_requested.emit)
        for action_id, deed in EDITING.items():
            on(action_id, partial(self._edit, deed))
        on("find", self.find_bar.open_bar)
        on("find_next", lambda: self.find_bar.step_wanted.emit(1))
        on("find_previous", lambda: self.find_bar.step_wanted.emit(-1))
        on("sidebar", self._toggle_sidebar)
        on("full_screen", self._toggle_full_screen)
        on("composer", self.composer.set_focus)
        on("commands", lambda: self.search_requested.emit(">"))
        on("inspector", self.inspector_requested.emit)
        on("replay", self.replay_requested.emit)
        on("usage", self.usage_requested.emit)
        on("larger", lambda: self._zoom(1))
        on("smaller", lambda: self._zoom(-1))
        on("normal", lambda: self._zoom(0))
        on("attach", self.composer.attach_requested.emit)
        on("stop", self.stop_requested.emit)
        on("copy_last", self.copy_last_requested.emit)
        on("retry", self.retry_requested.emit)
        on("model", self.model_requested.emit)
        on("parameters", self.parameters_requested.emit)
        on("rename", self._rename)
        on("pin", self.pin_requested.emit)
        on("delete", self.delete_requested.emit)
        self.sidebar.follow_keys(self.menus.follow_key)
        self.menus.follow_key("inspector", self.header.set_inspector_key)
        self.menus.follow_key("attach", self.composer.set_attach_key)

    def _restore(self, state: WindowState) -> None:
        self.resize(max(480, state.width), max(360, state.height))
        if state.placed:
            screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            self.setGeometry(placed(QRect(QPoint(state.x, state.y), self.size()), screens))
        self._splitter.setSizes([state.sidebar_width, max(1, state.width - state.sidebar_width)])
        if state.full_screen:
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        elif state.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.sidebar.setVisible(self._wants_sidebar and self.width() >= NARROW)

    def _draw_in(self, theme: Theme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        self._draw_sidebar()
        for part in self._themed:
            part.set_theme(theme)
        self.theme_changed.emit(theme)

    def _draw_sidebar(self) -> None:
        self.sidebar.set_theme(self._themes.theme, reduce_motion=self._appearance.reduce_motion)

    # -- what the person does -----------------------------------------------------------------------

    def _rename(self) -> None:
        if not self.sidebar.edit_title_in_list():
            self.header.edit_title()

    def _edit(self, name: str) -> None:
        command = getattr(self.focusWidget(), name, None)
        if command is not None:
            command()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _toggle_sidebar(self) -> None:
        self._show_sidebar(not self.sidebar.isVisible())

    def _show_sidebar(self, shown: bool) -> None:
        self._wants_sidebar = shown
        self.sidebar.setVisible(shown)
        self._fit_soon()

    def _zoom(self, step: int) -> None:
        size = 14 if step == 0 else self._appearance.font_px + step
        size = min(max(size, FONT_SIZES[0]), FONT_SIZES[-1])
        self.set_appearance(replace(self._appearance, font_px=size))
        self.appearance_changed.emit(self._appearance)

    # -- Qt's events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._fit_foot()

    def _make_room(self) -> None:
        beside = self._side is not None and self._side.isVisibleTo(self)
        enough = self.width() >= (NARROW_BESIDE if beside else NARROW)
        self.sidebar.setVisible(self._wants_sidebar and enough)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._fit_foot()

    def _fit_soon(self) -> None:
        """Once the splitter has given each part its width."""
        QTimer.singleShot(0, self, self._fit_foot)

    def _fit_foot(self) -> None:
        taken = self._splitter.sizes()[0] if self.sidebar.isVisibleTo(self) else 0
        if self._side is not None and self._side.isVisibleTo(self):
            taken += self._splitter.sizes()[-1]
        width = min(self._themes.theme.column_px, self.width() - taken - 2 * MARGIN)
        self._foot.setFixedWidth(max(200, width) + 2 * SHADE)
        self.composer.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        (self.hide if self.hides_on_close else self.close_requested.emit)()
