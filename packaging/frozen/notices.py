"""The licences of everything in the application, for people, and a bill of materials, for tools."""

from __future__ import annotations

import json
import platform
import time
import uuid
from collections.abc import Sequence
from typing import Any

from .parts import Part

RULE = "=" * 78


def notices(parts: Sequence[Part], python: str) -> str:
    """Who made what, and under which licence. `python` is the words of Python's own licence."""
    sections = [
        f"{RULE}\n{part.name} {part.version}\n{part.summary}\nLicence: {part.licence}\n{RULE}\n\n"
        + ("\n\n".join(part.texts) or _elsewhere(part))
        for part in parts
    ]
    head = (
        "AINative Desktop stands on the work of others. These parts are in it, each under its own licence.\n"
        "Qt and PySide are used under the LGPL, version 3: their libraries lie beside the program as files,\n"
        "and may be replaced by others that do the same.\n"
    )
    version = platform.python_version()
    return "\n\n".join([head, *sections, f"{RULE}\nPython {version}\n{RULE}\n\n{python}"]) + "\n"


def _elsewhere(part: Part) -> str:
    if part.licence.startswith("LGPL"):
        return "The words of the licence: https://www.gnu.org/licenses/lgpl-3.0.txt"
    return f"The words of the licence: https://spdx.org/licenses/{part.licence}.html"


def bill_of_materials(parts: Sequence[Part], version: str, epoch: int) -> str:
    """CycloneDX 1.6, as JSON; the same again for the same parts and `epoch`, in seconds since 1970."""
    application = {
        "type": "application", "name": "ainative-desktop", "version": version,
        "bom-ref": "ainative-desktop", "licenses": [{"license": {"id": "MIT"}}],
    }  # fmt: skip
    interpreter = {
        "type": "platform", "name": "CPython", "version": platform.python_version(),
        "bom-ref": "cpython", "licenses": [{"license": {"id": "PSF-2.0"}}],
    }  # fmt: skip
    components = [_component(part) for part in parts]
    identity = json.dumps([application, components], sort_keys=True)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "component": application,
        },
        "components": [*components, interpreter],
        "dependencies": [
            {"ref": "ainative-desktop", "dependsOn": [*(part.purl for part in parts), "cpython"]}
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "description": part.summary,
        "licenses": [{"expression": part.licence}],
        "purl": part.purl,
    }
