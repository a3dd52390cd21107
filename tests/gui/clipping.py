"""Finds words on the screen that do not fit the place they stand in."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

SLACK = 1  # pixels by which a width that was rounded may be less

_TITLE_BAR = 32  # pixels
_INSIDE_LINE = 2
"""As many pixels does Qt keep free at both ends of a line that is typed in."""


def clipped_in(window: QWidget) -> list[str]:
    """What is cut off among the visible widgets of a window; each as a line to act on.

    Widgets that paint their words themselves are taken at their own word for the room they need.
    """
    widgets = dict.fromkeys([window, *window.findChildren(QWidget)])
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {fault}"
        for widget in widgets
        if widget.isVisible() and not widget.visibleRegion().isEmpty()
        for fault in _faults(widget)
    ]


def beyond_its_screen(window: QWidget) -> list[str]:
    """Whether a window with its title bar is larger than the screen that it stands on."""
    room = window.screen().availableSize() - QSize(0, _TITLE_BAR)
    if _holds(room, window.size()):
        return []
    size = f"{window.width()}×{window.height()}"
    return [f"{type(window).__name__}: {size} on a screen of {room.width()}×{room.height()}"]


def _faults(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _of_label(widget)
        case QComboBox():
            yield from _of_combo_box(widget)
        case QAbstractButton():
            yield from _of_button(widget)
        case QLineEdit():
            yield from _of_line(widget)
        case QHeaderView():
            yield from _of_header(widget)
        case QMenuBar():
            yield from _of_menu_bar(widget)
        case _:
            yield from _squeezed(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    """One that elides its words says all of them in a tip, and shows an ellipsis."""
    if not label.text() or type(label).paintEvent is not QLabel.paintEvent:
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"“{label.text()}” needs {needed} pixels in height, and has {label.height()}"
        room, longest = label.contentsRect().width(), _longest_word(label)
    else:
        room, longest = label.width(), label.sizeHint().width()
    if longest > room + SLACK and not (label.toolTip() and label.text().endswith("…")):
        yield _too_wide(label.text(), longest, room)


def _longest_word(label: QLabel) -> int:
    document = QTextDocument()
    document.setPlainText(label.text())
    words = document.toPlainText().split()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def _of_button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    if isinstance(button, QPushButton) and type(button).paintEvent is QPushButton.paintEvent:
        option = QStyleOptionButton()
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        room = button.style().subElementRect(part, option, button)
        yield from _beyond(button.text(), button.fontMetrics(), room)
    elif isinstance(button, QCheckBox | QRadioButton | QToolButton | QPushButton):
        if button.sizeHint().width() > button.width() + SLACK:
            yield _too_wide(button.text(), button.sizeHint().width(), button.width())
    else:
        yield from _squeezed(button)


def _of_combo_box(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(control, option, part, box)
    if not box.isEditable() and not box.toolTip():
        yield from _beyond(box.currentText(), box.fontMetrics(), room)


def _of_line(line: QLineEdit) -> Iterator[str]:
    """Words of the user's scroll; those that invite them to type cannot."""
    words = line.placeholderText()
    if line.text() or not words:
        return
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    room = inside.adjusted(_INSIDE_LINE, 0, -_INSIDE_LINE, 0).marginsRemoved(line.textMargins())
    for button in line.findChildren(QToolButton):
        if button.isVisible() and button.x() > line.width() / 2:
            room.setRight(min(room.right(), button.x() - 1))
        elif button.isVisible():
            room.setLeft(max(room.left(), button.geometry().right() + 1))
    if line.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()) != words:
        yield _too_wide(words, line.fontMetrics().horizontalAdvance(words), room.width())


def _of_header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is Qt.Orientation.Horizontal:
        for section in range(header.count()):
            needed, room = header.sectionSizeHint(section), header.sectionSize(section)
            words = header.model().headerData(section, header.orientation())
            tip = header.model().headerData(
                section, header.orientation(), Qt.ItemDataRole.ToolTipRole
            )
            if words and not tip and not header.isSectionHidden(section) and needed > room + SLACK:
                yield _too_wide(str(words), needed, room)


def _of_menu_bar(bar: QMenuBar) -> Iterator[str]:
    more = bar.findChild(QToolButton, "qt_menubar_ext_button")
    if isinstance(more, QToolButton) and more.isVisible():
        yield "not every menu has room"


def _squeezed(widget: QWidget) -> Iterator[str]:
    """One of ours, smaller than the least size that it asks for itself; what scrolls may be."""
    if isinstance(widget, QAbstractScrollArea) or not type(widget).__module__.startswith("gui."):
        return
    least, size = widget.minimumSizeHint(), widget.size()
    if not _holds(size, least):
        yield f"needs {least.width()}×{least.height()}, and has {size.width()}×{size.height()}"


def _holds(size: QSize, least: QSize) -> bool:
    wanted = least.expandedTo(QSize(0, 0))
    return size.width() + SLACK >= wanted.width() and size.height() + SLACK >= wanted.height()


def _beyond(words: str, metrics: QFontMetrics, room: QRect) -> Iterator[str]:
    needed = metrics.size(Qt.TextFlag.TextShowMnemonic, words).width()
    if needed > room.width() + SLACK:
        yield _too_wide(words, needed, room.width())


def _too_wide(words: str, needed: int, room: int) -> str:
    return f"“{words}” needs {needed} pixels in width, and has {room}"
