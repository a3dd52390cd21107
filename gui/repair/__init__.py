"""A project that is damaged, or may be: what is wrong and what is safe, and what can be done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from core.model.phrase import Unavailable
from gui.shared.desk import Desk

if TYPE_CHECKING:
    from gui.repair.dialog import RepairDialog

__all__ = ["run_check", "run_repair"]


def run_repair(
    desk: Desk, path: Path, trouble: Unavailable, parent: QWidget | None
) -> "RepairDialog":
    """Offer to repair a project that cannot be opened, or not be read. `trouble` says why.

    Where only what is derived is wrong, it is mended and opened without more.
    """
    return _opened(desk, path, trouble, parent)


def run_check(desk: Desk, parent: QWidget | None) -> "RepairDialog":
    """Look the open project through beside the desk, and say what was found."""
    return _opened(desk, desk.bridge.project.path, None, parent)


def _opened(
    desk: Desk, path: Path, trouble: Unavailable | None, parent: QWidget | None
) -> "RepairDialog":
    from gui.repair.dialog import RepairDialog

    dialog = RepairDialog(desk, path, trouble, parent)
    dialog.open()
    dialog.look()
    return dialog
