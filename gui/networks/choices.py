"""What is drawn: whose statements, which ties, how they weigh, and from which weight on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from core.model.ids import LayerId
from core.model.layer import GOLD_OWNER, Layer, LayerKind
from core.networks.options import NetworkKind, Normalisation, Options, Relation
from core.networks.periods import ALWAYS, Length, Period, Unit
from gui.networks import words
from gui.networks.field_row import FieldRow
from gui.networks.further import Further
from gui.networks.weight_field import WeightField
from gui.shared.style_sheet import with_look

_KINDS = (NetworkKind.ACTOR_ACTOR, NetworkKind.ACTOR_MEASURE)
_RELATIONS = (Relation.NET, Relation.AGREEMENT, Relation.CONFLICT)
_NORMALISATIONS = tuple(Normalisation)
LENGTHS = (
    None,
    Length(1, Unit.YEAR),
    Length(6, Unit.MONTH),
    Length(3, Unit.MONTH),
    Length(1, Unit.MONTH),
    Length(1, Unit.WEEK),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """`length`: of windows of time; None for the whole of the `period`."""

    layer: LayerId | None
    options: Options = field(default_factory=Options)
    length: Length | None = None
    period: Period = ALWAYS


class Choices(FieldRow):
    """What is chosen often; `further` stands below, once it is asked for."""

    threshold_changed = Signal(float)
    """Of the same network, other ties are to be seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layers: Sequence[Layer] = ()
        self.layer = self.add_box(self.tr("Statements of"), ())
        self.kind = self.add_box(self.tr("Ties between"), [words.kind(each) for each in _KINDS])
        self.relation = self.add_box(self.tr("By"), [words.relation(each) for each in _RELATIONS])
        self.normalisation = self.add_box(
            self.tr("Weights"), [words.normalisation(each) for each in _NORMALISATIONS]
        )
        self.threshold = WeightField(self)
        self.threshold.changed.connect(self.threshold_changed)
        self.add_named(self.tr("From weight"), self.threshold)
        self._add_more(parent)

    def _add_more(self, parent: QWidget) -> None:
        """A button that unfolds the further choices, and says how many of them count."""
        self.further = Further(parent)
        self.more = with_look(QToolButton(self), "pill")
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("What agrees, what counts how often, and which time"))
        self.more.toggled.connect(self.further.setVisible)
        self.further.changed.connect(self._tell_further)
        self._say_more()
        self.add_unnamed(self.more)

    def _tell_further(self) -> None:
        self._say_more()
        self.changed.emit()

    def _say_more(self) -> None:
        count, said = self.further.count, self.tr("More")
        self.more.setText(f"{said} · {QLocale().toString(count)}" if count else said)
        self._flow.invalidate()

    def offer(self, layers: Sequence[Layer], preferred: LayerId | None) -> None:
        """Offer these layers; the chosen one stays so, or else the preferred one is."""
        if list(layers) == list(self._layers):
            return
        shown = self.choice.layer
        self._layers = layers
        blocked = QSignalBlocker(self.layer)
        self.layer.clear()
        self.layer.addItems([self._name(layer) for layer in layers])
        ids = [layer.id for layer in layers]
        wanted = shown if shown in ids else preferred
        self.layer.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)
        del blocked
        self.layer.updateGeometry()

    def _name(self, layer: Layer) -> str:
        if layer.kind is LayerKind.GOLD and layer.annotator.name == GOLD_OWNER:
            return self.tr("Gold")
        by_kind = {
            LayerKind.ANNOTATOR: "{name}",
            LayerKind.SUGGESTION: self.tr("{name} (suggestions)"),
            LayerKind.GOLD: self.tr("{name} (gold)"),
        }
        return by_kind[layer.kind].format(name=layer.annotator.name)

    @property
    def choice(self) -> Choice:
        """Without the windows, which are chosen elsewhere."""
        row = self.layer.currentIndex()
        layer = self._layers[row].id if 0 <= row < len(self._layers) else None
        options = Options(
            _KINDS[self.kind.currentIndex()],
            _RELATIONS[self.relation.currentIndex()],
            _NORMALISATIONS[self.normalisation.currentIndex()],
        )
        return Choice(layer, self.further.chosen(options), period=self.further.period)

    @property
    def shown_layer(self) -> Layer | None:
        row = self.layer.currentIndex()
        return self._layers[row] if 0 <= row < len(self._layers) else None

    def show_threshold(self, weight: float) -> None:
        """Choose from which weight on ties are seen, without telling anybody."""
        is_whole = self.choice.options.normalisation is Normalisation.NONE
        self.threshold.show_value(weight, 1.0 if is_whole else 0.05)
