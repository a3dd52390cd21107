"""The line that says which file is to be written, typed or chosen in the system's dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class TargetLine(QWidget):
    """A path, and a button beside it; whether something stands there already is not its matter."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ending = self._kinds = ""
        self._line = QLineEdit(self)
        self._line.setAccessibleName(self.tr("Path to write to"))
        find = QPushButton(self.tr("Choose…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(find)
        self._line.textChanged.connect(self.changed)
        find.clicked.connect(self._look)
        self.setFocusProxy(self._line)

    @property
    def path(self) -> Path | None:
        """Without the quotation marks that come with a path from elsewhere."""
        typed = self._line.text().strip().strip('"')
        return Path(typed).expanduser() if typed else None

    def show_path(self, path: Path) -> None:
        self._line.setText(str(path))

    def clear(self) -> None:
        self._line.clear()

    def take_focus(self) -> None:
        """With all of the path marked, so that typing replaces it."""
        self._line.selectAll()
        self._line.setFocus()

    def offer(self, ending: str, kinds: str) -> None:
        """What a file that is chosen ends in, and what the dialog calls such files. Without
        an ending, all files."""
        self._ending, self._kinds = ending, kinds

    def _look(self) -> None:
        dialog = QFileDialog(self, self.tr("Write to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the form says so itself
        if self._ending:
            dialog.setDefaultSuffix(self._ending.removeprefix("."))
            dialog.setNameFilter(f"{self._kinds} (*{self._ending})")
        path = self.path
        if path is not None:
            dialog.setDirectory(str(path.parent))
            dialog.selectFile(path.name)
        dialog.fileSelected.connect(self._line.setText)
        dialog.open()
