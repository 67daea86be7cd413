"""The whole way of a key: set in a real Secret Service, used by the model that was picked, and removed."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.key_journey import KEY
from tests.integration.test_secret_service import pytestmark as pytestmark
from tests.integration.test_secret_service import run_with_keyring


def test_from_the_first_start_to_an_answer_and_back(tmp_path: Path) -> None:
    """The demo model first; the picker says when the key is gone; the key is in no file of the profile."""
    done = run_with_keyring("from tests.helpers.key_journey import main; main()", tmp_path)
    assert done.stdout.splitlines() == [
        "starts with Demo",
        "key Stored in Secret Service",
        "gpt-test answers Hello there.",
        f"with {{'Bearer {KEY}'}}",
        "then There is no key for OpenAI any more. Add one in Preferences → API keys, or change the model.",
        "kept in files: []",
    ], done.stderr
