"""Backups at the desk: kept while somebody works, and gone back to."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.shared.desk import Desk

if TYPE_CHECKING:
    from gui.backups.dialog import BackupsDialog

__all__ = ["run_backups"]


def run_backups(desk: Desk, parent: QWidget | None, path: Path | None = None) -> "BackupsDialog":
    """Show the backups of a project; without one, of the open one or the last that was."""
    from gui.backups.dialog import BackupsDialog

    dialog = BackupsDialog(desk, path, parent)
    dialog.open()
    return dialog
