"""Which digit and colour stand for which stance."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from gui.overview.subject import Subject

_CHIP, _GAP, _BETWEEN, _HEIGHT = 16, 6, 16, 20


class Legend(QWidget):
    """The scale in one line, each stance with its digit on its colour."""

    def __init__(self, subject: Subject, parent: QWidget) -> None:
        super().__init__(parent)
        self._subject = subject
        self.refresh()

    def refresh(self) -> None:
        scale = self._subject.codebook.stances
        told = ", ".join(f"{self._subject.digit(each.id)} {each.name}" for each in scale)
        self.setAccessibleName(self.tr("Stances: {names}").format(names=told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(12))
        names = [stance.name for stance in self._subject.codebook.stances]
        width = sum(_CHIP + _GAP + metrics.horizontalAdvance(n) + _BETWEEN for n in names)
        return QSize(max(0, width - _BETWEEN), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, left = self._subject.theme.palette, 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stance in self._subject.codebook.stances:
            chip = self._seen(QRectF(left, (self.height() - _CHIP) / 2, _CHIP, _CHIP))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._subject.colour(stance)))
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(QColor(tokens.on_accent))
            painter.setFont(self._font(11, strong=True))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._subject.digit(stance.id))
            painter.setFont(self._font(12))
            painter.setPen(QColor(tokens.soft))
            width = painter.fontMetrics().horizontalAdvance(stance.name)
            beside = self._seen(QRectF(left + _CHIP + _GAP, 0, width + 1, self.height()))
            painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, stance.name)
            left += _CHIP + _GAP + width + _BETWEEN
        painter.end()

    def _seen(self, room: QRectF) -> QRectF:
        found = QStyle.visualRect(self.layoutDirection(), self.rect(), room.toAlignedRect())
        return QRectF(found)

    def _font(self, pixels: int, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
        return font
