"""How a page looks: Qt takes style sheets for HTML alone, so Markdown is dressed by its parts."""

from collections.abc import Iterator

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from gui.shared.palette import Palette

_LINE_HEIGHT, _TIGHT, _SINGLE = 145.0, 115.0, 100.0
_CODE_MARGIN = 12
_BULLET_STRETCH = 250
"""Per cent of a space that stand between a bullet and its text."""
_HEADING_PIXELS = {1: 24, 2: 17, 3: 15}
_HEADING_MARGINS = {1: (0, 12), 2: (24, 8), 3: (16, 4)}
_PARAGRAPH_MARGIN, _ITEM_MARGIN, _CELL_PADDING = 12, 4, 8

KEY_BEGINS, KEY_ENDS = "\ue000", "\ue001"
"""What stands around a key in the Markdown that is loaded; no font has a sign for these."""
_KEY = QRegularExpression(f"{KEY_BEGINS}[^{KEY_ENDS}]+{KEY_ENDS}")
_THIN_SPACE = "\u2009"
_PICTURE = "\ufffc"
"""What stands in the text for a picture."""


def dress(document: QTextDocument, palette: Palette) -> None:
    """Give everything in the document its room and its colours."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for table in _tables(document):
        _dress_table(table, palette)
    block = document.begin()
    while block.isValid():
        _dress_block(block, palette)
        block = block.next()
    _dress_keys(document, palette)
    cursor.endEditBlock()


def _tables(document: QTextDocument) -> Iterator[QTextTable]:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            yield frame


def _dress_table(table: QTextTable, palette: Palette) -> None:
    look = table.format()
    look.setBorder(1)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QBrush(QColor(palette.line)))
    look.setBorderCollapse(True)
    look.setCellSpacing(0)
    look.setCellPadding(_CELL_PADDING)
    look.setTopMargin(4)
    look.setBottomMargin(_PARAGRAPH_MARGIN)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)


def _dress_block(block: QTextBlock, palette: Palette) -> None:
    look = block.blockFormat()
    look.setLineHeight(
        _line_height(block), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    if _is_code(block):
        look.setLeftMargin(_CODE_MARGIN)
    above, below = _margins(block)
    look.setTopMargin(above)
    look.setBottomMargin(below)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(look)
    if _has_bullet(block):
        _move_bullet(cursor)
    for start, end, letters in _letters(block, palette):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)


def _has_bullet(block: QTextBlock) -> bool:
    items = block.textList()
    return items is not None and items.format().style() == QTextListFormat.Style.ListDisc


def _move_bullet(cursor: QTextCursor) -> None:
    """Away from its text: Qt draws it one space before it, in the letters of the block itself."""
    letters = cursor.blockCharFormat()
    letters.setFontStretch(_BULLET_STRETCH)
    cursor.setBlockCharFormat(letters)


def _line_height(block: QTextBlock) -> float:
    if block.text() == _PICTURE:
        return _SINGLE
    is_tight = _is_code(block) or QTextCursor(block).currentTable() is not None
    return _TIGHT if is_tight else _LINE_HEIGHT


def _margins(block: QTextBlock) -> tuple[int, int]:
    level = block.blockFormat().headingLevel()
    if level:
        return _HEADING_MARGINS.get(level, _HEADING_MARGINS[3])
    if QTextCursor(block).currentTable() is not None:
        return 0, 0
    if block.textList() is not None:
        return 0, _PARAGRAPH_MARGIN if block.next().textList() is None else _ITEM_MARGIN
    return 0, 0 if _is_code(block) and _is_code(block.next()) else _PARAGRAPH_MARGIN


def _is_code(block: QTextBlock) -> bool:
    """Whether the block is a line of a fenced piece of code."""
    return bool(block.blockFormat().nonBreakableLines())


def _letters(block: QTextBlock, palette: Palette) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, end and look of each piece: as numbers, since a fragment is void after a change."""
    level = block.blockFormat().headingLevel()
    found = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        letters = fragment.charFormat()
        if level:
            _dress_heading(letters, level)
        elif letters.isAnchor():
            letters.setForeground(QColor(palette.accent))
            letters.setFontUnderline(True)
        elif letters.fontFixedPitch():
            letters.setBackground(QColor(palette.window))
        start = fragment.position()
        found.append((start, start + fragment.length(), letters))
        pieces += 1
    return found


def _dress_heading(letters: QTextCharFormat, level: int) -> None:
    size = _HEADING_PIXELS.get(level, _HEADING_PIXELS[3])
    letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
    letters.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    letters.setFontWeight(QFont.Weight.DemiBold)


def _dress_keys(document: QTextDocument, palette: Palette) -> None:
    """Put each key on a coloured ground, in the place of the signs that stood around it."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setBackground(QColor(palette.tint))
    found = document.find(_KEY, 0)
    while not found.isNull():
        key = found.selectedText()[1:-1]
        found.insertText(f"{_THIN_SPACE}{key}{_THIN_SPACE}", look)
        found = document.find(_KEY, found.position())
