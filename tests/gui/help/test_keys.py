"""The list of keys as it comes up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from gui.keys import KeysDialog
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme


def keys_of(qtbot: QtBot) -> KeysDialog:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    qtbot.addWidget(window)
    window.furnish()
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.findChild(KeysDialog)
    assert isinstance(found, KeysDialog)
    QApplication.processEvents()
    return found


def test_the_list_of_keys_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    dialog = keys_of(qtbot)
    area, buttons = dialog.findChild(QScrollArea), dialog.findChild(QDialogButtonBox)
    assert isinstance(area, QScrollArea)
    assert isinstance(buttons, QDialogButtonBox)
    assert area.viewport().height() == area.widget().sizeHint().height()
    assert area.viewport().width() == area.widget().sizeHint().width()
    assert dialog.height() == area.height() + buttons.height()


def test_escape_closes_the_list_of_keys(qtbot: QtBot) -> None:
    dialog = keys_of(qtbot)
    assert any(label.text() == "Next statement" for label in dialog.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
