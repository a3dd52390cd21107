"""The form of the desk for a statement that is stored nowhere yet."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.commands.statements import SetField, SetVoice
from core.commands.work import Command
from core.model.codebook import EntryKind
from core.model.statement import Statement, StatementParts
from gui.panels.form import Form
from gui.panels.steady_scroll import SteadyScroll
from gui.shared.desk import Desk
from gui.shared.style_sheet import with_look
from gui.shared.writing_tools import PartsField

WIDTH = 340


class FreeForm(PartsField):
    """Stores nothing: whoever shows it decides what becomes of what is chosen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = StatementParts()
        self.form = Form(desk, self, self._keep)
        self._scroll = SteadyScroll(self.form, self)
        for layer in (self, self._scroll, self.form):
            with_look(layer, "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.setMinimumWidth(WIDTH)
        form = self.form
        form.chosen.connect(self.chosen)
        form.picked.connect(self.picked)
        form.unset.connect(self.unset)
        form.created.connect(self.created)
        form.confirmed.connect(self.confirmed)

    def show_statement(self, own: Statement) -> None:
        self._parts = own.parts
        self.form.show_parts(own.parts, own, lambda _kind: frozenset())

    def focus_part(self, kind: EntryKind) -> None:
        self.form.focus(kind)

    def part_at(self, widget: QWidget | None) -> EntryKind | None:
        return self.form.kind_at(widget)

    def choose_stance(self, digit: int) -> None:
        entry = self.form.stance.at_digit(digit)
        if entry is not None:
            self.picked.emit(EntryKind.STANCE, entry)

    def save(self) -> None:
        self.form.details.save()

    def prepare_next(self) -> bool:
        return self.form.surroundings.prepare_next()

    def _keep(self, command: Command[None]) -> None:
        """What the details would store."""
        if isinstance(command, SetVoice):
            self.detailed.emit(replace(self._parts, voice=command.voice))
        elif isinstance(command, SetField):
            fields = {n: v for n, v in self._parts.fields.items() if n != command.name}
            if command.value is not None:
                fields[command.name] = command.value
            self.detailed.emit(replace(self._parts, fields=fields))
