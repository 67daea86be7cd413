"""What the first frame waits for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

#: Each takes longer to import than the whole of a bare window's start may be exceeded by.
LATER = ("apsw", "email", "httpx", "httpx_sse", "keyring", "markdown_it", "pygments", "rich", "websockets")
PROGRAM = """
import sys
from pathlib import Path
from ainative_desktop.app import build

build(Path(sys.argv[1])).window.show()
print(*sorted(set(sys.argv[2:]) & set(sys.modules)))
"""


def test_the_window_is_shown_before_anything_is_loaded_that_it_does_not_need(tmp_path: Path) -> None:
    """The network, the database, the keyring and Markdown come with the first thing that needs them."""
    command = [sys.executable, "-c", PROGRAM, str(tmp_path), *LATER]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == []
