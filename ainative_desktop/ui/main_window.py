"""The window: sidebar, header, transcript, composer, status line, and every action with its key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from ..storage.settings import FONT_SIZES, Appearance, Settings, WindowState
from .alt_tap import AltTap
from .composer import SHADE, Composer
from .find_bar import FindBar
from .header import Header
from .notice import NoticeLine
from .sidebar import Sidebar
from .status_line import StatusLine
from .style import ThemeSource, apply_theme
from .theme import Theme
from .transcript.look import COLUMN
from .transcript.view import TranscriptView

if TYPE_CHECKING:
    from ..runtime.turn import StreamStats  # the engine behind it is not needed for the first frame
    from .inspector.panel import InspectorPanel
    from .search.popup import SearchPopup

NARROW = 700  # px below which the sidebar hides by itself
NARROW_BESIDE = 1000  # the same while a panel stands at the right
MARGIN = 24  # px beside the composer, at least


class MainWindow(QMainWindow):
    """Assembles the widgets. It knows no storage and no engine.

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

    def __init__(self, settings: Settings, transcript: TranscriptView) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("AINative Desktop")
        self.setMinimumSize(480, 360)
        self._appearance = settings.appearance
        self._wants_sidebar = settings.window.sidebar_visible
        self.sidebar = Sidebar()
        self.header = Header()
        self.transcript = transcript
        self.composer = Composer()
        self.status_line = StatusLine()
        self.find_bar = FindBar()
        self._notice = NoticeLine()
        self._side: InspectorPanel | None = None
        self._popup: SearchPopup | None = None
        self.composer.refused.connect(self.notice)
        self.header.inspector_requested.connect(self.inspector_requested)
        self.sidebar.preferences_requested.connect(self.preferences_requested)
        self.sidebar.search_wanted.connect(self.search_requested)
        self._splitter = self._assemble(settings.window)
        self._make_menus()
        self.composer.set_send_key(settings.chat.send_key)
        self._themes = ThemeSource(settings.appearance, self)
        self._themes.changed.connect(self._draw_in)
        self._draw_in(self._themes.theme)
        self._restore(settings.window)
        self.composer.set_focus()

    # -- what is told -------------------------------------------------------------------------------

    def notice(self, words: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say one quiet sentence above the composer, with an action if there is one."""
        self._notice.show_words(words, action, then)

    def come_forward(self) -> None:
        """Show the window over others, restored where it was minimized."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        handle = self.windowHandle()
        if handle is not None:  # what Wayland asks for
            handle.requestActivate()

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

    def state(self) -> WindowState:
        """The window as it is, to be restored at the next start."""
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        widths = self._splitter.sizes()
        shown = self.sidebar.isVisibleTo(self)
        return WindowState(
            width=size.width(),
            height=size.height(),
            maximized=self.isMaximized(),
            sidebar_width=widths[0] if shown and widths[0] else self._sidebar_width,
            sidebar_visible=self._wants_sidebar,
        )

    def add_side(self, panel: InspectorPanel, width: int) -> None:
        """Put a panel at the right, that wide."""
        self._side = panel
        panel.set_theme(self._themes.theme)
        self._splitter.addWidget(panel)
        sizes = self._splitter.sizes()
        self._splitter.setSizes([sizes[0], max(1, self.width() - sizes[0] - width), width])

    def add_popup(self, popup: SearchPopup) -> None:
        """Draw what stands over the window in its theme."""
        self._popup = popup
        popup.set_theme(self._themes.theme)

    def fit_side(self) -> None:
        """A panel at the right was shown or hidden."""
        self._make_room()
        QTimer.singleShot(0, self, self._fit_foot)  # once the splitter has given it its width

    # -- building -----------------------------------------------------------------------------------

    def _assemble(self, state: WindowState) -> QSplitter:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._notice, self.composer, self.status_line):
            column.addWidget(widget)
        self._foot = foot
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 10)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.find_bar)
        rows.addWidget(self.transcript, 1)
        rows.addWidget(foot, 0, Qt.AlignmentFlag.AlignHCenter)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.sidebar)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.splitterMoved.connect(lambda _position, _index: self._fit_foot())
        self._sidebar_width = state.sidebar_width
        self.setCentralWidget(splitter)
        return splitter

    def _make_menus(self) -> None:
        bar = self.menuBar()
        bar.setVisible(False)
        AltTap(self).tapped.connect(lambda: bar.setVisible(not bar.isVisible()))
        file = bar.addMenu(self.tr("&File"))
        self._action(file, self.tr("New chat"), "Ctrl+N", self.sidebar.new_chat.emit)
        self._action(file, self.tr("Search all chats"), "Ctrl+K", lambda: self.search_requested.emit(""))
        file.addSeparator()
        self._action(file, self.tr("Preferences"), "Ctrl+,", self.preferences_requested.emit)
        file.addSeparator()
        self._action(file, self.tr("Close window"), "Ctrl+W", self.close)
        self._action(file, self.tr("Quit"), "Ctrl+Q", self.close)
        self._make_edit_menu(bar.addMenu(self.tr("&Edit")))
        view = bar.addMenu(self.tr("&View"))
        self._action(view, self.tr("Sidebar"), "Ctrl+B", self._toggle_sidebar)
        self._action(view, self.tr("Go to the composer"), "Ctrl+L", self.composer.set_focus)
        self._action(view, self.tr("All commands"), "Ctrl+Shift+K", lambda: self.search_requested.emit(">"))
        self._action(view, self.tr("Stream inspector"), "Ctrl+Shift+I", self.inspector_requested.emit)
        self._action(view, self.tr("Replay a log"), "Ctrl+Shift+L", self.replay_requested.emit)
        self._action(view, self.tr("Usage"), "Ctrl+Shift+U", self.usage_requested.emit)
        view.addSeparator()
        self._action(view, self.tr("Larger text"), "Ctrl++", lambda: self._zoom(1), "Ctrl+=")
        self._action(view, self.tr("Smaller text"), "Ctrl+-", lambda: self._zoom(-1))
        self._action(view, self.tr("Normal text"), "Ctrl+0", lambda: self._zoom(0))
        self._make_chat_menu(bar.addMenu(self.tr("&Chat")))
        about = bar.addMenu(self.tr("&Help"))
        self._action(about, self.tr("About AINative Desktop"), "", self._show_about)

    def _make_chat_menu(self, chat: QMenu) -> None:
        self._action(chat, self.tr("Attach files"), "Ctrl+Shift+A", self.composer.attach_requested.emit)
        self._action(chat, self.tr("Stop the answer") + "\tEsc", "", self.stop_requested.emit)
        self._action(chat, self.tr("Copy last answer"), "Ctrl+Shift+C", self.copy_last_requested.emit)
        self._action(chat, self.tr("Retry last answer"), "Ctrl+R", self.retry_requested.emit)
        chat.addSeparator()
        self._action(chat, self.tr("Choose the model"), "Ctrl+Shift+M", self.model_requested.emit)
        self._action(chat, self.tr("Parameters"), "Ctrl+Shift+O", self.parameters_requested.emit)
        chat.addSeparator()
        self._action(chat, self.tr("Rename"), "F2", self._rename)
        self._action(chat, self.tr("Pin or unpin"), "Ctrl+Shift+P", self.pin_requested.emit)
        self._action(chat, self.tr("Delete"), "Ctrl+Shift+Backspace", self.delete_requested.emit)

    def _make_edit_menu(self, edit: QMenu) -> None:
        """What the widget with the keyboard can do. It handles the keys itself: they are only shown here."""
        for words, key, name in (
            (self.tr("Undo"), "Ctrl+Z", "undo"),
            (self.tr("Redo"), "Ctrl+Shift+Z", "redo"),
            ("", "", ""),
            (self.tr("Cut"), "Ctrl+X", "cut"),
            (self.tr("Copy"), "Ctrl+C", "copy"),
            (self.tr("Paste"), "Ctrl+V", "paste"),
            (self.tr("Select all"), "Ctrl+A", "selectAll"),
        ):
            if words:
                self._action(
                    edit,
                    f"{words}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}",
                    "",
                    partial(self._edit, name),
                )
            else:
                edit.addSeparator()
        edit.addSeparator()
        self._action(edit, self.tr("Find in this chat"), "Ctrl+F", self.find_bar.open_bar)
        self._action(edit, self.tr("Find next"), "F3", lambda: self.find_bar.step_wanted.emit(1))
        self._action(edit, self.tr("Find previous"), "Shift+F3", lambda: self.find_bar.step_wanted.emit(-1))

    def _action(self, menu: QMenu, words: str, key: str, then: Callable[[], object], *more_keys: str) -> None:
        action = QAction(words, self)
        keys = [QKeySequence(each) for each in (key, *more_keys) if each]
        action.setShortcuts(keys)
        action.triggered.connect(lambda _checked: then())
        menu.addAction(action)
        self.addAction(action)  # so that its key works while the menu bar is hidden

    def _restore(self, state: WindowState) -> None:
        self.resize(max(480, state.width), max(360, state.height))
        self._splitter.setSizes([state.sidebar_width, max(1, state.width - state.sidebar_width)])
        if state.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.sidebar.setVisible(self._wants_sidebar and self.width() >= NARROW)

    def _draw_in(self, theme: Theme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        self.sidebar.set_theme(theme, reduce_motion=self._appearance.reduce_motion)
        self.header.set_theme(theme)
        self.transcript.set_theme(theme)
        self.composer.set_theme(theme)
        if self._side is not None:
            self._side.set_theme(theme)
        if self._popup is not None:
            self._popup.set_theme(theme)
        self.theme_changed.emit(theme)

    # -- what the person does -----------------------------------------------------------------------

    def _rename(self) -> None:
        if not self.sidebar.edit_title_in_list():
            self.header.edit_title()

    def _edit(self, name: str) -> None:
        command = getattr(self.focusWidget(), name, None)
        if command is not None:
            command()

    def _show_about(self) -> None:
        from .about import AboutBox

        box = self.findChild(AboutBox) or AboutBox(self)
        box.show()
        box.raise_()

    def _toggle_sidebar(self) -> None:
        self._show_sidebar(not self.sidebar.isVisible())

    def _show_sidebar(self, shown: bool) -> None:
        self._wants_sidebar = shown
        self.sidebar.setVisible(shown)
        self._fit_foot()

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

    def _fit_foot(self) -> None:
        taken = self._splitter.sizes()[0] if self.sidebar.isVisibleTo(self) else 0
        if self._side is not None and self._side.isVisibleTo(self):
            taken += self._splitter.sizes()[-1]
        width = min(COLUMN, self.width() - taken - 2 * MARGIN)
        self._foot.setFixedWidth(max(200, width) + 2 * SHADE)
        self.composer.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_requested.emit()
