"""The menu bar, from the table of actions."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent
from PySide6.QtGui import QAction, QActionGroup, QHelpEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QToolTip

from gui.shared.action_table import ACTIONS, Menu
from gui.shared.actions import REASON
from gui.shared.desk import Desk
from gui.shared.key_words import key_words
from gui.shared.labels import plain_tip
from gui.shared.language_choice import choices, choose
from gui.shared.languages import chosen_language

_WORDS = (
    QT_TRANSLATE_NOOP("Menu", "&File"),
    QT_TRANSLATE_NOOP("Menu", "&Edit"),
    QT_TRANSLATE_NOOP("Menu", "&Article"),
    QT_TRANSLATE_NOOP("Menu", "&Statement"),
    QT_TRANSLATE_NOOP("Menu", "&Project"),
    QT_TRANSLATE_NOOP("Menu", "&View"),
    QT_TRANSLATE_NOOP("Menu", "&Help"),
)
"""The names of `Menu`, for those who translate."""


def fill_menu_bar(bar: QMenuBar, desk: Desk) -> None:
    for name in Menu:
        menu = KeyMenu(QCoreApplication.translate("Menu", name.value), bar)
        bar.addMenu(menu)
        for spec in ACTIONS:
            if spec.menu is name:
                if spec.starts_group:
                    menu.addSeparator()
                menu.addAction(desk.actions[spec.id])
        if name is Menu.VIEW:
            _add_languages(menu.addMenu(QCoreApplication.translate("Menu", "Language")), desk)


class KeyMenu(QMenu):
    """Calls keys as the guide does: “Ctrl+Enter”, where Qt says “Ctrl+Return”; and says why
    something is greyed out."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            pointed_at = self.actionAt(event.pos())
            reason = "" if pointed_at is None else str(pointed_at.property(REASON) or "")
            QToolTip.showText(event.globalPos(), plain_tip(reason), self)
            return True
        return super().event(event)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        name, tab, keys = option.text.partition("\t")
        if tab and keys:
            option.text = name + tab + key_words(action.shortcut())


def _add_languages(menu: QMenu, desk: Desk) -> None:
    """One line for each language that there is a file for, in its own words."""
    group = QActionGroup(menu)
    for code, name in choices():
        action = menu.addAction(name)
        action.setData(code)
        action.setCheckable(True)
        action.setActionGroup(group)
        action.triggered.connect(partial(_choose, desk, code))
    menu.aboutToShow.connect(partial(_check_chosen, group, desk))
    _check_chosen(group, desk)


def _check_chosen(group: QActionGroup, desk: Desk) -> None:
    """It may have been chosen elsewhere."""
    chosen = chosen_language(desk.settings)
    for action in group.actions():
        action.setChecked(action.data() == chosen)


def _choose(desk: Desk, language: str, _checked: bool = False) -> None:
    choose(desk.settings, desk.messages, language)
