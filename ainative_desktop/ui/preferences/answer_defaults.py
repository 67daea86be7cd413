"""What new conversations ask of the model, on Preferences → Chat."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...protocol.choice import ModelChoice
from ...storage.model_settings import ModelSettings
from ..parameter_fields import ParameterFields
from .controls import side_by_side
from .form import Page, muted

PROMPT_HEIGHT = 58  # px


class AnswerDefaults(QObject):
    """The rows on a page.

    Signals: changed(ModelChoice), of which only the parameters count.
    """

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._fields = fields = ParameterFields("default", self)
        fields.changed.connect(self.changed)
        page.add_row(self.tr("Persona"), fields.persona)
        fields.system.setFixedHeight(PROMPT_HEIGHT)
        page.add_row(self.tr("System prompt"), fields.system)
        row = side_by_side([fields.temperature])
        row.addWidget(muted(self.tr("Maximum tokens")))
        row.addWidget(fields.max_tokens, 1)
        page.add_row(self.tr("Temperature"), row)
        page.add_below(fields.problem)
        page.add_below(muted(self.tr("New chats begin with these. Each can have its own, beside its model.")))

    def set_settings(self, models: ModelSettings) -> None:
        """Show the defaults."""
        choice = ModelChoice("", "", "", models.temperature, models.max_tokens, models.system)
        self._fields.set_values(choice, models.personas)

    def tell(self) -> None:
        """Tell now what was changed."""
        self._fields.tell()
