"""What all providers that are reached over a network have: where, with which key, by which client."""

from __future__ import annotations

from typing import ClassVar

from ...protocol.loopback import is_local
from ...protocol.providers import ProviderAccess
from .failures import Asked
from .outbound import Outbound, name_of


class Remote:
    """One access to a provider; `outbound` makes its HTTP clients. At `own_url`, its own address, people call
    it `name`."""

    own_url: ClassVar[str]
    name: ClassVar[str]

    def __init__(self, access: ProviderAccess, outbound: Outbound) -> None:
        self._url = access.url or self.own_url
        self._key = access.key
        self._outbound = outbound
        self._where = name_of(self._url, self.own_url, self.name)

    def _asked(self, model: str = "", *, images: bool = False, tools: bool = False) -> Asked:
        """What is asked of it, for what its failures mean."""
        return Asked(self._where, model, images, tools, self._key, is_local(self._url))
