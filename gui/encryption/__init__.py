"""Passphrases at the desk: asking for one, and giving a project one."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gui.encryption.passphrase_dialog import PassphraseDialog
from gui.encryption.unlock_dialog import UnlockDialog
from gui.shared.desk import Desk

__all__ = ["run_passphrase", "run_unlock"]


def run_unlock(desk: Desk, path: Path, parent: QWidget | None) -> UnlockDialog:
    """Ask for the passphrase of an encrypted project; `unlocked` once it is the right one."""
    dialog = UnlockDialog(path, desk.messages, parent, desk.settings.backup_folder())
    dialog.open()
    return dialog


def run_passphrase(desk: Desk, parent: QWidget | None) -> PassphraseDialog:
    """Let the user give the open project a passphrase, another one, or none."""
    dialog = PassphraseDialog(desk, parent)
    dialog.open()
    return dialog
