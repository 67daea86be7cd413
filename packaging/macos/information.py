"""The bundle's Info.plist: what Finder and browsers may hand to the application."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from owner import owner

ENTRY = Path(__file__).parents[1] / "linux" / "ainative-desktop.desktop"

#: Apple's name for each kind of file that the desktop entry lists under its own.
_UNIFORM = {
    "text/plain": "public.plain-text",
    "text/markdown": "net.daringfireball.markdown",
    "text/csv": "public.comma-separated-values-text",
    "image/png": "public.png",
    "image/jpeg": "public.jpeg",
    "image/webp": "org.webmproject.webp",
    "image/gif": "com.compuserve.gif",
}


def bundle_identifier() -> str:
    """What macOS knows the application by; no underscore may be in it."""
    return owner().application_id.replace("_", "-")


def information() -> dict[str, Any]:
    """Info.plist's entries beside those that PyInstaller writes: links, and *Open with*, as another choice
    and never as the one that opens such files by itself. Raises KeyError for a kind without Apple's name."""
    listed = re.search(r"^MimeType=(.+)$", ENTRY.read_text(encoding="utf-8"), re.MULTILINE)
    assert listed is not None
    kinds = [kind for kind in listed[1].split(";") if kind]
    return {
        "CFBundleURLTypes": [
            {"CFBundleURLName": "AINative", "CFBundleURLSchemes": [kind.rpartition("/")[2]]}
            for kind in kinds
            if kind.startswith("x-scheme-handler/")
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Text or image",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [
                    _UNIFORM[kind] for kind in kinds if not kind.startswith("x-scheme-handler/")
                ],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }
