"""Where a profile's data and the application's own resources live."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "AINATIVE_DESKTOP_HOME"


def profile_path(home: Path | None = None) -> Path:
    """The folder that holds everything a profile writes, whether it is there or not.

    `home` wins over the environment's AINATIVE_DESKTOP_HOME, which wins over the platform's data folder.
    """
    configured = (
        home
        or os.environ.get(HOME_VARIABLE)
        or platformdirs.user_data_dir("ainative-desktop", appauthor=False)
    )
    return Path(configured).expanduser().absolute()


def profile_home(home: Path | None = None) -> Path:
    """The same folder, created if missing, readable by its owner only. Raises OSError."""
    folder = profile_path(home)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def resource(name: str) -> Path:
    """A file of `resources/`: inside the package once installed, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "resources" / name
    return installed if installed.exists() else package.parent / "resources" / name
