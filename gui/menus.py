"""The menu bar, from the table of actions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenuBar

from gui.shared.action_table import ACTIONS, Menu
from gui.shared.actions import Actions

_WORDS = (
    QT_TRANSLATE_NOOP("Menu", "&File"),
    QT_TRANSLATE_NOOP("Menu", "&Edit"),
    QT_TRANSLATE_NOOP("Menu", "&Article"),
    QT_TRANSLATE_NOOP("Menu", "&Statement"),
    QT_TRANSLATE_NOOP("Menu", "&View"),
    QT_TRANSLATE_NOOP("Menu", "&Help"),
)
"""The names of `Menu`, for those who translate."""


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    for name in Menu:
        menu = bar.addMenu(QCoreApplication.translate("Menu", name.value))
        for spec in ACTIONS:
            if spec.menu is name:
                if spec.starts_group:
                    menu.addSeparator()
                menu.addAction(actions[spec.id])
