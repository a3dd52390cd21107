"""Words that both dialogs say."""

from PySide6.QtCore import QCoreApplication


def cancel() -> str:
    return QCoreApplication.translate("Encryption", "Cancel")
