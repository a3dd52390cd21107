"""Rows that are written from both of their ends."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from gui.shared.labels import elided
from gui.shared.row_pen import RowPen


def test_what_stands_at_the_end_gives_way_to_words_at_the_start_and_cuts_nothing_off_them(
    qapp: QApplication,
) -> None:
    image = QImage(420, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 420, 40)
    small, strong = QFont(), QFont()
    strong.setWeight(QFont.Weight.DemiBold)
    for words in ("set measure to Sanctions (NATO)", "add statement (Russia)"):
        pen = RowPen(painter, option, (32, 12), 16)
        most = pen.room_beside(words, strong)
        pen.end(elided("A title " * 20, QFontMetrics(small), most), small, QColor("black"))
        metrics = QFontMetrics(strong)
        assert elided(words, metrics, pen.room) == words
    painter.end()
