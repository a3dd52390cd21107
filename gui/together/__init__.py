"""Work of several people at the desk: who reads what, files handed out, files brought back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.model.ids import ArticleId
from gui.shared.desk import Desk
from gui.together.bring_back import BringBackDialog
from gui.together.dropped import DroppedDialog
from gui.together.hand_out import HandOutDialog
from gui.together.plan import PlanDialog

__all__ = ["ask_about_dropped", "run_bring_back", "run_hand_out", "run_plan"]


def ask_about_dropped(dropped: Path, here: Path, parent: QWidget | None) -> DroppedDialog:
    """Let the user say what is to become of a project that was dropped on the window."""
    dialog = DroppedDialog(dropped, here, parent)
    dialog.open()
    return dialog


def run_hand_out(desk: Desk, parent: QWidget | None) -> HandOutDialog:
    """Let the user write one annotator's file."""
    dialog = HandOutDialog(desk, parent)
    dialog.open()
    return dialog


def run_bring_back(
    desk: Desk, parent: QWidget | None, paths: Sequence[Path] = ()
) -> BringBackDialog:
    """Let the user bring colleagues' files into the open project."""
    dialog = BringBackDialog(desk, parent, paths)
    dialog.open()
    return dialog


def run_plan(desk: Desk, parent: QWidget | None, listed: Sequence[ArticleId]) -> PlanDialog:
    """Let the user share articles out among annotators; `listed`: those of the list."""
    dialog = PlanDialog(desk, parent, listed)
    dialog.open()
    return dialog
