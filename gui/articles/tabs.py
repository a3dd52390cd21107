"""Which articles to list and in what order: quiet pills above the list."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton, QWidget

from core.model.article import ArticleOrder
from core.model.layer import ArticleState
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_tip
from gui.shared.style_sheet import with_look

ALL = None
_STATES = (ALL, *ArticleState)
_LINES = 2
_ORDER, _FILTER = "⇅", "▽"


class StateTabs(QWidget):
    """One pill a state with its count, exactly one pressed; at the end, filter and order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills = {state: self._pill() for state in _STATES}
        self.filter = with_look(QToolButton(self), "pill")
        """Opens the form of all other filters."""
        self.filter.setAccessibleName(self.tr("Filter the articles"))
        self.filter.setToolTip(self.tr("List only articles of an outlet, of a time, with drafts…"))
        self.queues = with_look(QToolButton(self), "pill")
        """Opens the saved searches."""
        self._order = _OrderButton(self)
        layout = self._lines = FlowLayout(self, spacing=2)
        group = QButtonGroup(self)
        for pill in self._pills.values():
            group.addButton(pill)
            layout.addWidget(pill)
        layout.addWidget(self.filter)
        layout.addWidget(self.queues)
        layout.addWidget(self._order)
        self._pills[ALL].setChecked(True)
        self.show_counts(dict.fromkeys(ArticleState, 0))
        group.buttonToggled.connect(self._tell)
        self._order.changed.connect(self._fit)
        self._order.changed.connect(self.changed)

    def _pill(self) -> QToolButton:
        pill = with_look(QToolButton(self), "pill")
        pill.setCheckable(True)
        return pill

    @property
    def states(self) -> frozenset[ArticleState] | None:
        """The state whose pill is pressed; None for all."""
        state = next(state for state, pill in self._pills.items() if pill.isChecked())
        return None if state is ALL else frozenset({state})

    @property
    def order(self) -> ArticleOrder:
        return self._order.order

    def show_counts(self, counts: dict[ArticleState, int]) -> None:
        for state, pill in self._pills.items():
            count = sum(counts.values()) if state is ALL else counts[state]
            said = _words(state).format(count=QLocale().toString(count))
            pill.setText(said)
            pill.setAccessibleName(said)
        self._fit()

    def show_states(self, states: frozenset[ArticleState] | None) -> None:
        """Press the pill of the one state that is wanted, or else that of all."""
        only = next(iter(states)) if states and len(states) == 1 else ALL
        self._pills[only].setChecked(True)

    def show_order(self, order: ArticleOrder) -> None:
        self._order.show_order(order)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the order, then the filter too, by a sign where its name would take a third line."""
        for is_filter_short, is_order_short in ((False, False), (False, True), (True, True)):
            self._be_short(is_filter_short, is_order_short)
            if self._lines.lines(self.width()) <= _LINES:
                return
        self._be_short(False, False)

    def _be_short(self, is_filter_short: bool, is_order_short: bool) -> None:
        self.filter.setText(_FILTER if is_filter_short else self.tr("Filter…"))
        self._order.be_short(is_order_short)

    def _tell(self, _pill: QToolButton, is_on: bool) -> None:
        if is_on:
            self.changed.emit()


class _OrderButton(QToolButton):
    """A quiet button that names the order and offers the others."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "pill")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order = ArticleOrder.IMPORTED
        self._is_short = False
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {order: self._action(order) for order in ArticleOrder}
        for action in self._actions.values():
            group.addAction(action)
            menu.addAction(action)
        self.setMenu(menu)
        self._show()

    def _action(self, order: ArticleOrder) -> QAction:
        action = QAction(_order_words(order), self)
        action.setCheckable(True)
        action.setChecked(order is self.order)
        action.triggered.connect(lambda: self._choose(order))
        return action

    def _choose(self, order: ArticleOrder) -> None:
        self.show_order(order)
        self.changed.emit()

    def show_order(self, order: ArticleOrder) -> None:
        self.order = order
        self._actions[order].setChecked(True)
        self._show()

    def be_short(self, is_short: bool) -> None:
        """Show a sign in place of the name, which the tip then says."""
        self._is_short = is_short
        self._show()

    def _show(self) -> None:
        words = _order_words(self.order)
        said = self.tr("Order: {order}").format(order=words)
        self.setText(_ORDER if self._is_short else f"{words} ▾")
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said) if self._is_short else self.tr("The order of the list"))


def _words(state: ArticleState | None) -> str:
    translate = QCoreApplication.translate
    return {
        ALL: translate("StateTabs", "All {count}"),
        ArticleState.TO_DO: translate("StateTabs", "To do {count}"),
        ArticleState.IN_PROGRESS: translate("StateTabs", "Started {count}"),
        ArticleState.DONE: translate("StateTabs", "Done {count}"),
        ArticleState.SKIPPED: translate("StateTabs", "Skipped {count}"),
    }[state]


def _order_words(order: ArticleOrder) -> str:
    translate = QCoreApplication.translate
    return {
        ArticleOrder.IMPORTED: translate("StateTabs", "As imported"),
        ArticleOrder.TITLE: translate("StateTabs", "By title"),
        ArticleOrder.NEWEST: translate("StateTabs", "Newest first"),
        ArticleOrder.OLDEST: translate("StateTabs", "Oldest first"),
        ArticleOrder.DRAFTS: translate("StateTabs", "Most drafts first"),
        ArticleOrder.RECENT: translate("StateTabs", "Worked on last"),
    }[order]
