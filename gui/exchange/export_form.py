"""What is to go out, in which format, and where to."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from core.exchange.export import ExportReport
from core.exchange.format import ExportOptions
from core.model.layer import LayerKind
from gui.exchange.export_choice import Way, all_ways
from gui.exchange.export_counting import CountingChoice
from gui.exchange.export_foreseen import Foreseeing
from gui.exchange.export_layers import LayerChoice
from gui.exchange.export_words import (
    carried,
    counts_foreseen,
    counts_of,
    losses_foreseen,
    lost,
    title_of,
)
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.job_pages import plain
from gui.shared.narrow_form import NarrowForm
from gui.shared.tab_order import tab_through
from gui.shared.target_line import TargetLine

_ABOVE = {LayerChoice: 8, NarrowForm: 12}
"""Pixels above a label that stands beside the first of several lines."""
_MOST_SHOWN = 24
"""Formats that the open list shows before it is to be scrolled."""


class ExportForm(QWidget):
    """Holds the user's wishes for one export."""

    changed = Signal()
    counted = Signal()
    """What is said of the wishes is another, and they are the same."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        project = desk.bridge.project
        self._format = self._box(self.tr("Format"), [(title_of(w), w) for w in all_ways()])
        self._layer = LayerChoice(project.layer_counts(), self)
        self._counting = CountingChoice(self)
        self._carries = plain("", "soft", self)
        self._loses = plain("", "loss", self)
        self._numbers = plain("", "soft", self)
        self._spreadsheet = QCheckBox(self.tr("Made for a spreadsheet"), self)
        self._spreadsheet_note = plain(self._words_on_spreadsheets(), "small", self)
        self._spreadsheet_part = QWidget(self)
        self._target = TargetLine(self)
        self._narrow = NarrowForm(project.codebook, self)
        self._foreseeing = Foreseeing(desk, self)
        self._exists = plain("", "soft", self)
        self._format.setMaxVisibleItems(_MOST_SHOWN)
        self._lay_out()
        self._connect()
        self._show_format()
        self._change_layer()
        folder = desk.settings.export_folder_of(project.uid) or project.path.absolute().parent
        self._target.show_path(self.way.fitting(folder / project.path.stem))
        self._target.take_focus()

    def _words_on_spreadsheets(self) -> str:
        return self.tr(
            "Cells that a spreadsheet would run as a formula get an apostrophe. Programs that "
            "read the file need it without."
        )

    def _box(self, name: str, items: list[tuple[str, object]]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        for words, value in items:
            box.addItem(words, value)
        return box

    def _lay_out(self) -> None:
        self._spreadsheet.setChecked(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        about = self._stacked(self._carries, self._loses)
        exists = self._stacked(self._exists)
        self._spreadsheet_part.setLayout(self._stacked(self._spreadsheet, self._spreadsheet_note))
        rows = (
            (self.tr("Format"), self._format), ("", about), ("", self._counting),
            (self.tr("Layer"), self._layer), ("", self._stacked(self._numbers)),
            (self.tr("Only"), self._narrow),
            ("", self._spreadsheet_part), (self.tr("Write to"), self._target), ("", exists),
        )  # fmt: skip
        for number, (words, item) in enumerate(rows):
            if words:
                label = plain(words, "soft", self)
                above = _ABOVE.get(type(item), 0)
                label.setContentsMargins(0, above, 0, 0)
                top = Qt.AlignmentFlag.AlignTop if above else Qt.AlignmentFlag(0)
                grid.addWidget(label, number, 0, top)
            if isinstance(item, QLayout):
                grid.addLayout(item, number, 1)
            elif isinstance(item, QWidget):
                grid.addWidget(item, number, 1)
        tab_through(self)

    def _stacked(self, *widgets: QWidget) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 4, 0, 16)
        layout.setSpacing(4)
        for widget in widgets:
            layout.addWidget(widget)
        return layout

    def _connect(self) -> None:
        self._format.currentIndexChanged.connect(self._change_format)
        self._layer.changed.connect(self._change_layer)
        self._narrow.changed.connect(self._foresee)
        self._counting.changed.connect(self._foresee)
        self._foreseeing.told.connect(self._show_foreseen)
        self._foreseeing.refused.connect(self._show_refused)
        self._spreadsheet.toggled.connect(self._foresee)
        self._target.changed.connect(self._show_place)

    # What is wanted

    @property
    def way(self) -> Way:
        way = self._format.currentData()
        assert isinstance(way, Way)
        return way

    @property
    def options(self) -> ExportOptions:
        wanted = self.way.opens_in_a_spreadsheet and self._spreadsheet.isChecked()
        options = ExportOptions(
            self._layer.layers, for_spreadsheet=wanted, counting=self._counting.counting
        )
        return self._narrow.narrowed(options)

    @property
    def trouble(self) -> str:
        """What is to be mended before anything can be written; empty where nothing is."""
        return self._layer.trouble or self._narrow.trouble

    @property
    def path(self) -> Path | None:
        return self._target.path

    # What is shown

    def _change_format(self) -> None:
        if self.path is not None:
            self._target.show_path(self.way.fitting(self.path))
        self._show_format()
        self._show_place()

    def _show_format(self) -> None:
        way = self.way
        assert way.format.writer is not None
        self._counting.offer(way.format.writer.countings)
        self._show_losses(lost(way))
        self._spreadsheet_part.setVisible(way.opens_in_a_spreadsheet)
        self._target.offer(way.ending, title_of(way))

        self._foresee()

    def _change_layer(self) -> None:
        chosen = self._layer.chosen
        self._narrow.set_gold(is_gold=any(c.layer.kind is LayerKind.GOLD for c in chosen))
        self._numbers.setText(counts_of(chosen))
        self._foresee()

    def _foresee(self) -> None:
        """Count what would go out and be lost; what is said until then stays."""
        self._carries.setText(carried(self.way, with_votes=self.options.with_votes))
        if self.trouble:
            self._foreseeing.stop()
            self._numbers.setText("")
        else:
            self._foreseeing.ask(self.way, self.options)
        self.changed.emit()

    def _show_foreseen(self, report: ExportReport) -> None:
        self._numbers.setText(counts_foreseen(report))
        self._show_losses(losses_foreseen(report) if report.losses else "")
        self.counted.emit()

    def _show_losses(self, words: str) -> None:
        self._loses.setText(words)
        self._loses.setVisible(bool(words))

    def _show_refused(self, sentence: str) -> None:
        self._numbers.setText(sentence)
        self.counted.emit()

    def stop(self) -> None:
        """Count no more: the form is left."""
        self._foreseeing.stop()

    def _show_place(self) -> None:
        path = self.path
        exists = path is not None and path.exists()
        words = self.tr("It exists already and will be replaced.") if exists else ""
        self._exists.setText(words)
        self.changed.emit()
