"""What the program is, of which versions it is made, and under which licences."""

import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.bundle import build, inside
from core.licences import Licence, licences
from core.project import sqlite_version
from gui.shared.by_enter import pressed_by_enter
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.window_size import open_as_large_as

_SIZE = (860, 560)
_LIST_WIDTH, _BETWEEN_ROWS = 250, 3
_SOURCE_OF_QT = "https://download.qt.io/official_releases/QtForPython/"
_LICENCE_OF_QT = "https://www.gnu.org/licenses/lgpl-3.0.html"


class AboutDialog(QDialog):
    """This version first, then each part by its licence: a list at the left, its text beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Glossator"))
        self._parts = licences()
        self.list = QListWidget(self)
        self.text = with_look(QPlainTextEdit(self), "field")
        self.copied = plain_label("", "small", self)
        self.copy = QPushButton(self.tr("&Copy versions"), self)
        self.end = with_look(QPushButton(self.tr("Close"), self), "primary")
        self._lay_out()
        self._fill()
        self.list.currentRowChanged.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.end.clicked.connect(self.accept)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Glossator and what it is made with"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setSpacing(_BETWEEN_ROWS)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        pressed_by_enter(self.copy)
        self.end.setDefault(True)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        column: QVBoxLayout = dialog_column(self)
        column.addLayout(both, 1)
        row = button_row(self.end, aside=self.copy)
        row.insertWidget(1, self.copied)
        column.addLayout(row)
        open_as_large_as(self, *_SIZE)

    def _fill(self) -> None:
        self.list.addItem(self.tr("This version"))
        self.list.addItems([f"{part.name} {part.version}" for part in self._parts])

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._this_version() if row == 0 else self._part(row - 1))
        self.text.setAccessibleName(self.list.item(row).text())

    def _part(self, number: int) -> str:
        part: Licence = self._parts[number]
        return f"{part.name} {part.version}\n\n{part.text()}"

    def _this_version(self) -> str:
        what = self.tr(
            "Records who takes which stance on which measure, and where the text says so."
        )
        licence = self.tr("Glossator is under the licence Apache-2.0.")
        parts = self.tr("The licences of all that it is made with stand in the list, with texts.")
        return "\n\n".join((what, versions(), f"{licence} {parts}", self._of_qt()))

    def _of_qt(self) -> str:
        linked = self.tr(
            "Qt is used under the GNU Lesser General Public License (LGPL), version 3: {licence}. "
            "It is linked dynamically: its libraries are files of their own, and you may put other "
            "builds of the same version in their place. They stand in the folder {folder}."
        ).format(licence=_LICENCE_OF_QT, folder=_folder_of_qt())
        source = self.tr(
            "Their source is published by The Qt Company under the same licence: {address}."
        ).format(address=_SOURCE_OF_QT)
        return f"{linked}\n\n{source}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions())
        self.copied.setText(self.tr("The versions are in the clipboard."))


def versions() -> str:
    """Of the program and what carries it, a line each; not translated, since it is sent along."""
    told = build()
    lines = [f"Glossator {told.version}"]
    if told.commit is None:
        lines.append("Build: from source")
    else:
        lines.append(f"Build: commit {told.commit}, {told.day}")
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines += [
        f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"Python {platform.python_version()}",
        f"SQLite {sqlite_version}",
        f"System: {system}",
    ]
    return "\n".join(lines)


def _folder_of_qt() -> Path:
    """Where its libraries stand: in a bundle within that."""
    told = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    bundle = inside()
    is_elsewhere = bundle is not None and not told.is_dir()
    return Path(PySide6.__file__).parent if is_elsewhere else told


def about(parent: QWidget) -> AboutDialog:
    """Show it, without waiting for it to be closed."""
    dialog = AboutDialog(parent)
    dialog.open()
    return dialog
