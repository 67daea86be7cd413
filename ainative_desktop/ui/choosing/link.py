"""Joins the composer's picker and parameters to the conversations, the server in use and the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...protocol.choice import ModelChoice
from ...runtime.choices import Choices
from ...runtime.models import ModelCatalog
from ...runtime.servers import Servers
from ...runtime.tasks import Tasks
from ...storage.model_settings import ModelSettings, UsedModel
from ..main_window import MainWindow
from ..workspace import Workspace
from .buttons import ModelButton, ParametersButton
from .words import absence, model_label, servers_own, welcome

if TYPE_CHECKING:  # nothing of them is loaded until they are opened
    from .parameters import ParametersPopup
    from .picker import ModelPicker


class Choosing(QObject):
    """Shows what the conversation on screen asks of the model, and lets one choose.

    Signals: settings_changed(ModelSettings), a model was chosen, so that it is the last one used;
    keys_wanted(); personas_wanted().
    """

    settings_changed = Signal(object)
    keys_wanted = Signal()
    personas_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        choices: Choices,
        catalog: ModelCatalog,
        servers: Servers,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._choices = choices
        self._catalog = catalog
        self._servers = servers
        self._tasks = tasks
        self._conversation_id: str | None = None
        self._present = choices.of_new(servers.key)  # what that conversation asks for
        self._button, self._parameters = ModelButton(), ParametersButton()
        for widget in (self._button, self._parameters):
            window.composer.add_tool(widget)
        window.menus.follow_key("model", self._button.set_key)
        window.menus.follow_key("parameters", self._parameters.set_key)
        self._picker: ModelPicker | None = None
        self._popup: ParametersPopup | None = None
        self._button.clicked.connect(self.open_picker)
        self._parameters.clicked.connect(self.open_parameters)
        window.model_requested.connect(self.open_picker)
        window.parameters_requested.connect(self.open_parameters)
        workspace.shown.connect(self.refresh)
        catalog.changed.connect(self._show)
        self._show()

    def refresh(self) -> None:
        """Another conversation or another server: show what is asked for now."""
        key = self._workspace.conversation_id
        if key != self._conversation_id:
            for popup in (self._picker, self._popup):
                if popup is not None:
                    popup.close_popup()  # what was changed there is the other one's
        self._conversation_id = key
        known = self._choices.known(key, self._servers.key)
        if known is not None:
            self._set_present(known)
        else:
            self._tasks.spawn(self._look_up(key))

    def forget_models(self) -> None:
        """A key or an address has changed, and with it what the server offers: ask again, if it was asked."""
        if self._catalog.known is not None:
            self._tasks.spawn(self._catalog.refresh())

    def open_picker(self) -> None:
        """Open the picker, with what is known, and ask the server for more."""
        picker = self._picker or self._make_picker()
        picker.set_models(self._catalog.known, self._settings.used_on(self._servers.key))
        picker.open_for(self._present, embedded=self._embedded)
        self._tasks.spawn(self._catalog.refresh())

    def open_parameters(self) -> None:
        """Open the parameters of this conversation."""
        popup = self._popup or self._make_popup()
        popup.open_for(self._present, self._settings.personas)

    @property
    def _settings(self) -> ModelSettings:
        return self._servers.settings.models

    @property
    def _embedded(self) -> bool:
        return self._servers.current.embedded

    async def _look_up(self, key: str | None) -> None:
        choice = await self._choices.of(key, self._servers.key)
        if key == self._conversation_id:
            self._set_present(choice)

    def _set_present(self, choice: ModelChoice) -> None:
        self._present = choice
        self._show()

    def _show(self) -> None:
        choice, embedded, found = self._present, self._embedded, self._catalog.known
        trouble = absence(choice, found, embedded=embedded)
        self._button.set_model(model_label(choice, embedded=embedded), trouble)
        self._parameters.set_tuned(choice.tuned)
        self._window.transcript.set_empty_state(*welcome(choice, embedded=embedded))
        if self._picker is not None:
            self._picker.set_models(found, self._settings.used_on(self._servers.key))

    def _choose(self, choice: ModelChoice) -> None:
        self._set_present(choice)
        self._tasks.spawn(self._choices.choose(self._conversation_id, choice))

    # -- the popups -----------------------------------------------------------------------------------

    def _make_picker(self) -> ModelPicker:
        from .picker import ModelPicker

        picker = self._picker = ModelPicker(self._button)
        picker.chosen.connect(self._on_model)
        picker.keys_wanted.connect(self.keys_wanted)
        picker.closed.connect(self._window.composer.set_focus)
        return picker

    def _make_popup(self) -> ParametersPopup:
        from .parameters import ParametersPopup

        popup = self._popup = ParametersPopup(self._parameters)
        popup.changed.connect(self._on_parameters)
        popup.defaults_wanted.connect(self._use_defaults)
        popup.personas_wanted.connect(self._edit_personas)
        popup.closed.connect(self._window.composer.set_focus)
        return popup

    def _on_model(self, provider: str, model: str, name: str) -> None:
        server = self._servers.key
        used = UsedModel(server, provider, model, name or servers_own())
        self.settings_changed.emit(self._settings.with_used(used))
        self._choose(self._present.with_model(server, provider, model))

    def _on_parameters(self, asked: ModelChoice) -> None:
        self._choose(
            replace(
                self._present,
                temperature=asked.temperature,
                max_tokens=asked.max_tokens,
                system=asked.system,
            )
        )

    def _use_defaults(self) -> None:
        self._on_parameters(self._settings.beginning(self._servers.key))
        if self._popup is not None:
            self._popup.set_values(self._present, self._settings.personas)

    def _edit_personas(self) -> None:
        if self._popup is not None:
            self._popup.close_popup()
        self.personas_wanted.emit()
