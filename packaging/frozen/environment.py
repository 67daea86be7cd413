"""Runs in the frozen application before anything else: other programs must not load our libraries.

The boot loader puts our folder in front of the linker's path, which the linker has read by now. Whatever is
started from here, a browser for a link above all, gets the path that the person had.

Until the program begins, nothing is garbage.
"""

import gc
import os

gc.disable()

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)
