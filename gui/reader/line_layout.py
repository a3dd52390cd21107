"""Lines as far apart as a reader wants them, laid out paragraph by paragraph as they come up."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QWidget

PARAGRAPH_GAP, EMPTY_LINE = 0.5, 0.25
"""Space below a paragraph, and the height of an empty one, as shares of the line height."""


class ReaderLayout(QPlainTextDocumentLayout):
    """Qt's plain-text layout with a line height and paragraph gaps, which it lacks.

    Qt asks for the rectangle of a paragraph before it draws it; only then is it laid out, so a
    long article costs what is visible.
    """

    def __init__(self, document: QTextDocument, viewport: QWidget) -> None:
        super().__init__(document)
        self._viewport = viewport
        self._line_height = 27
        self._widths: dict[int, int] = {}

    @property
    def line_height(self) -> int:
        return self._line_height

    def start_over(self, line_height: int) -> None:
        """Forget all lines: another text, another font or another height."""
        self._line_height = line_height
        self._widths.clear()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid():
            return QRectF()
        width = self._viewport.width()
        if self._widths.get(block.blockNumber()) != width or not block.layout().lineCount():
            self._lay_out(block, width)
        if block.length() == 1:  # an empty line between two paragraphs is a gap, not a line
            return QRectF(0, 0, width, EMPTY_LINE * self._line_height)
        height = block.layout().lineCount() * self._line_height
        return QRectF(0, 0, width, height + PARAGRAPH_GAP * self._line_height)

    def _lay_out(self, block: QTextBlock, width: int) -> None:
        layout = block.layout()
        option = self.document().defaultTextOption()
        option.setTextDirection(block.textDirection())
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self._line_height - line.height()) / 2))
            top += self._line_height
        layout.endLayout()
        lines_before = block.lineCount()
        block.setLineCount(max(1, layout.lineCount()))
        self._widths[block.blockNumber()] = width
        if lines_before != block.lineCount():
            self.documentSizeChanged.emit(self.documentSize())
