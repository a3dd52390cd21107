"""What the program is, and under which licences."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from core.__about__ import __version__


def about(parent: QWidget) -> QMessageBox:
    """Show it, without waiting for it to be closed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Glossator"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Glossator {__version__}")
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "Records who takes which stance on which measure, and where the text says so.\n\n"
            "Licence: Apache-2.0. Built with Qt, which is used under the LGPL.",
        )
    )
    box.open()
    return box
