"""The wire and its rules, as pure functions and values: no Qt, no asyncio, no I/O."""
