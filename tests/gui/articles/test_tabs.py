"""The pills above the list of articles: how they stand, and what the short one says."""

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from core.model.article import ArticleOrder
from core.model.layer import ArticleState
from gui.articles.tabs import StateTabs
from gui.columns import shares
from gui.shared.settings import Settings
from gui.shared.theme import Theme

MARGINS = 2 * 12


def made(qtbot: QtBot, window_width: int) -> StateTabs:
    Theme(Settings())
    tabs = StateTabs()
    qtbot.addWidget(tabs)
    tabs.queues.hide()  # as it is until a search is saved
    tabs.resize(shares(window_width)[0] - MARGINS, 60)
    tabs.show()
    counts = (61, 1, 36, 2)
    tabs.show_counts(dict(zip(ArticleState, counts, strict=True)))
    QApplication.processEvents()
    return tabs


def order(tabs: StateTabs) -> QToolButton:
    return next(b for b in tabs.findChildren(QToolButton) if b.menu() is not None)


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_pills_take_two_lines_in_every_language(
    language: str, width: int, qtbot: QtBot
) -> None:
    tabs = made(qtbot, width)
    shown = [b for b in tabs.findChildren(QToolButton) if b.isVisible()]
    assert len({button.y() for button in shown}) <= 2, [b.text() for b in shown]
    assert all(button.width() >= button.sizeHint().width() for button in shown)


def test_an_order_that_is_shown_by_a_sign_is_named_by_its_tip(qtbot: QtBot) -> None:
    tabs = made(qtbot, 1280)
    tabs.show_order(ArticleOrder.DRAFTS)
    tabs.resize(236, 60)
    QApplication.processEvents()
    button = order(tabs)
    assert button.text() == "⇅"
    assert button.toolTip() == button.accessibleName() == "Order: Most drafts first"
    tabs.resize(600, 60)
    QApplication.processEvents()
    assert button.text() == "Most drafts first ▾"
