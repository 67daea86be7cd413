"""Where the frozen application begins: `-m ainative_desktop`, for a program that has no `-m`."""

from __future__ import annotations

import gc
import sys

from ainative_desktop.__main__ import main

gc.enable()
sys.exit(main())
