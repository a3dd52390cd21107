"""Whose statements go out: all annotators’, those of one layer, or those of several."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.model.layer import LayerCounts, LayerKind
from gui.shared.choice_box import ChoiceBox
from gui.shared.flow import FlowLayout

_SEVERAL = object()


class LayerChoice(QWidget):
    """A list, whose last line unfolds a box to tick for each layer."""

    changed = Signal()

    def __init__(self, counts: Sequence[LayerCounts], parent: QWidget) -> None:
        super().__init__(parent)
        self._counts = counts
        names = dict(self._names())
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(self.tr("Layer"))
        self._box.addItem(self.tr("All annotators"), None)
        for name, words in names.items():
            self._box.addItem(words, name)
        if len(names) > 1:
            self._box.addItem(self.tr("Several of these"), _SEVERAL)
        self._several = QWidget(self)
        self._ticks = {name: QCheckBox(words, self._several) for name, words in names.items()}
        self._lay_out()
        self._box.currentIndexChanged.connect(self._change)
        for tick in self._ticks.values():
            tick.toggled.connect(self.changed)

    def _names(self) -> Iterator[tuple[str, str]]:
        """Each owner of layers, and what stands for it: of gold, that it is gold."""
        gold = {c.layer.annotator.name for c in self._counts if c.layer.kind is LayerKind.GOLD}
        for name in dict.fromkeys(counts.layer.annotator.name for counts in self._counts):
            yield name, self.tr("Gold") if name in gold else name

    def _lay_out(self) -> None:
        ticks = FlowLayout(self._several, 16, is_last_far=False)
        for tick in self._ticks.values():
            ticks.addWidget(tick)
        self._several.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._box)
        column.addWidget(self._several)

    def _change(self) -> None:
        self._several.setVisible(self._is_several)
        self.changed.emit()

    @property
    def _is_several(self) -> bool:
        return self._box.currentData() is _SEVERAL

    @property
    def layers(self) -> tuple[str, ...]:
        """By the names of their owners; none stands for all annotators."""
        if self._is_several:
            return tuple(name for name, tick in self._ticks.items() if tick.isChecked())
        name = self._box.currentData()
        return () if name is None else (str(name),)

    @property
    def trouble(self) -> str:
        """What is to be mended before anything can go out; empty where nothing is."""
        is_empty = self._is_several and not self.layers
        return self.tr("Tick at least one layer.") if is_empty else ""

    @property
    def chosen(self) -> list[LayerCounts]:
        """The counts of the layers that the core would export."""
        if not self.layers:
            annotators = [c for c in self._counts if c.layer.kind is LayerKind.ANNOTATOR]
            return [] if self._is_several else annotators
        return [each for name in self.layers for each in self._first_of(name)]

    def _first_of(self, name: str) -> list[LayerCounts]:
        named = [each for each in self._counts if each.layer.annotator.name == name]
        return sorted(named, key=lambda each: list(LayerKind).index(each.layer.kind))[:1]
