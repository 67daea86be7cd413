"""What of all that PyInstaller finds goes into the application."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

#: Never imported by what runs here, though something that is could import it.
EXCLUDED_MODULES = [
    "IPython", "PIL", "_pytest", "boto3", "botocore", "curses", "distutils", "ensurepip", "gi", "google.auth",
    "h2", "hypothesis", "idlelib", "lib2to3", "markdown_it.cli", "mypy", "numpy", "pandas", "pip", "pydoc",
    "pytest", "readline", "rich", "setuptools", "sortedcontainers", "sounddevice", "test", "tkinter", "trio",
    "turtle", "uvloop", "watchfiles", "wheel", "yaml",
    *(f"openai.{part}.{interface}" for part in ("resources", "types")
      for interface in ("admin", "beta", "live", "realtime")),
    "openai.cli",
]  # fmt: skip

#: Distributions that are asked for their version or their entry points while the application runs.
METADATA = (
    "PySide6-Essentials", "qasync", "httpx", "httpx-sse", "websockets", "keyring", "apsw",
)  # fmt: skip

#: What PyInstaller would run before the program, in every process of it. The first loads Qt, which the
#: embedded server does without, and shows our Qt's plugins to each program that is started from here; Qt
#: finds them beside its own libraries. The others prepare for what nothing here does: to read the source of
#: what is frozen, to list what is in its packages, to start processes by multiprocessing.
UNUSED_HOOKS = ("pyi_rth_pyside6", "pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing")

#: Qt's plugins that an application of widgets uses, on any of the systems. No OpenGL, no database, no TLS:
#: QtNetwork is there for the local socket alone.
_PLUGINS = {
    "platforms": "xcb|wayland|offscreen|windows|cocoa",
    "platformthemes": "xdgdesktopportal",
    "platforminputcontexts": "compose|ibus",
    "xcbglintegrations": "xcb-egl-integration|xcb-glx-integration",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "adwaita|bradient",
    "iconengines": "svgicon",
    "imageformats": "svg|ico|jpeg|gif|webp",
    "styles": "macstyle|modernwindowsstyle",
}

_PLUGIN = re.compile(r"PySide6[/\\](?:Qt[/\\])?plugins[/\\]([^/\\]+)[/\\](?:lib)?q?([^/\\]+?)(?:\.\w+)+$")

#: Qt's libraries behind the plugins that are left out, and its own words in languages that the window does
#: not speak.
_LEFT_OUT = re.compile(
    r"""(?x)
    PySide6[/\\](?:Qt[/\\])?translations[/\\](?!qtbase_(?:de|es|zh_CN|ar)\.qm)
    | Qt6?(?:Qml|Quick|Pdf|VirtualKeyboard|Sql|PrintSupport|Test|Concurrent|WlShell|OpenGLWidgets)
    | opengl32sw\.dll
    | \.pyi$ | [/\\]py\.typed$
    """
)

_LIBRARY = re.compile(r"lib.+\.so(?:\.\d+)*$")


def wanted(name: str) -> bool:
    """Whether the file that is to be `name` in the application's folder is needed there."""
    plugin = _PLUGIN.search(name)
    if plugin:
        return bool(re.fullmatch(_PLUGINS.get(plugin[1], ""), plugin[2]))
    return not _LEFT_OUT.search(name)


def needed_sdk_part(module: str) -> bool:
    """Whether a module of a provider's SDK is more than a command line or somebody else's cloud."""
    unused = r"\.(?:cli|_extras|helpers|bedrock|vertex|foundry|aws|azure|httpx_aiohttp)\b"
    excluded = any(f"{module}.".startswith(f"{name}.") for name in EXCLUDED_MODULES)
    return not excluded and not re.search(unused, module)


def needed(
    binaries: Sequence[tuple[str, str, str]], imports: Callable[[str], Iterable[tuple[str, str | None]]]
) -> list[tuple[str, str, str]]:
    """Of PyInstaller's `binaries`, those that another one there loads, and those that are no library.

    `imports` gives the libraries that a file asks the linker for.
    """
    sources = {PurePath(name).name: source for name, source, kind in binaries if kind != "SYMLINK"}
    waiting = [PurePath(name).name for name, _, _ in binaries if _is_opened(name)]
    reached = set(waiting)
    while waiting:
        asked = {PurePath(name).name for name, _ in imports(sources[waiting.pop()])}
        found = (asked & sources.keys()) - reached
        reached |= found
        waiting += found
    return [entry for entry in binaries if PurePath(entry[0]).name in reached]


def _is_opened(name: str) -> bool:
    """Whether a file is opened by its name, and not because another one needs it."""
    file = PurePath(name).name
    return bool(_PLUGIN.search(name)) or file.startswith("libpython") or not _LIBRARY.match(file)
