"""What the parts of the server know of a provider."""

from __future__ import annotations

from ainative_desktop.protocol.errors import AINativeError
from ainative_desktop.server.providers.base import ModelSource, ProviderError
from ainative_desktop.server.providers.demo import DemoProvider
from tests.helpers.serving import ScriptedProvider


def test_an_error_has_a_sentence_and_a_code_for_programs() -> None:
    error = ProviderError("No luck.", "quota")
    assert isinstance(error, AINativeError)
    assert (str(error), error.code) == ("No luck.", "quota")
    assert ProviderError("No luck.").code is None


def test_a_provider_need_not_know_its_models() -> None:
    assert isinstance(DemoProvider(), ModelSource)
    assert not isinstance(ScriptedProvider(), ModelSource)
