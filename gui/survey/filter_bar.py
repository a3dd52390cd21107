"""Which statements are listed: words, whose, complete or not, and what somebody else asked for."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.model.ids import LayerId
from core.model.layer import Layer
from core.model.survey import StatementFilter
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.layer_box import LayerBox
from gui.shared.search_field import SearchField
from gui.shared.style_sheet import with_look
from gui.survey.narrowing import Narrowing

_TYPING_PAUSE_MS = 120
_COMPLETE, _DRAFTS = "complete", "drafts"


class FilterBar(QWidget):
    changed = Signal()
    list_wanted = Signal()
    """↓ or Enter in the search line: the list is to have the focus."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self.search = _SearchLine(self)
        self._layers = LayerBox(self)
        self._states = ChoiceBox(self)
        self._flagged = with_look(QToolButton(self), "pill")
        self._narrowing = Narrowing(desk, self)
        self._visit = with_look(QToolButton(self), "chip")
        self._before: StatementFilter | None = None
        """What was asked for here before a figure of the overview was looked into."""
        self._set_up()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search, 1)
        for widget in (self._visit, self._narrowing, self._layers, self._states, self._flagged):
            layout.addWidget(widget)

    def _set_up(self) -> None:
        self._states.setAccessibleName(self.tr("Complete or drafts"))
        self._states.addItem(self.tr("Complete and drafts"), None)
        self._states.addItem(self.tr("Complete only"), _COMPLETE)
        self._states.addItem(self.tr("Drafts only"), _DRAFTS)
        self._flagged.setText(self.tr("⚑ Flagged"))
        self._flagged.setAccessibleName(self.tr("Flagged only"))
        self._flagged.setCheckable(True)
        self._visit.setText(self.tr("From the overview") + "  ×")
        self._visit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._visit.setToolTip(self.tr("Go back to what was listed before"))
        self._visit.setAccessibleName(
            self.tr("What a figure of the overview counts; press to see what was listed before")
        )
        self._visit.hide()
        self._visit.clicked.connect(self.end_visit)
        self.search.textChanged.connect(self._pause.start)
        self.search.list_wanted.connect(self._leave_search)
        self.search.emptied.connect(self._apply)
        self._pause.timeout.connect(self._apply)
        self._layers.chosen.connect(self._apply)
        self._states.activated.connect(self._apply)
        self._flagged.clicked.connect(self._apply)
        self._narrowing.changed.connect(self._apply)

    @property
    def wanted(self) -> StatementFilter:
        state = self._states.currentData()
        return replace(
            self._narrowing.wanted,
            layer=self._layers.layer,
            text=self.search.text().strip(),
            has_flag=self._flagged.isChecked(),
            with_drafts=state != _COMPLETE,
            has_draft=state == _DRAFTS,
        )

    @property
    def is_pausing(self) -> bool:
        """Whether something is being typed that has not been told yet."""
        return self._pause.isActive()

    @property
    def is_narrow(self) -> bool:
        """Whether it leaves out statements of the layer."""
        return replace(self.wanted, layer=None) != StatementFilter()

    def show_filter(self, wanted: StatementFilter) -> None:
        """Say what is asked for as if it had been chosen here. Tells nobody."""
        state = _DRAFTS if wanted.has_draft else None if wanted.with_drafts else _COMPLETE
        self._forget_visit()
        with QSignalBlocker(self.search):
            self.search.setText(wanted.text)
        self._pause.stop()
        self._layers.show_layer(wanted.layer)
        self._states.setCurrentIndex(self._states.findData(state))
        self._flagged.setChecked(wanted.has_flag)
        self._narrowing.show_filter(wanted)

    def visit(self, wanted: StatementFilter) -> None:
        """Ask for what a figure of the overview counts, until that is let go. Tells nobody."""
        before = self.wanted if self._before is None else self._before
        self.show_filter(wanted)
        self._before = before
        self._visit.show()

    @property
    def is_visit(self) -> bool:
        """Whether what a figure of the overview counts is asked for."""
        return self._before is not None

    def end_visit(self) -> None:
        """Back to what was asked for before, if a figure of the overview is looked into."""
        if self._before is not None:
            self.show_filter(self._before)
            self.changed.emit()

    def _forget_visit(self) -> None:
        self._before = None
        self._visit.hide()

    def pills(self) -> list[QToolButton]:
        """The conditions that somebody else asked for."""
        every = (self._visit, *self._narrowing.findChildren(QToolButton))
        return [pill for pill in every if not pill.isHidden()]

    def clear(self) -> None:
        """Leave nothing out but other layers."""
        self.show_filter(StatementFilter(layer=self._layers.layer))
        self.changed.emit()

    def focus_search(self) -> None:
        """Let words be typed, in place of those that stand there."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def type(self, text: str) -> None:
        """Go on with what was typed elsewhere."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)

    def offer_layers(self, layers: list[Layer], own: LayerId | None) -> None:
        """Offer the acting annotator's own layer, all of them, and each of the others."""
        shown = self._layers.layer if self._layers.is_filled else own
        self._layers.offer(layers, own, shown)

    def choose_own(self, own: LayerId | None) -> None:
        self._layers.show_layer(own)

    def _leave_search(self) -> None:
        if self._pause.isActive():
            self._apply()
        self.list_wanted.emit()

    def _apply(self) -> None:
        self._pause.stop()
        self.changed.emit()


class _SearchLine(SearchField):
    list_wanted = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search quotes, names and notes…"))
        self.setAccessibleName(self.tr("Search statements"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
