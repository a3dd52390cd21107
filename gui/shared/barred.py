"""What changes a project is greyed out wherever that may only be read."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.shared.bridge import Bridge


class Barred(QObject):
    """Greys these widgets out, and what stands in them, as long as the project cannot be changed.

    Nothing else may enable or disable them; what is in them may be.
    """

    def __init__(self, bridge: Bridge, parent: QObject, *widgets: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._widgets = widgets
        bridge.project_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        for widget in self._widgets:
            widget.setDisabled(bool(self._bridge.why_not_written))
