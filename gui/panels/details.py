"""The details of a statement."""

from PySide6.QtWidgets import QWidget

from core.model.statement import Statement
from gui.shared.desk import Desk


class Details(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_statement(self, statement: Statement | None) -> None:
        """Show a stored statement's details; None: nothing is stored that could have any."""

    def save(self) -> None:
        """Store what is typed and not stored yet."""
