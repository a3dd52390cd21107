"""Help that stands in front of whoever asked for it."""

from PySide6.QtWidgets import QDialog


class HelpDialog(QDialog):
    """Closing it leads back to the window or dialog behind it, whatever the system thinks of it."""

    def done(self, result: int) -> None:
        super().done(result)
        behind = self.parentWidget()
        if behind is not None:
            behind.activateWindow()
