"""What a command without a window says by accident, on standard error: without the secrets in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from .. import log as logs
from ..redaction import Redactor
from ..unexpected import Unexpected

log = logging.getLogger(__name__)

INTERNAL_ERROR = 70  # the exit status after a fault of ours: EX_SOFTWARE of sysexits.h


@contextmanager
def discreet(redactor: Redactor) -> Iterator[None]:
    """Warnings, and errors that nobody caught, go to standard error without what `redactor` knows.

    Raises SystemExit with INTERNAL_ERROR where Python would have printed a traceback.
    """
    logs.to_standard_error(redactor)
    unexpected = Unexpected()
    try:
        yield
    except OSError:
        raise
    except Exception:  # told here, since Python would tell it as it is
        log.critical("Something went wrong inside this command", exc_info=True)
        raise SystemExit(INTERNAL_ERROR) from None
    finally:
        unexpected.close()
        logs.close()
