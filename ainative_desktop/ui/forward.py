"""Brings a window before all others."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def bring_forward(window: QWidget) -> None:
    """Show `window` over others, with the keyboard, as far as the desktop allows that."""
    window.show()
    window.raise_()
    window.activateWindow()
    handle = window.windowHandle()
    if handle is not None:  # what Wayland asks for
        handle.requestActivate()
