"""What the names of files say of their articles, by a pattern that is guessed or typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from core.model.phrase import Refused
from core.text.file_names import NamePattern
from gui.exchange.field_box import FieldBox
from gui.exchange.looking import Names
from gui.shared.job_pages import plain
from gui.shared.labels import plain_label
from gui.shared.messages import translated

_OTHERS = ("{date}_{outlet}_{title}", "{date}_{title}", "{outlet}_{date}", "{date}_{any}")


class NamesRow(QWidget):
    """Off until it is asked for: a name may be made by chance as a pattern is."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = QCheckBox(self.tr("File names say"), self)
        self._box = FieldBox(self.tr("Pattern of file names"), self)
        self._example = plain_label("", "small", self)
        self._trouble = plain("", "loss", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._check)
        row.addWidget(self._box, 1)
        row.addWidget(self._example, 1)
        row.addWidget(self._trouble, 1)
        self._trouble.hide()
        self.hide()
        self._check.toggled.connect(self._toggle)
        self._box.said.connect(lambda _typed: self._try())
        self._box.setEnabled(False)

    @property
    def pattern(self) -> NamePattern | None:
        """Nothing while it is switched off, or what was typed makes no sense."""
        if not self._check.isChecked():
            return None
        try:
            return NamePattern.of(self._box.currentText().strip())
        except Refused:
            return None

    def show_names(self, names: Names | None) -> None:
        """Offered where names look alike; what is switched on stays in sight."""
        is_offered = names is not None and names.guess is not None
        self.setVisible(is_offered or self._check.isChecked())
        if names is None:
            return
        self._example.setText(self.tr("as in {name}").format(name=names.example))
        if self._box.currentText():
            return
        guess = None if names.guess is None else names.guess.template
        offers = [(template, self.tr("another")) for template in _OTHERS if template != guess]
        if guess is not None:
            offers.insert(0, (guess, self.tr("fits most names")))
        self._box.show_value(guess or _OTHERS[0], offers)

    def _toggle(self, is_on: bool) -> None:
        self._box.setEnabled(is_on)
        self._try()

    def _try(self) -> None:
        """Say what is wrong with a pattern beside it."""
        words = ""
        try:
            if self._check.isChecked():
                NamePattern.of(self._box.currentText().strip())
        except Refused as refusal:
            words = translated(refusal.phrase)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self._example.setVisible(not words)
        self.changed.emit()
